namespace Easel.Scenes.Reading.Sentences;

/// <summary>Small words by what each does in a sentence. A word that stands twice has the role that it had first.</summary>
internal sealed class GrammarWords
{
    private readonly Dictionary<string, double>.AlternateLookup<ReadOnlySpan<char>> _scaleOf;

    /// <param name="numbers">Words that say how many.</param>
    /// <param name="small">Words that make what follows smaller than usual, with commas between, as all the others are.</param>
    public GrammarWords(IEnumerable<string> numbers, string small, string giant, string large, params (WordRole Role, string Words)[] lines)
    {
        var scales = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var word in Split(small))
            scales.TryAdd(word, Grammar.SmallScale);
        foreach (var word in Split(giant))
            scales.TryAdd(word, Grammar.GiantScale);
        foreach (var word in Split(large))
            scales.TryAdd(word, Grammar.LargeScale);
        var roles = new Dictionary<string, WordRole>(StringComparer.Ordinal);
        foreach (var (role, words) in lines)
        {
            foreach (var word in Split(words))
                roles.TryAdd(word, role);
        }

        foreach (var word in numbers)
            roles.TryAdd(word, WordRole.Number);
        foreach (var word in scales.Keys)
            roles.TryAdd(word, WordRole.Size);
        _scaleOf = scales.GetAlternateLookup<ReadOnlySpan<char>>();
        Roles = roles;
    }

    public IReadOnlyDictionary<string, WordRole> Roles { get; }

    /// <summary>How much larger than usual the word says that something is; null where it says nothing of a size.</summary>
    public double? Scale(ReadOnlySpan<char> word) => _scaleOf.TryGetValue(word, out var scale) ? scale : null;

    private static string[] Split(string words) => words.Split(", ");
}
