using System.Collections.Frozen;
using System.Text;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Telling;

/// <summary>Says scenes in English.</summary>
internal static class English
{
    private static readonly string[] Numbers =
    [
        "no",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    ];
    private static readonly string[] InnerWords =
    [
        " of ",
        " with ",
        " in ",
        " on ",
        " and ",
        " behind ",
        " without ",
        " blowing ",
        " screaming ",
    ];

    /// <summary>Plurals that are one thing.</summary>
    private static readonly FrozenSet<string> PluralsOfOne = FrozenSet.Create(
        StringComparer.Ordinal,
        "curtains",
        "drapes",
        "scissors",
        "headphones",
        "earphones",
        "glasses",
        "eyeglasses",
        "sunglasses",
        "spectacles",
        "goggles",
        "binoculars",
        "trousers",
        "pants",
        "jeans",
        "shorts",
        "tights",
        "leggings",
        "pyjamas",
        "pajamas",
        "overalls",
        "dungarees",
        "pliers",
        "tongs",
        "tweezers",
        "shears",
        "clippers",
        "clothes",
        "briefs",
        "underpants",
        "stairs",
        "handcuffs"
    );

    /// <summary>Plurals that are two.</summary>
    private static readonly FrozenSet<string> PluralsOfTwo = FrozenSet.Create(
        StringComparer.Ordinal,
        "shoes",
        "boots",
        "sneakers",
        "sandals",
        "slippers",
        "heels",
        "gloves",
        "mittens",
        "socks",
        "earrings",
        "skis",
        "skates",
        "flip flops",
        "crutches",
        "chopsticks",
        "dice",
        "twins",
        "parents",
        "grandparents",
        "newlyweds"
    );

    private static readonly string[] VowelsSpokenAsConsonants = ["uni", "eu", "one", "use", "uk"];

    /// <summary>A word that a full stop may follow within a sentence: "Mrs. Claus", "St. Nicholas".</summary>
    public static bool IsTitle(ReadOnlySpan<char> word) =>
        word is "mr" or "mrs" or "ms" or "dr" or "prof" or "st" or "sgt" or "capt" or "vs";

    /// <summary>"Scissors" are one.</summary>
    public static bool IsPluralOfOne(ReadOnlySpan<char> phrase) =>
        PluralsOfOne.GetAlternateLookup<ReadOnlySpan<char>>().Contains(LastWord(phrase));

    /// <summary>What a vessel is of what follows.</summary>
    public static bool IsFullOf(ReadOnlySpan<char> words) =>
        words is "full of" or "filled with" or "half full of" or "half filled with" or "half full with" or "almost full of";

    /// <summary>How many a plural without a number draws: two shoes, several balloons.</summary>
    public static int Several(ReadOnlySpan<char> phrase) =>
        PluralsOfTwo.GetAlternateLookup<ReadOnlySpan<char>>() is var pairs && (pairs.Contains(phrase) || pairs.Contains(LastWord(phrase)))
            ? 2
            : Amounts.SeveralCount;

