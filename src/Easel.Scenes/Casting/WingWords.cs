using System.Collections.Frozen;
using Easel.Abstractions.Pixels;
using Easel.Scenes.Figures;

namespace Easel.Scenes.Casting;

/// <summary>Reads what is said of the wings on somebody's back: "black wings", "butterfly wings", "large white wings".</summary>
internal static class WingWords
{
    private static readonly FrozenDictionary<string, Rgb> Colours = new Dictionary<string, Rgb>(StringComparer.Ordinal)
    {
        ["white"] = Palette.Snow,
        ["feathered"] = Palette.Snow,
        ["black"] = Palette.Black,
        ["dark"] = Palette.Black,
        ["raven"] = Palette.Black,
        ["bat"] = Palette.Black,
        ["demon"] = Palette.Crimson,
        ["devil"] = Palette.Crimson,
        ["dragon"] = Palette.Green,
        ["grey"] = Palette.Grey,
        ["gray"] = Palette.Grey,
        ["silver"] = Palette.Silver,
        ["gold"] = Palette.Gold,
        ["golden"] = Palette.Gold,
        ["yellow"] = Palette.Yellow,
        ["orange"] = Palette.Orange,
        ["butterfly"] = Palette.Orange,
        ["monarch"] = Palette.Orange,
        ["red"] = Palette.Red,
        ["pink"] = Palette.Pink,
        ["purple"] = Palette.Purple,
        ["violet"] = Palette.Purple,
        ["blue"] = Palette.Blue,
        ["turquoise"] = Palette.Teal,
        ["green"] = Palette.Green,
        ["brown"] = Palette.Brown,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What any wings look like beside their colour.</summary>
    private static readonly FrozenSet<string> Usual = FrozenSet.Create(
        StringComparer.Ordinal,
        "angel",
        "fairy",
        "big",
        "large",
        "huge",
        "giant",
        "long",
        "small",
        "little",
        "tiny",
        "beautiful",
        "delicate",
        "feathery",
        "transparent",
        "two"
    );

    /// <summary>Null where the words are of no wings, or say of them what nobody sees.</summary>
    public static Func<Person, Person>? Of(ReadOnlySpan<char> words)
    {
        if (words is not "wings" && !words.EndsWith(" wings"))
            return null;
        Rgb? said = null;
        foreach (var range in words[..^"wings".Length].Split(' '))
        {
            var word = words[range].ToString();
            if (Colours.TryGetValue(word, out var colour))
                said ??= colour;
            else if (word.Length > 0 && !Usual.Contains(word))
                return null;
        }

        return person => person with { HasWings = true, Wings = said ?? person.Wings };
    }
}
