using System.IO.Compression;

namespace Easel.Diffusion.Tokenizers;

/// <summary>
/// The vocabulary that OpenAI published with CLIP, for models that bring none: the bytes, the bytes at the end of a word, what the
/// merges make, start and end. Every CLIP and OpenCLIP encoder has learnt it; they differ in what they pad with.
/// </summary>
internal static class StandardClipVocabulary
{
    private const string Resource = "clip-merges.txt.gz";
    private const string EndOfWord = "</w>";
    private const string Start = "<|startoftext|>";
    private const string End = "<|endoftext|>";
    private const string FirstToken = "!";
    private const int Length = 77;

    private static readonly Lazy<(Dictionary<string, int> Ids, string[] Merges)> Tokens = new(Read);

    /// <summary>OpenAI's encoder pads with the end token.</summary>
    public static ClipTokenizer PaddedWithEnd() => Create(End);

    /// <summary>OpenCLIP's encoders pad with the token 0.</summary>
    public static ClipTokenizer PaddedWithZero() => Create(FirstToken);

    private static ClipTokenizer Create(string padding) =>
        new(new ClipVocabulary(Tokens.Value.Ids, Tokens.Value.Merges, Start, End, padding, End, Length));

    private static (Dictionary<string, int> Ids, string[] Merges) Read()
    {
        using var resource = typeof(StandardClipVocabulary).Assembly.GetManifestResourceStream(Resource)!;
        using var text = new StreamReader(new GZipStream(resource, CompressionMode.Decompress));
        var merges = text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);

        var symbols = ByteSymbols().Select(symbol => symbol.ToString()).ToArray();
        IEnumerable<string> tokens =
        [
            .. symbols,
            .. symbols.Select(symbol => symbol + EndOfWord),
            .. merges.Select(merge => merge.Replace(" ", "", StringComparison.Ordinal)),
            Start,
            End,
        ];
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var token in tokens)
            ids.TryAdd(token, ids.Count);
        return (ids, merges);
    }

    /// <summary>Printable Latin-1 stands for itself, and comes first; every other byte for a character from U+0100 on.</summary>
    private static IEnumerable<char> ByteSymbols()
    {
        const int Bytes = 256;
        var printable = Enumerable
            .Range(0, Bytes)
            .Where(value => value is (>= '!' and <= '~') or (>= '\u00A1' and <= '\u00AC') or >= '\u00AE')
            .ToArray();
        return
        [
            .. printable.Select(value => (char)value),
            .. Enumerable.Range(Bytes, Bytes - printable.Length).Select(value => (char)value),
        ];
    }
}
