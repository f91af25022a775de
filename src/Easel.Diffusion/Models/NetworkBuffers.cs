using Easel.Diffusion.Sessions;

namespace Easel.Diffusion.Models;

/// <summary>The input and the output of a network that has one of each.</summary>
internal sealed class NetworkBuffers(FloatTensor given, FloatTensor made, OnnxBinding input, OnnxBinding output) : IDisposable
{
    private readonly OnnxBinding[] _inputs = [input];
    private readonly OnnxBinding[] _outputs = [output];

    public FloatTensor Given => given;

    public FloatTensor Made => made;

    public ReadOnlySpan<OnnxBinding> Inputs => _inputs;

    public ReadOnlySpan<OnnxBinding> Outputs => _outputs;

    public void Dispose()
    {
        given.Dispose();
        made.Dispose();
    }
}
