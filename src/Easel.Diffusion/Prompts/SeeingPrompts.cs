using Easel.Diffusion.Models;
using Easel.Diffusion.Tokenizers;

namespace Easel.Diffusion.Prompts;

/// <summary>Prompts that a language model reads after the pictures that they are about: Qwen-Image's edit models. Each prompt has as many
/// rows as tokens.</summary>
/// <param name="sight">How it looks at pictures.</param>
internal sealed class SeeingPrompts(ChatTokenizer tokenizer, int width, PictureSight sight) : IPromptFormat
{
    public PictureSight Sight => sight;

    /// <summary>Of a token.</summary>
    public int Width => width;

    /// <summary>Tokens that are read of a prompt.</summary>
    public int LongestPrompt => tokenizer.MaxLength;

    public IReadOnlyList<TextPart> Parts { get; } = [new TextPart(ModelFolderReader.TextEncoderPart, -1, width) { Sees = true }];

    public string? VisionPart => ModelFolderReader.VisionPart;

    public int Length => -1;

    public IReadOnlyList<TextEmbeddings> Encode(TextEncoder encoder, PromptReading reading, CancellationToken cancellationToken)
    {
        var seen = new List<SeenPicture>();
        foreach (var picture in reading.Pictures)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var patches = sight.Look(picture);
            seen.Add(new SeenPicture(encoder.Vision!.Look(patches, cancellationToken), patches.Grid));
        }

        var before = sight.WordsBefore(seen.Count);
        var tokensBefore = tokenizer.Encode(before).TokenCount;
        var texts = new List<TextEmbeddings>();
        foreach (var (param, prompt) in reading.Prompts)
        {
            var tokens = tokenizer.Encode(before + prompt);
            reading.Report(param, tokens.TokenCount - tokensBefore, tokens.ReadCount - tokensBefore);
            using var inputs = new SeeingInputs(tokens.Ids, seen, sight, width);
            texts.Add(encoder[0].Encode([ChunkedPrompt.Unweighted(inputs.Ids)], 1, clipSkip: null, cancellationToken, inputs.Bindings));
        }

        return texts;
    }
}
