using System.Collections.Frozen;

namespace Easel.Scenes.Reading.Nouns;

/// <summary>What a word names where certain others are said too.</summary>
/// <param name="Words">The word, and its plural.</param>
/// <param name="Caption">What it names in this company.</param>
/// <param name="With">One of these is said too.</param>
/// <param name="Without">None of these is.</param>
/// <param name="At">Null where the word may stand anywhere.</param>
internal sealed record WordSense(string Words, string Caption, string With, string Without, Func<PromptItems, int, bool>? At = null)
{
    private readonly FrozenSet<string> _company = SetOf(With);
    private readonly FrozenSet<string> _strangers = SetOf(Without);

    public string[] Names { get; } = Words.Split(", ");

    /// <param name="said">The words of a prompt, by item.</param>
    public bool IsMeant(string[] said) =>
        Array.Exists(said, word => Has(_company, word)) && !Array.Exists(said, word => Has(_strangers, word));

    /// <summary>An item of several words is one of the company by any of them.</summary>
    private static bool Has(FrozenSet<string> words, string word) =>
        words.Contains(word) || (word.Contains(' ', StringComparison.Ordinal) && word.Split(' ').Any(words.Contains));

    private static FrozenSet<string> SetOf(string words) => words.Split(", ").ToFrozenSet(StringComparer.Ordinal);
}
