using Easel.Onnx;

namespace Easel.Diffusion.Models;

/// <summary>A model's three networks, loaded.</summary>
internal sealed record ModelSessions(TextEncoder TextEncoder, Denoiser Denoiser, VaeDecoder Decoder) : IDisposable
{
    /// <summary>Loads the networks side by side.</summary>
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
            if (problems.Count == 0) return new ModelSessions(textEncoder!, denoiser!, decoder!);
        }

        foreach (var (session, _) in opened) session?.Dispose();
        throw new ModelFolderException(folder.Card.Id, problems);
    }

    public void Dispose()
    {
        TextEncoder.Dispose();
        Denoiser.Dispose();
        Decoder.Dispose();
    }

    private static (OnnxSession? Session, ModelFolderProblem? Problem) Open(ModelFolder folder, string file, OnnxSessionOptions options)
    {
        try
        {
            return (OnnxSession.Open(Path.Combine(folder.Path, file), options), null);
        }
        catch (OnnxRuntimeException broken)
        {
            // The library's message may name the file in full; clients need not know where it lies.
            return (null, new ModelFolderProblem(file, broken.Message.Replace(folder.Path, "...", StringComparison.Ordinal)));
        }
    }
}
