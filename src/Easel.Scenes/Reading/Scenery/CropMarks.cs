using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Fills the land of a scene with what grows there.</summary>
internal static class CropMarks
{
    /// <summary>Whether the place that is named is full of something.</summary>
    public static bool Has(Draft draft) => draft.Crop is not null || Crops.OnLand(draft.PlaceWord) is not null;

    /// <summary>As many as there is room for.</summary>
    public static void Add(Draft draft, List<Mention> mentions, ConceptVocabulary vocabulary)
    {
        var concept = draft.Crop?.Concept ?? (Crops.OnLand(draft.PlaceWord) is { } name ? vocabulary.FindNamed(name) : -1);
        if (concept < 0 || draft.Excluded.Contains(concept))
            return;
        var most = vocabulary.Concepts[concept].Traits.Metres >= Crops.LeastTree ? Crops.MostTrees : Crops.Most;
        var room = Scene.MaxObjects - mentions.Sum(mention => (long)mention.Count);
        if (room > 0)
            mentions.Add(
                new Mention(concept, Tier.Same, vocabulary.Concepts[concept].Caption, (int)Math.Min(room, most))
                {
                    IsBackdrop = true,
                    IsCrop = true,
                    Colour = draft.Crop?.Colour,
                }
            );
    }
}
