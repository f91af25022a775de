using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Worlds are in the sky, wherever they are seen from.</summary>
internal static class SkyBodies
{
    /// <summary>All that was named is a world.</summary>
    public static bool IsNamed(List<Mention> objects, PromptItems items) =>
        objects.Count > 0 && objects.TrueForAll(mention => mention.Text is null && Is(items.Concept(mention.Concept)));

    /// <summary>"The earth seen from the moon": it stands on nothing there.</summary>
    public static void Lift(Draft draft, List<Mention> mentions, ConceptVocabulary vocabulary)
    {
        if (draft.Place is not (ScenePlace.Moon or ScenePlace.Mars or ScenePlace.Sea or ScenePlace.Desert or ScenePlace.Meadow))
            return;
        foreach (var mention in mentions.Where(mention => mention.Text is null && Is(vocabulary.Concepts[mention.Concept])))
            mention.IsAloft = true;
    }

    private static bool Is(Concept thing) =>
        thing.Caption
            is "globe showing americas"
                or "globe showing europe-africa"
                or "globe showing asia-australia"
                or "ringed planet"
                or "jupiter"
                or "mars planet"
                or "mercury planet"
                or "venus planet"
                or "uranus"
                or "neptune"
                or "new moon"
                or "full moon"
                or "crescent moon";
}
