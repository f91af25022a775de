using Easel.Onnx;

namespace Easel.Diffusion.Models;

/// <summary>A decoder's input and output.</summary>
internal sealed class DecoderBuffers(FloatTensor latents, FloatTensor picture, OnnxBinding input, OnnxBinding output) : IDisposable
{
    private readonly OnnxBinding[] _inputs = [input];
    private readonly OnnxBinding[] _outputs = [output];

    public FloatTensor Latents => latents;

    public FloatTensor Picture => picture;

    public ReadOnlySpan<OnnxBinding> Inputs => _inputs;

    public ReadOnlySpan<OnnxBinding> Outputs => _outputs;

    public void Dispose()
    {
        latents.Dispose();
        picture.Dispose();
    }
}
