using Easel.Diffusion.Loras;
using Easel.Diffusion.Sessions;

namespace Easel.Diffusion.Models;

/// <summary>A model's networks, loaded.</summary>
/// <param name="Encoder">Loaded by the first drawing that starts from an image: text to image does without.</param>
internal sealed record ModelSessions(TextEncoder TextEncoder, Denoiser Denoiser, VaeDecoder Decoder, OnDemand<VaeEncoder> Encoder)
    : IDisposable
{
    /// <summary>Loads the networks that every drawing needs, side by side.</summary>
    /// <param name="patches">By part, what is changed of its weights.</param>
    /// <exception cref="ModelFolderException">A file is broken or does not fit its configs; it lists every problem.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; nothing stays loaded.</exception>
    public static async Task<ModelSessions> LoadAsync(
        ModelFolder folder,
        OnnxSessionOptions options,
        IReadOnlyDictionary<string, LoraPatch> patches,
        CancellationToken cancellationToken
    )
    {
        string[] parts =
        [
            ModelFolderReader.TextEncoderPart,
            .. folder.Tokenizer2 is null ? Array.Empty<string>() : [ModelFolderReader.TextEncoder2Part],
            folder.Denoiser.Part,
            ModelFolderReader.DecoderPart,
        ];
        var loading = Array.ConvertAll(
            parts,
            part => Task.Run(() => Open(folder, part, options, patches.GetValueOrDefault(part), cancellationToken), cancellationToken)
        );
        await ((Task)Task.WhenAll(loading)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (Array.Find(loading, task => !task.IsCompletedSuccessfully) is { } failed)
        {
            foreach (var task in loading.Where(task => task.IsCompletedSuccessfully))
                (await task).Session?.Dispose();
            await failed;
        }

        var opened = await Task.WhenAll(loading);
        List<ModelFolderProblem> problems = [.. opened.SelectMany(part => part.Problems)];
        if (
            Array.TrueForAll(opened, part => part.Session is not null)
            && Create(folder, [.. opened.Select(part => part.Session!)], problems, options) is { } sessions
        )
        {
            return sessions;
        }

        foreach (var (session, _) in opened)
            session?.Dispose();
        throw new ModelFolderException(folder.Card.Id, problems);
    }

    public void Dispose()
    {
        TextEncoder.Dispose();
        Denoiser.Dispose();
        Decoder.Dispose();

        // Waits only where a drawing was cancelled while the encoder was being loaded.
        Encoder.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    /// <summary>Null, and problems, where a session does not fit.</summary>
    private static ModelSessions? Create(
        ModelFolder folder,
        OnnxSession[] opened,
        List<ModelFolderProblem> problems,
        OnnxSessionOptions options
    )
    {
        var textEncoder = TextEncoder.Create(opened[..^2], folder, problems);
        var denoiser = Denoiser.Create(opened[^2], folder, problems);
        var decoder = VaeDecoder.Create(opened[^1], folder, problems);
        if (problems.Count > 0)
            return null;
        var encoder = new OnDemand<VaeEncoder>(() => Task.FromResult(LoadEncoder(folder, options)));
        return new ModelSessions(textEncoder!, denoiser!, decoder!, encoder);
    }

    private static VaeEncoder LoadEncoder(ModelFolder folder, OnnxSessionOptions options)
    {
        var problems = new List<ModelFolderProblem>();
        var session = folder.Networks.Open(ModelFolderReader.EncoderPart, options, patch: null, problems, CancellationToken.None);
        var encoder = session is null ? null : VaeEncoder.Create(session, folder, problems);
        if (problems.Count == 0)
            return encoder!;
        session?.Dispose();
        throw new ModelFolderException(folder.Card.Id, problems);
    }

    private static (OnnxSession? Session, List<ModelFolderProblem> Problems) Open(
        ModelFolder folder,
        string part,
        OnnxSessionOptions options,
        LoraPatch? patch,
        CancellationToken cancellationToken
    )
    {
        var problems = new List<ModelFolderProblem>();
        return (folder.Networks.Open(part, options, patch, problems, cancellationToken), problems);
    }
}
