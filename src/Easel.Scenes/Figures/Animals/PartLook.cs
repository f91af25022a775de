using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Figures.Animals;

/// <summary>What words before a part of an animal make of it: "big ears", "golden wings".</summary>
/// <param name="Has">Who has the part, or can be drawn with it.</param>
internal sealed record PartLook(Func<Species, bool> Has)
{
    /// <summary>The part is drawn where nothing more is said of it: "a cat with wings"; null where that says nothing.</summary>
    public Func<Species, Species>? Added { get; init; }

    /// <summary>Null where it is drawn in no colour of its own.</summary>
    public Func<Species, Rgb, Species>? Coloured { get; init; }

    /// <summary>By the adjectives, with commas between.</summary>
    public IReadOnlyList<(string Words, Func<Species, Species> Change)> Shapes { get; init; } = [];

    public Func<Species, Species>? Shape(string word)
    {
        foreach (var (words, change) in Shapes)
        {
            if (words.Split(", ").Contains(word, StringComparer.Ordinal))
                return change;
        }

        return null;
    }
}
