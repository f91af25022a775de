using Easel.Scenes.Reading.Nouns;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Two words that say more than the nearest single thing: where it is.</summary>
internal static class PlacePhrases
{
    /// <summary>A mountain bike may be anywhere, and a mountain cabin is in the mountains; in metres.</summary>
    private const double SmallestBuilding = 4;

    /// <summary>"A beach house" is a house on the beach, "a pumpkin patch" a field, and "snowy mountains" are mountains: two words that say
    /// more than the nearest single thing.</summary>
    public static bool SaysWhere(
        ReadOnlySpan<char> first,
        ReadOnlySpan<char> second,
        Meaning meaning,
        WordLookup words,
        ConceptVocabulary vocabulary
    ) =>
        (
            meaning.Kind == MeaningKind.Concept
            && Places.Land(first) is not null
            && vocabulary.Concepts[meaning.Concept].Traits.Metres >= SmallestBuilding
            && words.Find(second) is { Kind: MeaningKind.Concept } alone
            && alone.Concept == meaning.Concept
        )
        || (Crops.IsLand(second) && Crops.Plant(first.ToString()) is not null)
        || (first is "snowy" or "snow-covered" or "misty" or "foggy" or "stormy" or "rainy" && Places.Ground(second) is not null);
}
