using Easel.Diffusion.Sessions;

namespace Easel.Diffusion.Tests.Support;

internal static class Tensors
{
    /// <summary>A tensor that holds a copy of the values.</summary>
    public static OnnxTensor Of<T>(ReadOnlySpan<T> values, params ReadOnlySpan<long> shape)
        where T : unmanaged
    {
        var tensor = OnnxTensor.Allocate<T>(shape);
        values.CopyTo(tensor.AsSpan<T>());
        return tensor;
    }
}
