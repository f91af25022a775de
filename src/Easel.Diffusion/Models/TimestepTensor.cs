using Easel.Diffusion.Sessions;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Easel.Diffusion.Models;

/// <summary>The timestep as the export wants it: a scalar, one number, or one per sample; an integer or a float.</summary>
internal sealed class TimestepTensor : IDisposable
{
    public static readonly TensorElementType[] Types =
    [
        TensorElementType.Float,
        TensorElementType.Float16,
        TensorElementType.Double,
        TensorElementType.Int64,
        TensorElementType.Int32,
    ];

    public TimestepTensor(OnnxPort port, int batch)
    {
        ReadOnlySpan<long> shape = port.Shape.Count == 0 ? [] : [port.Shape[0] < 0 ? batch : port.Shape[0]];
        Tensor = port.ElementType switch
        {
            TensorElementType.Float16 => OnnxTensor.Allocate<Half>(shape),
            TensorElementType.Double => OnnxTensor.Allocate<double>(shape),
            TensorElementType.Int64 => OnnxTensor.Allocate<long>(shape),
            TensorElementType.Int32 => OnnxTensor.Allocate<int>(shape),
            _ => OnnxTensor.Allocate<float>(shape),
        };
    }

    public OnnxTensor Tensor { get; }

    /// <summary>The shape to demand of the model: none, [1], or one per sample.</summary>
    public static long[] ShapeIn(OnnxSession session)
    {
        foreach (var input in session.Inputs)
        {
            if (input is { Name: "timestep", Shape.Count: 0 })
                return [];
            if (input is { Name: "timestep", Shape: [1] })
                return [1];
        }

        return [-1];
    }

    public void Set(float timestep)
    {
        switch (Tensor.ElementType)
        {
            case TensorElementType.Float16:
                Tensor.AsSpan<Half>().Fill((Half)timestep);
                break;
            case TensorElementType.Double:
                Tensor.AsSpan<double>().Fill(timestep);
                break;
            case TensorElementType.Int64:
                Tensor.AsSpan<long>().Fill((long)timestep);
                break;
            case TensorElementType.Int32:
                Tensor.AsSpan<int>().Fill((int)timestep);
                break;
            default:
                Tensor.AsSpan<float>().Fill(timestep);
                break;
        }
    }

    public void Dispose() => Tensor.Dispose();
}
