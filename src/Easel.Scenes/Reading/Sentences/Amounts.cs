using Easel.Scenes.Reading.Languages;

namespace Easel.Scenes.Reading.Sentences;

/// <summary>The words that say how many, English and of other languages; digits are read elsewhere.</summary>
internal static class Amounts
{
    /// <summary>What "several" and a bare plural ("balloons") draw.</summary>
    public const int SeveralCount = 3;

    /// <summary>What "many" draws.</summary>
    public const int ManyCount = 7;

    /// <summary>What "a stack of" draws.</summary>
    public const int StackCount = 4;

    private static readonly Dictionary<string, int> Words = WithThoseAbroad(
        new Dictionary<string, int>(StringComparer.Ordinal)
        {
            ["zero"] = 0,
            ["one"] = 1,
            ["two"] = 2,
            ["three"] = 3,
            ["four"] = 4,
            ["five"] = 5,
            ["six"] = 6,
            ["seven"] = 7,
            ["eight"] = 8,
            ["nine"] = 9,
            ["ten"] = 10,
            ["eleven"] = 11,
            ["twelve"] = 12,
            ["thirteen"] = 13,
            ["fourteen"] = 14,
            ["fifteen"] = 15,
            ["sixteen"] = 16,
            ["seventeen"] = 17,
            ["eighteen"] = 18,
            ["nineteen"] = 19,
            ["twenty"] = 20,
            ["thirty"] = 30,
            ["forty"] = 40,
            ["fifty"] = 50,
            ["sixty"] = 60,
            ["seventy"] = 70,
            ["eighty"] = 80,
            ["ninety"] = 90,
            ["hundred"] = 100,
            ["hundreds of"] = 100,
            ["hundreds"] = 100,
            ["thousand"] = 1000,
            ["thousands of"] = 1000,
            ["thousands"] = 1000,
            ["million"] = 1_000_000,
            ["millions of"] = 1_000_000,
            ["single"] = 1,
            ["both"] = 2,
            ["pair of"] = 2,
            ["couple of"] = 2,
            ["trio of"] = 3,
            ["half a dozen"] = 6,
            ["half dozen"] = 6,
            ["dozen"] = 12,
            ["dozens of"] = 24,
            ["few"] = SeveralCount,
            ["several"] = SeveralCount,
            ["some"] = SeveralCount,
            ["many"] = ManyCount,
            ["lots of"] = ManyCount,
            ["lot of"] = ManyCount,
            ["plenty of"] = ManyCount,
            ["bunch of"] = SeveralCount,
            ["group of"] = ManyCount,
            ["herd of"] = ManyCount,
            ["flock of"] = ManyCount,
            ["pack of"] = ManyCount,
            ["swarm of"] = ManyCount,
            ["pride of"] = ManyCount,
            ["school of"] = ManyCount,
            ["shoal of"] = ManyCount,
            ["pod of"] = SeveralCount,
            ["murder of"] = ManyCount,
            ["parade of"] = ManyCount,
            ["troop of"] = ManyCount,
            ["hive of"] = ManyCount,
            ["brood of"] = ManyCount,
            ["drove of"] = ManyCount,
            ["convocation of"] = ManyCount,
            ["parliament of"] = ManyCount,
            ["colony of"] = ManyCount,
            ["gaggle of"] = ManyCount,
            ["army of"] = ManyCount,
            ["team of"] = ManyCount,
            ["fleet of"] = ManyCount,
            ["caravan of"] = SeveralCount,
            ["convoy of"] = SeveralCount,
            ["procession of"] = ManyCount,
            ["crew of"] = SeveralCount,
            ["gang of"] = SeveralCount,
            ["collection of"] = ManyCount,
            ["cluster of"] = ManyCount,
            ["litter of"] = SeveralCount,
            ["set of"] = SeveralCount,
            ["handful of"] = SeveralCount,
            ["pairs of"] = 2,
            ["crowd of"] = ManyCount,
            ["tons of"] = ManyCount,
            ["row of"] = SeveralCount,
            ["line of"] = SeveralCount,
            ["circle of"] = ManyCount,
            ["ring of"] = ManyCount,
            ["pile of"] = ManyCount,
            ["heap of"] = ManyCount,
            ["mound of"] = ManyCount,
            ["stack of"] = StackCount,
        }
    );

    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    public static IEnumerable<string> All => Words.Keys;

    /// <summary>The amount that a number word says.</summary>
    public static int Of(ReadOnlySpan<char> word) =>
        Lookup.TryGetValue(word, out var amount) ? amount : AmountsAbroad.AlsoEnglish.GetValueOrDefault(word.ToString(), 1);

    private static Dictionary<string, int> WithThoseAbroad(Dictionary<string, int> words)
    {
        foreach (var (word, amount) in AmountsAbroad.All)
            words[word] = amount;
        return words;
    }

    /// <summary>Hundred, thousand, million and dozen multiply the number before them.</summary>
    public static bool IsMultiplier(int amount) => amount is 100 or 1000 or 1_000_000 or 12;
}
