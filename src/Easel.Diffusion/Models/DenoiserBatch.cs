using Easel.Diffusion.Controls;
using Easel.Diffusion.Sessions;

namespace Easel.Diffusion.Models;

/// <summary>A denoiser's inputs and output, allocated once for all the steps of a batch.</summary>
internal sealed class DenoiserBatch(
    FloatTensor sample,
    TimestepTensor timestep,
    FloatTensor text,
    FloatTensor output,
    SizeConditioning? sized,
    RotaryTensors? rotary = null,
    OnnxTensor? guidance = null,
    OnnxTensor? reference = null,
    ControlTensors? controls = null
) : IDisposable
{
    private OnnxBinding[] _inputs = [];
    private OnnxBinding[] _outputs = [];

    public FloatTensor Sample => sample;

    public TimestepTensor Timestep => timestep;

    /// <summary>Call <see cref="FloatTensor.Send"/> after writing: it is read by every step.</summary>
    public FloatTensor Text => text;

    /// <summary>What SDXL is told beside the prompt; null for models that are told nothing more.</summary>
    public SizeConditioning? Sized => sized;

    /// <summary>What ControlNets add; null for a model that takes nothing.</summary>
    public ControlTensors? Controls => controls;

    public FloatTensor Output => output;

    public ReadOnlySpan<OnnxBinding> Inputs => _inputs;

    public ReadOnlySpan<OnnxBinding> Outputs => _outputs;

    public void Bind(string sampleName, string timestepName, string textName, string outputName)
    {
        _inputs =
        [
            new(sampleName, sample.Tensor),
            new(timestepName, timestep.Tensor),
            new(textName, text.Tensor),
            .. sized?.Bindings ?? [],
            .. rotary?.Bindings ?? [],
            .. guidance is null ? Array.Empty<OnnxBinding>() : [new OnnxBinding(GuidanceTensor.Name, guidance)],
            .. reference is null ? Array.Empty<OnnxBinding>() : [new OnnxBinding(ReferenceTokens.Name, reference)],
            .. controls?.Bindings ?? [],
        ];
        _outputs = [new(outputName, output.Tensor)];
    }

    public void Dispose()
    {
        sample.Dispose();
        timestep.Dispose();
        text.Dispose();
        output.Dispose();
        sized?.Dispose();
        rotary?.Dispose();
        guidance?.Dispose();
        reference?.Dispose();
        controls?.Dispose();
    }
}
