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
        if (folder.LongTokenizer is { } reader)
            return CreateLong(sessions, folder, reader.Length, problems);
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

    /// <summary>A prompt as T5 reads it, and as the one vector that CLIP makes of it.</summary>
    public TextEmbeddings EncodeLong(PromptChunk clip, PromptChunk t5, CancellationToken cancellationToken)
    {
        var pooled = _networks[0].Encode([clip], 1, clipSkip: null, cancellationToken).Pooled;
        return _networks[1].Encode([t5], 1, clipSkip: null, cancellationToken) with { Pooled = pooled };
    }

    private static TextEncoder? CreateLong(OnnxSession[] sessions, ModelFolder folder, int length, List<ModelFolderProblem> problems)
    {
        var clip = TextNetwork.Create(
            sessions[0],
            folder.Networks.FileOf(ModelFolderReader.TextEncoderPart),
            folder.Tokenizer.Length,
            width: null,
            folder.Denoiser.PooledWidth,
            problems
        );
        var file = folder.Networks.FileOf(ModelFolderReader.TextEncoder2Part);
        var t5 = TextNetwork.Create(sessions[1], file, length, folder.Denoiser.CrossAttentionDim, pooledWidth: null, problems);
        return clip is null || t5 is null ? null : new TextEncoder([clip, t5]);
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
