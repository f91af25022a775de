using Microsoft.ML.Tokenizers;

namespace Easel.Diffusion.Tokenizers;

/// <summary>A chat model's byte-level BPE over what a user says to it, as its template frames it. Immutable.</summary>
internal sealed class ChatTokenizer
{
    private readonly BpeTokenizer _encoder;
    private readonly ChatTemplate _template;
    private readonly int _most;
    private readonly int? _padding;

    /// <param name="most">Tokens of a prompt with its frame; what is beyond is cut off.</param>
    /// <param name="fills">Shorter prompts are filled up to as many.</param>
    /// <exception cref="ArgumentException">Two tokens have one id.</exception>
    public ChatTokenizer(ChatVocabulary vocabulary, ChatTemplate template, int most, bool fills = false)
    {
        (_template, _most) = (template, most);
        _padding = fills ? PaddingOf(vocabulary) : null;
        _encoder = BpeTokenizer.Create(
            new BpeOptions(vocabulary.Ids)
            {
                Merges = vocabulary.Merges,
                ByteLevel = true,
                SpecialTokens = vocabulary.Specials,
                Normalizer = new NfcNormalizer(),
                PreTokenizer = new ChatPreTokenizer([.. vocabulary.Specials.Keys]),
            }
        );
    }

    /// <summary>The word that a part of a picture takes the place of.</summary>
    public static int PictureOf(ChatVocabulary vocabulary) => vocabulary.Specials.GetValueOrDefault("<|image_pad|>", -1);

    /// <summary>The word that fills prompts up.</summary>
    public static int PaddingOf(ChatVocabulary vocabulary) => vocabulary.Specials.GetValueOrDefault("<|endoftext|>");

    /// <summary>Tokens of a prompt with its frame.</summary>
    public int MaxLength => _most;

    /// <summary>Tokens of the frame before the text.</summary>
    public int TokensBefore => _encoder.CountTokens(_template.Before);

    /// <summary>Reads as much of the text as fits. Text of any length and content is fine.</summary>
    public TokenizedPrompt Encode(string text)
    {
        var framed = _encoder.EncodeToIds(_template.Before + text + _template.After);
        var before = TokensBefore;
        var tokens = Math.Max(0, framed.Count - before - _encoder.CountTokens(_template.After));
        int[] ids = [.. framed.Take(_most)];
        var read = Math.Min(tokens, Math.Max(0, ids.Length - before));
        if (_padding is { } padding)
            ids = [.. ids, .. Enumerable.Repeat(padding, _most - ids.Length)];
        return new TokenizedPrompt(ids, tokens, read);
    }
}
