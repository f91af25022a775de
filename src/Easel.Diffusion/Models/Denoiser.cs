using Easel.Diffusion.Architectures;
using Easel.Diffusion.Controls;
using Easel.Diffusion.Sessions;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Easel.Diffusion.Models;

/// <summary>
/// Noisy latents [B, C, H, W], timestep and text [B, L, D] to the model's output, shaped as the latents. An inpainting model sees C + 1
/// channels more: where to draw, and the latents of the picture without what is to be drawn.
/// </summary>
internal sealed class Denoiser : IDisposable
{
    private readonly OnnxSession _session;
    private readonly DenoiserConfig _config;
    private readonly OnnxPort _sample;
    private readonly OnnxPort _timestep;
    private readonly OnnxPort _text;
    private readonly OnnxPort _output;

    private Denoiser(OnnxSession session, DenoiserConfig config, OnnxPort sample, OnnxPort timestep, OnnxPort text, OnnxPort output)
    {
        _session = session;
        _config = config;
        _sample = sample;
        _timestep = timestep;
        _text = text;
        _output = output;
    }

    /// <summary>Takes over the session; null, and problems, when it does not fit.</summary>
    /// <param name="controlled">It takes what ControlNets add.</param>
    public static Denoiser? Create(OnnxSession session, ModelFolder folder, bool controlled, List<ModelFolderProblem> problems)
    {
        var ports = new ModelPorts(folder.Networks.FileOf(folder.Denoiser.Part), session, problems);
        var config = folder.Denoiser;
        var (height, width) = folder.FixedLatents;
        var sample = ports.Input("sample", ModelPorts.Floats, -1, config.InChannels, height, width);
        var timestep = ports.Input("timestep", TimestepTensor.Types, TimestepTensor.ShapeIn(session));
        var text = ports.Input(
            "encoder_hidden_states",
            ModelPorts.Floats,
            -1,
            folder.Prompts.Length,
            config.CrossAttentionDim ?? ModelPorts.Any
        );
        var output = ports.Output("out_sample", -1, config.OutChannels, height, width);
        if (config.PooledWidth > 0)
        {
            ports.Input(SizeConditioning.PooledName, [TensorElementType.Float], -1, config.PooledWidth);
            if (config.KnowsSize)
                ports.Input(SizeConditioning.SizesName, [TensorElementType.Float], -1, SizeConditioning.Numbers);
        }

        if (config.Rotary is not null)
        {
            ports.Input(RotaryTensors.CosinesName, [TensorElementType.Float], ModelPorts.Any, ModelPorts.Any);
            ports.Input(RotaryTensors.SinesName, [TensorElementType.Float], ModelPorts.Any, ModelPorts.Any);
        }

        if (config.MostReferences > 0)
            ports.Input(ReferenceTokens.Name, [TensorElementType.Float], -1, -1, ModelPorts.Any);
        if (config.EmbedsGuidance)
            ports.Input(GuidanceTensor.Name, [TensorElementType.Float], 1);

        var places = controlled ? folder.Controls!.Places : [];
        foreach (var place in places)
            ports.Input(place.Name, [TensorElementType.Float], -1, place.Channels, ModelPorts.Any, ModelPorts.Any);

        ports.NoOtherInputs();
        return sample is null || timestep is null || text is null || output is null
            ? null
            : new Denoiser(session, config, sample, timestep, text, output) { Places = places };
    }

    /// <summary>Where it takes what ControlNets add; empty for one that takes nothing.</summary>
    public IReadOnlyList<ControlPlace> Places { get; private init; } = [];

    /// <summary>Memory for runs of one shape.</summary>
    public DenoiserBatch Allocate(int count, int height, int width, TextEmbeddings text, float guidanceScale, ReferenceTokens references)
    {
        var grid = new TokenGrid(text.Length, height / _config.Patch, width / _config.Patch, references.Grids);
        var batch = new DenoiserBatch(
            new FloatTensor(_sample.ElementType, count, _config.InChannels, height, width),
            new TimestepTensor(_timestep, count),
            new FloatTensor(_text.ElementType, count, text.Length, text.Width),
            new FloatTensor(_output.ElementType, count, _config.OutChannels, height, width),
            _config.PooledWidth > 0 ? new SizeConditioning(count, _config.PooledWidth, _config.KnowsSize) : null,
            _config.Rotary is { } rotary ? new RotaryTensors(rotary, grid) : null,
            _config.EmbedsGuidance ? GuidanceTensor.Create(guidanceScale) : null,
            _config.MostReferences > 0 ? Repeat(references.Values, count) : null,
            Places.Count > 0 ? new ControlTensors(Places, count, height, width) : null
        );
        batch.Bind(_sample.Name, _timestep.Name, _text.Name, _output.Name);
        return batch;
    }

    private OnnxTensor Repeat(float[] values, int count)
    {
        var width = _config.OutChannels * _config.Patch * _config.Patch;
        var tensor = OnnxTensor.Allocate<float>(count, values.Length / width, width);
        for (var i = 0; i < count; i++)
            values.CopyTo(tensor.AsSpan<float>()[(i * values.Length)..]);
        return tensor;
    }

    public void Run(DenoiserBatch batch, CancellationToken cancellationToken)
    {
        batch.Sample.Send();
        _session.Run(batch.Inputs, batch.Outputs, cancellationToken);
        batch.Output.Receive();
    }

    /// <inheritdoc cref="OnnxSession.Rest"/>
    public void Rest() => _session.Rest();

    public void Dispose() => _session.Dispose();
}
