using Easel.Diffusion.Models;
using Easel.Diffusion.Tokenizers;

namespace Easel.Diffusion.Prompts;

/// <summary>
/// Prompts of Stable Diffusion 3: two CLIP encoders whose states lie side by side, filled up with zeros to T5's width, and below them
/// what T5 makes; the vectors of both CLIPs are one. Without T5 there are zeros in its place.
/// </summary>
/// <param name="t5">Null for a model without T5.</param>
/// <param name="width">Of what the denoiser looks at.</param>
internal sealed class Sd3Prompts(
    (ClipTokenizer Tokenizer, int PooledWidth) first,
    (ClipTokenizer Tokenizer, int PooledWidth) second,
    T5Tokenizer? t5,
    int width
) : IPromptFormat
{
    /// <summary>Rows of what T5 makes, or of zeros in its place.</summary>
    public const int T5Length = 256;

    public IReadOnlyList<TextPart> Parts { get; } =
    [
        new TextPart(ModelFolderReader.TextEncoderPart, first.Tokenizer.Length, Width: null, first.PooledWidth),
        new TextPart(ModelFolderReader.TextEncoder2Part, second.Tokenizer.Length, Width: null, second.PooledWidth),
        .. t5 is null ? Array.Empty<TextPart>() : [new TextPart(ModelFolderReader.TextEncoder3Part, t5.Length, width)],
    ];

    public int Length => first.Tokenizer.Length + (t5?.Length ?? T5Length);

    public IReadOnlyList<TextEmbeddings> Encode(TextEncoder encoder, PromptReading reading, CancellationToken cancellationToken)
    {
        var clip = Clip(0, first.Tokenizer);
        var clip2 = Clip(1, second.Tokenizer);
        var reader = t5 is null ? null : Long(t5);
        var both = TextEmbeddings.SideBySide(clip, clip2);
        var pooled = TextEmbeddings.SideBySide(Rows(clip), Rows(clip2)).Values;
        return [Below(both, reader, reading.Prompts.Count) with { Pooled = pooled }];

        TextEmbeddings Clip(int network, ClipTokenizer by) =>
            encoder[network]
                .Encode(
                    [.. reading.Prompts.Select(prompt => ChunkedPrompt.Plain(prompt.Text, by).Chunks[0])],
                    reading.Prompts.Count,
                    clipSkip: null,
                    cancellationToken
                );

        TextEmbeddings Long(T5Tokenizer by)
        {
            var read = reading.Prompts.Select(prompt => by.Encode(prompt.Text)).ToArray();
            foreach (var (prompt, tokens) in reading.Prompts.Zip(read))
                reading.Report(prompt.Param, tokens.TokenCount, tokens.ReadCount);
            return encoder[2]
                .Encode([.. read.Select(tokens => ChunkedPrompt.Unweighted(tokens.Ids))], read.Length, clipSkip: null, cancellationToken);
        }

        static TextEmbeddings Rows(TextEmbeddings text) => new(text.Pooled, text.Count, 1, text.Pooled.Length / text.Count, []);
    }

    private TextEmbeddings Below(TextEmbeddings clip, TextEmbeddings? reader, int prompts)
    {
        var values = new float[prompts * Length * width];
        for (var prompt = 0; prompt < prompts; prompt++)
        {
            var rows = values.AsSpan(prompt * Length * width, Length * width);
            for (var row = 0; row < clip.Length; row++)
                clip[prompt].Slice(row * clip.Width, clip.Width).CopyTo(rows[(row * width)..]);
            reader?[prompt].CopyTo(rows[(clip.Length * width)..]);
        }

        return new TextEmbeddings(values, prompts, Length, width, []);
    }
}
