using Easel.Diffusion.Sessions;

namespace Easel.Diffusion.Models;

/// <summary>A model's networks, loaded.</summary>
/// <param name="Encoder">Loaded by the first drawing that starts from an image: text to image does without.</param>
internal sealed record ModelSessions(TextEncoder TextEncoder, Denoiser Denoiser, VaeDecoder Decoder, OnDemand<VaeEncoder> Encoder) : IDisposable
{
    /// <summary>Loads the networks that every drawing needs, side by side.</summary>
    /// <exception cref="ModelFolderException">A file is broken or does not fit its configs; it lists every problem.</exception>
    public static async Task<ModelSessions> LoadAsync(ModelFolder folder, OnnxSessionOptions options)
    {
        var loading = new[] { ModelFolderReader.TextEncoderPart, folder.Denoiser.Part, ModelFolderReader.DecoderPart }
            .Select(part => Task.Run(() => Open(folder, ModelFolderReader.WeightsOf(part), options)))
            .ToArray();
        var opened = await Task.WhenAll(loading);
        var problems = opened.Select(part => part.Problem).OfType<ModelFolderProblem>().ToList();
        if (opened is [{ Session: { } textSession }, { Session: { } denoiserSession }, { Session: { } decoderSession }])
        {
            var textEncoder = TextEncoder.Create(textSession, folder, problems);
            var denoiser = Denoiser.Create(denoiserSession, folder, problems);
            var decoder = VaeDecoder.Create(decoderSession, folder, problems);
            if (problems.Count == 0)
            {
                var encoder = new OnDemand<VaeEncoder>(() => Task.FromResult(LoadEncoder(folder, options)));
                return new ModelSessions(textEncoder!, denoiser!, decoder!, encoder);
            }
        }

        foreach (var (session, _) in opened) session?.Dispose();
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

    /// <summary>Null, and a problem, when the file cannot be opened.</summary>
    public static OnnxSession? Open(ModelFolder folder, string file, OnnxSessionOptions options, List<ModelFolderProblem> problems)
    {
        var (session, problem) = Open(folder, file, options);
        if (problem is not null) problems.Add(problem);
        return session;
    }

    private static VaeEncoder LoadEncoder(ModelFolder folder, OnnxSessionOptions options)
    {
        var problems = new List<ModelFolderProblem>();
        var session = Open(folder, ModelFolderReader.WeightsOf(ModelFolderReader.EncoderPart), options, problems);
        var encoder = session is null ? null : VaeEncoder.Create(session, folder, problems);
        if (problems.Count == 0) return encoder!;
        session?.Dispose();
        throw new ModelFolderException(folder.Card.Id, problems);
    }

    private static (OnnxSession? Session, ModelFolderProblem? Problem) Open(ModelFolder folder, string file, OnnxSessionOptions options)
    {
        try
        {
            return (OnnxSession.Open(Path.Combine(folder.Path, file), options), null);
        }
        catch (InferenceException broken)
        {
            // The library's message may name the file in full; clients need not know where it lies.
            return (null, new ModelFolderProblem(file, broken.Message.Replace(folder.Path, "...", StringComparison.Ordinal)));
        }
    }
}
