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

    /// <param name="prompts">For each network, the ids of every prompt, all of equal length.</param>
    public TextEmbeddings Encode(IReadOnlyList<int[][]> prompts, CancellationToken cancellationToken)
    {
        var parts = new TextEmbeddings[_networks.Count];
        for (var i = 0; i < parts.Length; i++)
            parts[i] = _networks[i].Encode(prompts[i], cancellationToken);
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