    /// <summary>The name of a picture that shows two, as that of shoes does.</summary>
    public static bool IsPairOfTwo(ReadOnlySpan<char> caption) =>
        caption.EndsWith(" wrestling") || PluralsOfTwo.GetAlternateLookup<ReadOnlySpan<char>>().Contains(caption);

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> phrase) => phrase[(phrase.LastIndexOf(' ') + 1)..];

    /// <summary>"a pear", "three red apples", "glasses".</summary>
    public static string Amount(int count, string name)
    {
        if (count == 1)
            return IsPlural(name) ? name : $"{Article(name)} {name}";
        return $"{Number(count)} {Plural(name)}";
    }

    public static string Number(int count) =>
        count < Numbers.Length ? Numbers[count] : count.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static string Article(string name)
    {
        var vowel =
            "aeiou".Contains(name[0], StringComparison.Ordinal)
            || name.StartsWith("hour", StringComparison.Ordinal)
            || name.StartsWith("x-", StringComparison.Ordinal);
        return vowel && !Array.Exists(VowelsSpokenAsConsonants, start => name.StartsWith(start, StringComparison.Ordinal)) ? "an" : "a";
    }

    /// <summary>The plural of a label: of the word before "of", "with" and the like, else of the last.</summary>
    public static string Plural(string name)
    {
        var end = HeadLength(name);
        return IsPlural(name) ? name : $"{PluralOfWord(name[..end])}{name[end..]}";
    }

    /// <summary>"a, b and c".</summary>
    public static string List(IReadOnlyList<string> parts)
    {
        if (parts.Count == 1)
            return parts[0];
        var text = new StringBuilder();
        for (var i = 0; i < parts.Count; i++)
            text.Append(
                    i == 0 ? ""
                    : i == parts.Count - 1 ? " and "
                    : ", "
                )
                .Append(parts[i]);
        return text.ToString();
    }

    /// <summary>"cat's" is "cat".</summary>
    public static string WithoutPossessive(string word) => word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;

    private static bool IsPlural(string name)
    {
        var head = name.AsSpan(0, HeadLength(name));
        return (head is [.., not ('s' or 'u' or 'i'), 's'] && !head.EndsWith("compass")) || head.EndsWith("feet");
    }

    /// <summary>Where "with tears of joy" begins in "face with tears of joy": the words before it say what the thing is.</summary>
    private static int HeadLength(string name)
    {
        var length = name.Length;
        foreach (var inner in InnerWords)
        {
            var at = name.IndexOf(inner, StringComparison.Ordinal);
            if (at > 0)
                length = Math.Min(length, at);
        }

        return length;
    }

    private static string PluralOfWord(string word)
    {
        // "Woman dancing": whoever does something is counted, not what they do.
        if (word.Split(' ') is [("man" or "woman" or "person") and var who, .. { Length: > 0 } does])
            return $"{PluralOfWord(who)} {string.Join(' ', does)}";
        if (word is "person")
            return "people";
        if (word.EndsWith("mouse", StringComparison.Ordinal))
            return $"{word[..^5]}mice";
        if (word.EndsWith("child", StringComparison.Ordinal))
            return $"{word}ren";
        if (word.EndsWith("man", StringComparison.Ordinal) && !word.EndsWith("human", StringComparison.Ordinal))
            return $"{word[..^3]}men";
        if (word.EndsWith("goose", StringComparison.Ordinal))
            return $"{word[..^5]}geese";
        if (word.EndsWith("tooth", StringComparison.Ordinal))
            return $"{word[..^5]}teeth";
        if (word.EndsWith("foot", StringComparison.Ordinal))
            return $"{word[..^4]}feet";
        if (word is "fish" or "deer" or "sheep" || word.EndsWith(" fish", StringComparison.Ordinal))
            return word;
        if (word is "ox")
            return "oxen";
        // Shelves, wolves and elves, but roofs and chefs.
        if (
            word is [.., 'l', 'f']
            || word.EndsWith("leaf", StringComparison.Ordinal)
            || word.EndsWith("loaf", StringComparison.Ordinal)
            || word.EndsWith("thief", StringComparison.Ordinal)
            || word.EndsWith("scarf", StringComparison.Ordinal)
        )
            return $"{word[..^1]}ves";
        if (word.EndsWith("knife", StringComparison.Ordinal) || word.EndsWith("wife", StringComparison.Ordinal))
            return $"{word[..^2]}ves";
        if (word is [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'])
            return $"{word[..^1]}ies";
        if (
            word is [.., 's' or 'x' or 'z']
            || word.EndsWith("ch", StringComparison.Ordinal)
            || word.EndsWith("sh", StringComparison.Ordinal)
        )
            return $"{word}es";
        return
            word.EndsWith("potato", StringComparison.Ordinal)
            || word.EndsWith("tomato", StringComparison.Ordinal)
            || word is "volcano" or "mango"
            ? $"{word}es"
            : $"{word}s";
    }
}
