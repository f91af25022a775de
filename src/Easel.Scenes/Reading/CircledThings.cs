using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>Of several "in a circle" says how they stand; one is upon a circle, as logos have it.</summary>
internal static class CircledThings
{
    public static void Put(Draft draft, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        if (
            draft.Arrangement != SceneArrangement.Ring
            || GroundBuilder.IsAsked(draft)
            || mentions is not [{ Text: null, Count: 1 } thing]
            || vocabulary.Concepts[thing.Concept].IsPerson
            || vocabulary.FindNamed("circle") is not (>= 0 and var circle)
        )
            return;
        draft.Arrangement = SceneArrangement.Free;
        mentions.Add(new Mention(circle, Tier.Same, "circle", 1));
        relations.Add(new SceneRelation(0, SceneRelationKind.FeatureOf, 1));
    }
}
