using Easel.Diffusion.Controls;
using Easel.Diffusion.Loras;
using Easel.Diffusion.Sessions;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Models;

/// <summary>Opens the networks of a model as some LoRAs change them, and ControlNets beside them.</summary>
/// <param name="banks">Weights that are kept from one set of LoRAs to the next; null keeps none.</param>
/// <param name="closing">Ends a load that is under way.</param>
internal sealed class StageLoader(
    ModelFolder folder,
    OnnxSessionOptions options,
    SessionVariant variant,
    WeightBanks? banks,
    CancellationToken closing
)
{
    public TextEncoder LoadTextEncoder() =>
        Load(TextEncoder.PartsOf(folder.Prompts), (sessions, problems) => TextEncoder.Create(sessions, folder, problems));

    public Denoiser LoadDenoiser() =>
        Load([folder.Denoiser.Part], (sessions, problems) => Denoiser.Create(sessions[0], folder, variant.Controls.Count > 0, problems));

    public ControlNetwork LoadControl(string name)
    {
        var misfits = new List<string>();
        if (folder.Controls!.Find(name, misfits) is not { } control)
            throw new ModelFolderException(
                folder.Card.Id,
                [.. misfits.Select(problem => new ModelFolderProblem(LocalModel.ControlsFolder, problem))]
            );
        return Load(
            [control.Part],
            (sessions, problems) => ControlNetwork.Create(sessions[0], control.File.File, control.Config, folder.Controls.Places, problems),
            control.Source
        );
    }

    public VaeDecoder LoadDecoder() =>
        Load(
            [ModelFolderReader.DecoderPart],
            (sessions, problems) => VaeDecoder.Create(sessions[0], folder, ModelFolderReader.DecoderPart, folder.Vae, problems)
        );

    public VaeDecoder LoadTinyDecoder() =>
        Load(
            [ModelFolderReader.TinyDecoderPart],
            (sessions, problems) => VaeDecoder.Create(sessions[0], folder, ModelFolderReader.TinyDecoderPart, folder.TinyVae!, problems)
        );

    public VaeEncoder LoadEncoder() =>
        Load([ModelFolderReader.EncoderPart], (sessions, problems) => VaeEncoder.Create(sessions[0], folder, problems));

    /// <exception cref="ModelFolderException">A file is broken or does not fit its configs; it lists every problem.</exception>
    /// <param name="source">Where the parts come from; null for the model's own.</param>
    private T Load<T>(string[] parts, Func<OnnxSession[], List<ModelFolderProblem>, T?> create, INetworkSource? source = null)
        where T : class
    {
        var problems = new List<ModelFolderProblem>();
        var sessions = new List<OnnxSession>();
        var misfits = new List<string>();
        var networks = source ?? (variant.Controls.Count > 0 ? folder.Controls!.Networks : folder.Networks);
        try
        {
            using var stack = LoraStack.Open(variant.Loras, folder, misfits);
            problems.AddRange(misfits.Select(problem => new ModelFolderProblem(LocalModel.LorasFolder, problem)));
            foreach (var part in stack is null ? [] : parts)
            {
                var weights = new WeightChoice(stack!.Patches.GetValueOrDefault(part), source is null ? banks?.Of(part) : null);
                if (networks.Open(part, options, weights, problems, closing) is { } session)
                    sessions.Add(session);
            }

            if (problems.Count == 0 && create([.. sessions], problems) is { } network && problems.Count == 0)
                return network;
        }
        catch
        {
            Free();
            throw;
        }

        Free();
        throw new ModelFolderException(folder.Card.Id, problems);

        void Free()
        {
            foreach (var session in sessions)
                session.Dispose();
        }
    }
}
