using Easel.Diffusion.Models;
using Easel.Diffusion.Tokenizers;

namespace Easel.Diffusion.Prompts;

/// <summary>Prompts that a language model reads as what a user says to it; each has as many rows as tokens.</summary>
internal sealed class ChatPrompts(ChatTokenizer tokenizer, int width) : IPromptFormat
{
    public IReadOnlyList<TextPart> Parts { get; } = [new TextPart(ModelFolderReader.TextEncoderPart, -1, width)];

    public int Length => -1;

    public IReadOnlyList<TextEmbeddings> Encode(TextEncoder encoder, PromptReading reading, CancellationToken cancellationToken)
    {
        var texts = new List<TextEmbeddings>();
        foreach (var (param, prompt) in reading.Prompts)
        {
            var tokens = tokenizer.Encode(prompt);
            reading.Report(param, tokens.TokenCount, tokens.ReadCount);
            texts.Add(encoder[0].Encode([ChunkedPrompt.Unweighted(tokens.Ids)], 1, clipSkip: null, cancellationToken));
        }

        return texts;
    }
}
