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
        var merges = MergesResource.Read(Resource);
        IEnumerable<string> tokens =
        [
            .. ByteSymbols.All,
            .. ByteSymbols.All.Select(symbol => symbol + EndOfWord),
            .. merges.Select(merge => merge.Replace(" ", "", StringComparison.Ordinal)),
            Start,
            End,
        ];
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var token in tokens)
            ids.TryAdd(token, ids.Count);
        return (ids, merges);
    }
}
