using Microsoft.ML.Tokenizers;

namespace Easel.Diffusion.Tokenizers;

/// <summary>A chat model's byte-level BPE over what a user says to it, as its template frames it. Immutable.</summary>
internal sealed class ChatTokenizer
{
    private readonly BpeTokenizer _encoder;
    private readonly ChatTemplate _template;
    private readonly int _most;

    /// <param name="most">Tokens of a prompt with its frame; what is beyond is cut off.</param>
    /// <exception cref="ArgumentException">Two tokens have one id.</exception>
    public ChatTokenizer(ChatVocabulary vocabulary, ChatTemplate template, int most)
    {
        (_template, _most) = (template, most);
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

    /// <summary>Reads as much of the text as fits. Text of any length and content is fine.</summary>
    public TokenizedPrompt Encode(string text)
    {
        var framed = _encoder.EncodeToIds(_template.Before + text + _template.After);
        var before = _encoder.CountTokens(_template.Before);
        var tokens = Math.Max(0, framed.Count - before - _encoder.CountTokens(_template.After));
        int[] ids = [.. framed.Take(_most)];
        return new TokenizedPrompt(ids, tokens, Math.Min(tokens, Math.Max(0, ids.Length - before)));
    }
}
