using Easel.Diffusion.Loras;
using Easel.Diffusion.Sessions;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Models;

/// <summary>Opens the networks of a model as some LoRAs change them.</summary>
/// <param name="banks">Weights that are kept from one set of LoRAs to the next; null keeps none.</param>
/// <param name="closing">Ends a load that is under way.</param>
internal sealed class StageLoader(
    ModelFolder folder,
    OnnxSessionOptions options,
    IReadOnlyList<LoraSelection> loras,
    WeightBanks? banks,
    CancellationToken closing
)
{
    public TextEncoder LoadTextEncoder() =>
        Load(TextEncoder.PartsOf(folder.Prompts), (sessions, problems) => TextEncoder.Create(sessions, folder, problems));

    public Denoiser LoadDenoiser() => Load([folder.Denoiser.Part], (sessions, problems) => Denoiser.Create(sessions[0], folder, problems));

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
    private T Load<T>(string[] parts, Func<OnnxSession[], List<ModelFolderProblem>, T?> create)
        where T : class
    {
        var problems = new List<ModelFolderProblem>();
        var sessions = new List<OnnxSession>();
        var misfits = new List<string>();
        try
        {
            using var stack = LoraStack.Open(loras, folder, misfits);
            problems.AddRange(misfits.Select(problem => new ModelFolderProblem(LocalModel.LorasFolder, problem)));
            foreach (var part in stack is null ? [] : parts)
            {
                var weights = new WeightChoice(stack!.Patches.GetValueOrDefault(part), banks?.Of(part));
                if (folder.Networks.Open(part, options, weights, problems, closing) is { } session)
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
