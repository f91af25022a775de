using Easel.Diffusion.Models;
using Easel.Onnx;

namespace Easel.Diffusion.Upscaling;

/// <summary>The network's input and output for one tile.</summary>
internal sealed class TileBuffers(FloatTensor small, FloatTensor large, OnnxBinding input, OnnxBinding output) : IDisposable
{
    private readonly OnnxBinding[] _inputs = [input];
    private readonly OnnxBinding[] _outputs = [output];

    public FloatTensor Small => small;

    public FloatTensor Large => large;

    public ReadOnlySpan<OnnxBinding> Inputs => _inputs;

    public ReadOnlySpan<OnnxBinding> Outputs => _outputs;

    public void Dispose()
    {
        small.Dispose();
        large.Dispose();
    }
}
