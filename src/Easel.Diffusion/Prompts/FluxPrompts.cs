using Easel.Diffusion.Models;
using Easel.Diffusion.Tokenizers;

namespace Easel.Diffusion.Prompts;

/// <summary>Prompts of FLUX.1: T5 reads them as they stand, CLIP as much of them as goes into one vector.</summary>
internal sealed class FluxPrompts(ClipTokenizer clip, T5Tokenizer t5, int width, int pooledWidth) : IPromptFormat
{
    public IReadOnlyList<TextPart> Parts { get; } =
    [
        new TextPart(ModelFolderReader.TextEncoderPart, clip.Length, Width: null, pooledWidth),
        new TextPart(ModelFolderReader.TextEncoder2Part, t5.Length, width),
    ];

    public int Length => t5.Length;

    public IReadOnlyList<TextEmbeddings> Encode(TextEncoder encoder, PromptReading reading, CancellationToken cancellationToken)
    {
        // A model that is distilled for guidance is asked once.
        var (param, text) = reading.Prompts[^1];
        var tokens = t5.Encode(text);
        reading.Report(param, tokens.TokenCount, tokens.ReadCount);
        var pooled = encoder[0].Encode([ChunkedPrompt.Plain(text, clip).Chunks[0]], 1, clipSkip: null, cancellationToken).Pooled;
        var states = encoder[1].Encode([ChunkedPrompt.Unweighted(tokens.Ids)], 1, clipSkip: null, cancellationToken);
        return [states with { Pooled = pooled }];
    }
}
