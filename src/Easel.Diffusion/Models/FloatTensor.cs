using Easel.Diffusion.Sessions;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Easel.Diffusion.Models;

/// <summary>Floats on their way into or out of a model whose own type is float32 (in place) or float16 (converted on the way).</summary>
internal sealed class FloatTensor : IDisposable
{
    private readonly float[]? _wide;

    public FloatTensor(TensorElementType? type, params ReadOnlySpan<long> shape)
    {
        if (type == TensorElementType.Float16)
        {
            Tensor = OnnxTensor.Allocate<Half>(shape);
            _wide = new float[Tensor.ElementCount];
        }
        else
        {
            Tensor = OnnxTensor.Allocate<float>(shape);
        }
    }

    public OnnxTensor Tensor { get; }

    public Span<float> Values => _wide ?? Tensor.AsSpan<float>();

    /// <summary>Before a run that reads it.</summary>
    public void Send()
    {
        if (_wide is null)
            return;
        var halves = Tensor.AsSpan<Half>();
        for (var i = 0; i < _wide.Length; i++)
            halves[i] = (Half)_wide[i];
    }

    /// <summary>After a run that wrote it.</summary>
    public void Receive()
    {
        if (_wide is null)
            return;
        ReadOnlySpan<Half> halves = Tensor.AsSpan<Half>();
        for (var i = 0; i < _wide.Length; i++)
            _wide[i] = (float)halves[i];
    }

    /// <summary>Copies floats of either type out of a tensor that a run made, as many as <paramref name="values"/> holds.</summary>
    public static void Read(OnnxTensor tensor, Span<float> values)
    {
        if (tensor.ElementType == TensorElementType.Float)
        {
            tensor.AsSpan<float>()[..values.Length].CopyTo(values);
            return;
        }

        ReadOnlySpan<Half> halves = tensor.AsSpan<Half>();
        for (var i = 0; i < values.Length; i++)
            values[i] = (float)halves[i];
    }

    public void Dispose() => Tensor.Dispose();
}
