using Easel.Diffusion.Prompts;
using Easel.Diffusion.Sessions;

namespace Easel.Diffusion.Models;

/// <summary>Prompts to hidden states [B, L, D], by one network or by two whose states lie side by side (SDXL), and then as one vector
/// too.</summary>
internal sealed class TextEncoder : IDisposable
{
    private readonly IReadOnlyList<TextNetwork> _networks;

    private TextEncoder(IReadOnlyList<TextNetwork> networks) => _networks = networks;

    /// <summary>Takes over the sessions, one for each tokenizer of the folder; null, and problems, when one does not fit.</summary>
    public static TextEncoder? Create(OnnxSession[] sessions, ModelFolder folder, List<ModelFolderProblem> problems)
    {
        var width = sessions.Length == 1 ? folder.Denoiser.CrossAttentionDim : null;
        var first = TextNetwork.Create(
            sessions[0],
            folder.Networks.FileOf(ModelFolderReader.TextEncoderPart),
            folder.Tokenizer.Length,
            width,
            pooledWidth: null,
            problems
        );
        if (sessions.Length == 1)
            return first is null ? null : new TextEncoder([first]);

        var file = folder.Networks.FileOf(ModelFolderReader.TextEncoder2Part);
        var second = TextNetwork.Create(sessions[1], file, folder.Tokenizer2!.Length, width, folder.Denoiser.PooledWidth, problems);
        return first is null || second is null ? null : new TextEncoder([first, second]);
    }

    /// <param name="chunks">For each network, the chunks of every prompt, one prompt after the other, of each as many.</param>
    /// <param name="prompts">How many there are.</param>
    /// <param name="clipSkip">The layer that is taken, counted from the last, which is 1; null takes the model's own.</param>
    public TextEmbeddings Encode(IReadOnlyList<PromptChunk[]> chunks, int prompts, int? clipSkip, CancellationToken cancellationToken)
    {
        var parts = new TextEmbeddings[_networks.Count];
        for (var i = 0; i < parts.Length; i++)
            parts[i] = _networks[i].Encode(chunks[i], prompts, clipSkip, cancellationToken);
        return parts is [var only] ? only : SideBySide(parts[0], parts[1]);
    }

    public void Dispose()
    {
        foreach (var network in _networks)
            network.Dispose();
    }

    private static TextEmbeddings SideBySide(TextEmbeddings first, TextEmbeddings second)
    {
        var width = first.Width + second.Width;
        var values = new float[first.Count * first.Length * width];
        for (var row = 0; row < first.Count * first.Length; row++)
        {
            first.Values.AsSpan(row * first.Width, first.Width).CopyTo(values.AsSpan(row * width));
            second.Values.AsSpan(row * second.Width, second.Width).CopyTo(values.AsSpan(row * width + first.Width));
        }

        return new TextEmbeddings(values, first.Count, first.Length, width, second.Pooled);
    }
}
