using Easel.Abstractions.Pixels;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Appearance;

/// <summary>"Three cups, one of them is blue": the others are not, though their picture is.</summary>
internal static class MemberColours
{
    /// <summary>The colour of the others; null where their picture differs from what is said of the one anyway.</summary>
    public static string? OfOthers(Concept thing, string said, ConceptVocabulary vocabulary) =>
        !string.Equals(ColourOf(thing, vocabulary), said, StringComparison.Ordinal) ? null
        : thing.Traits.Food ? (said is "red" ? "green" : "red")
        : said is "white" ? "blue"
        : "white";

    private static string? ColourOf(Concept thing, ConceptVocabulary vocabulary) =>
        thing.Drawing is { Main: var main }
            ? vocabulary.Colours.MinBy(colour => Difference(colour.Rgb, main))?.Name
            : vocabulary.Colours.FirstOrDefault(colour => thing.Caption.StartsWith($"{colour.Name} ", StringComparison.Ordinal))?.Name;

    private static int Difference(Rgb a, Rgb b) => Square(a.Red - b.Red) + Square(a.Green - b.Green) + Square(a.Blue - b.Blue);

    private static int Square(int number) => number * number;
}
