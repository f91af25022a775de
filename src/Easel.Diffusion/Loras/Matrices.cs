using System.Numerics.Tensors;

namespace Easel.Diffusion.Loras;

/// <summary>Products of small matrices, row-major.</summary>
internal static class Matrices
{
    /// <summary>Adds scale times left [rows, rank] by right [rank, columns].</summary>
    public static void AddProduct(Span<float> values, int rows, int columns, float[] left, float[] right, float scale)
    {
        var rank = left.Length / rows;
        for (var row = 0; row < rows; row++)
        {
            var target = values.Slice(row * columns, columns);
            for (var k = 0; k < rank; k++)
            {
                TensorPrimitives.MultiplyAdd(right.AsSpan(k * columns, columns), scale * left[row * rank + k], target, target);
            }
        }
    }
}
