using Microsoft.ML.Tokenizers;

namespace Easel.Diffusion.Tokenizers;

/// <summary>
/// CLIP's lower-cased byte-level BPE with its start, end and padding. Radford et al., "Learning Transferable Visual Models From Natural
/// Language Supervision" (2021), section 2.4. Immutable.
/// </summary>
internal sealed class ClipTokenizer
{
    private readonly BpeTokenizer _encoder;
    private readonly int _start;
    private readonly int _end;
    private readonly int _padding;

    /// <exception cref="ArgumentException">Two tokens have one id.</exception>
    public ClipTokenizer(ClipVocabulary vocabulary)
    {
        Length = vocabulary.Length;
        VocabularySize = vocabulary.Ids.Count;
        (_start, _end, _padding) = (vocabulary.Ids[vocabulary.Start], vocabulary.Ids[vocabulary.End], vocabulary.Ids[vocabulary.Padding]);
        _encoder = BpeTokenizer.Create(
            new BpeOptions(vocabulary.Ids)
            {
                Merges = vocabulary.Merges,
                ByteLevel = true,
                EndOfWordSuffix = "</w>",
                UnknownToken = vocabulary.Unknown,
                SpecialTokens = new Dictionary<string, int>(StringComparer.Ordinal)
                {
                    [vocabulary.Start] = _start,
                    [vocabulary.End] = _end,
                },
                Normalizer = new ClipNormalizer(),
                PreTokenizer = new ClipPreTokenizer(vocabulary.Start, vocabulary.End),
            }
        );
    }

    /// <summary>The id of the token after a prompt.</summary>
    public int EndId => _end;

    /// <summary>How many ids every prompt becomes.</summary>
    public int Length { get; }

    public int VocabularySize { get; }

    /// <summary>Reads as much of the text as fits between start and end. Text of any length and content is fine.</summary>
    public TokenizedPrompt Encode(string text)
    {
        var tokens = Tokens(text);
        return new TokenizedPrompt(Frame(tokens), tokens.Count, Math.Min(tokens.Count, Length - 2));
    }

    /// <summary>All of the text, without start, end and padding.</summary>
    public IReadOnlyList<int> Tokens(string text) => _encoder.EncodeToIds(text);

    /// <summary>Start, as many of the tokens as fit, end, and padding.</summary>
    public int[] Frame(IReadOnlyList<int> tokens)
    {
        var read = Math.Min(tokens.Count, Length - 2);
        var ids = new int[Length];
        ids.AsSpan().Fill(_padding);
        ids[0] = _start;
        for (var i = 0; i < read; i++)
            ids[i + 1] = tokens[i];
        ids[read + 1] = _end;
        return ids;
    }
}
