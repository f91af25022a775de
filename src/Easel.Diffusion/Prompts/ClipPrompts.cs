using Easel.Diffusion.Models;
using Easel.Diffusion.Tokenizers;

namespace Easel.Diffusion.Prompts;

/// <summary>Prompts of U-Nets: by one CLIP text encoder, or by two whose states lie side by side and whose second makes one vector too
/// (SDXL).</summary>
/// <param name="tokenizer2">Of the second encoder; null for models with one.</param>
/// <param name="weighs">Prompts may have weights, and any length.</param>
/// <param name="width">Of what the denoiser looks at; null where its config does not say.</param>
/// <param name="pooledWidth">Of the vector; 0 where none is asked for.</param>
internal sealed class ClipPrompts(ClipTokenizer tokenizer, ClipTokenizer? tokenizer2, bool weighs, int? width, int pooledWidth)
    : IPromptFormat
{
    public IReadOnlyList<TextPart> Parts { get; } =
        tokenizer2 is null
            ? [new TextPart(ModelFolderReader.TextEncoderPart, tokenizer.Length, width)]
            :
            [
                new TextPart(ModelFolderReader.TextEncoderPart, tokenizer.Length, Width: null),
                new TextPart(ModelFolderReader.TextEncoder2Part, tokenizer2.Length, Width: null, pooledWidth),
            ];

    public ClipTokenizer Tokenizer => tokenizer;

    public int Length => tokenizer.Length;

    public IReadOnlyList<TextEmbeddings> Encode(TextEncoder encoder, PromptReading reading, CancellationToken cancellationToken)
    {
        var prompts = reading.Prompts;
        var read = prompts.Select(prompt => Read(prompt.Text, tokenizer)).ToArray();
        for (var i = 0; i < read.Length; i++)
            reading.Report(prompts[i].Param, read[i].TokenCount, read[i].ReadCount);
        var chunks = read.Max(prompt => prompt.Chunks.Count);
        var first = Make(0, tokenizer);
        if (tokenizer2 is null)
            return [first];

        // The tokenizers differ in their padding alone.
        var text = TextEmbeddings.SideBySide(first, Make(1, tokenizer2));
        if (reading.HasEmptyNegative && pooledWidth > 0)
            text.Clear(0);
        return [text];

        TextEmbeddings Make(int network, ClipTokenizer by) =>
            encoder[network]
                .Encode(
                    [.. prompts.SelectMany(prompt => Read(prompt.Text, by).Padded(chunks, by).Chunks)],
                    prompts.Count,
                    reading.ClipSkip,
                    cancellationToken
                );
    }

    private ChunkedPrompt Read(string text, ClipTokenizer by) =>
        weighs ? ChunkedPrompt.Read(WeightedPrompt.Parse(text), by) : ChunkedPrompt.Plain(text, by);
}
