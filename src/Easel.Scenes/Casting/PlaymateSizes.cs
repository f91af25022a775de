using Easel.Scenes.Reading;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>How large a small animal is that does what people do: a mouse that cooks has pots of its size, and is smaller than the girl beside it.</summary>
internal static class PlaymateSizes
{
    /// <summary>In metres, at least: of who does what people do.</summary>
    private const double AtWork = 0.7;

    /// <summary>Of the size of a larger one that is there, at least.</summary>
    private const double Beside = 0.5;

    /// <summary>As small as anything is drawn beside larger things.</summary>
    private const double Smallest = 0.32;

    /// <summary>What is said to be giant would be larger than all others.</summary>
    private const double Most = 1.55;

    /// <summary>A factor for the object <paramref name="i"/>.</summary>
    /// <param name="metres">As large as it is in life.</param>
    public static double Of(int i, double metres, List<Mention> mentions, ConceptVocabulary vocabulary)
    {
        var tallest = mentions
            .Where((mention, other) => other != i && mention.Text is null)
            .Select(mention => vocabulary.Concepts[mention.Concept].Traits)
            .Where(traits => traits.Lives)
            .Select(traits => traits.Metres ?? 0)
            .DefaultIfEmpty()
            .Max();
        // In nature it is as small as ever: a squirrel that reads under a tree.
        if (mentions.Exists(mention => mention.Text is null && IsPlant(vocabulary.Concepts[mention.Concept])))
            return 1;
        return tallest <= metres
            ? Math.Sqrt(AtWork / metres)
            : Math.Clamp(Beside / Math.Max(Smallest, Math.Pow(metres / tallest, 0.8)), 1, Most);
    }

    private static bool IsPlant(Concept thing) => NounStanding.IsTree(thing) || thing.Caption is "mushroom" or "bush" or "mushroom house";
}
