using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Water that no word names: "a turtle swimming with fish". One that swims alone does so on any ground.</summary>
internal static class Swimmers
{
    public static void Imply(
        Draft draft,
        List<Mention> mentions,
        List<SceneRelation> relations,
        PromptItems items,
        ConceptVocabulary vocabulary
    )
    {
        if (
            draft is not { Place: null, Background: null, Light: null, Weather: null, IsSilhouette: false }
            || draft.Arrangement != SceneArrangement.Free
            || mentions.Sum(mention => mention.Count) < 2
            || !mentions.TrueForAll(mention => mention.Text is null && LivesInWater(mention))
            || relations.Exists(relation =>
                relation.Kind is not (SceneRelationKind.Beside or SceneRelationKind.Following or SceneRelationKind.Around)
            )
            || !IsSaid(items)
        )
            return;
        draft.SetPlace(mentions.TrueForAll(mention => Of(mention).Swims) ? ScenePlace.UnderWater : ScenePlace.Sea, light: null);

        bool LivesInWater(Mention mention) => Of(mention) is { Lives: true, Swims: true } or { Lives: true, Afloat: true };

        ConceptTraits Of(Mention mention) => vocabulary.Concepts[mention.Concept].Traits;
    }

    private static bool IsSaid(PromptItems items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items.Text(items[i]).StartsWith("swim", StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
