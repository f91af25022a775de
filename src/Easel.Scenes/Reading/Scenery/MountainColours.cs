using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>"Distant red mountains": those of the land are of that colour.</summary>
internal static class MountainColours
{
    public static SceneGround? Paint(SceneGround? ground, PromptItems items, ConceptVocabulary vocabulary)
    {
        if (ground is not ({ HasMountains: true } or { Place: ScenePlace.Mountains }))
            return ground;
        for (var i = 0; i + 1 < items.Count; i++)
        {
            if (
                items.KindAt(i) != ItemKind.Colour
                || !items[i + 1].IsWord
                || items.Text(items[i + 1]) is not ("mountains" or "mountain" or "peaks" or "mountain range" or "hills")
            )
                continue;
            var colour = vocabulary.Colours[items[i].Meaning.Value];
            items.Show(i);
            return ground with { MountainColour = (colour.Rgb, items.Words(items[i])) };
        }

        return ground;
    }
}
