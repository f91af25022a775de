using Easel.Diffusion.Architectures;
using Easel.Diffusion.Models;
using Easel.Diffusion.Sessions;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Easel.Diffusion.Controls;

/// <summary>A ControlNet that is loaded.</summary>
internal sealed class ControlNetwork : IDisposable
{
    private readonly OnnxSession _session;

    private ControlNetwork(OnnxSession session) => _session = session;

    /// <summary>Takes over the session; null, and problems, when it does not fit.</summary>
    public static ControlNetwork? Create(
        OnnxSession session,
        string file,
        UNetConfig config,
        IReadOnlyList<ControlPlace> places,
        List<ModelFolderProblem> problems
    )
    {
        var before = problems.Count;
        var ports = new ModelPorts(file, session, problems);
        ports.Input(ControlRun.SampleName, [TensorElementType.Float], -1, config.InChannels, -1, -1);
        ports.Input(ControlRun.TimestepName, [TensorElementType.Float], 1);
        ports.Input(ControlRun.TextName, [TensorElementType.Float], -1, -1, config.PromptWidth);
        ports.Input(ControlNet.PictureName, [TensorElementType.Float], 1, ModelPorts.Any, -1, -1);
        ports.Input(ControlNet.StrengthName, [TensorElementType.Float], 1);
        if (config.AddedWidth is not null)
        {
            ports.Input(SizeConditioning.PooledName, [TensorElementType.Float], -1, config.PooledWidth);
            ports.Input(SizeConditioning.SizesName, [TensorElementType.Float], -1, SizeConditioning.Numbers);
        }

        foreach (var place in places)
            ports.Output(place.Name, -1, place.Channels, ModelPorts.Any, ModelPorts.Any);
        ports.NoOtherInputs();
        return problems.Count > before ? null : new ControlNetwork(session);
    }

    public void Run(OnnxBinding[] inputs, ControlTensors outputs, CancellationToken cancellationToken) =>
        _session.Run(inputs, outputs.Bindings, cancellationToken);

    public void Dispose() => _session.Dispose();
}
