using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Relations;

/// <summary>What is drawn over those who are in a thing: the bars of a cage, the railing of a balcony.</summary>
internal static class PictureFronts
{
    /// <summary>Adds them to a scene.</summary>
    public static void Add(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        foreach (
            var second in relations
                .Where(relation => relation.Kind == SceneRelationKind.In)
                .Select(relation => relation.Second)
                .Distinct()
                .ToList()
        )
        {
            if (
                mentions[second] is not { Text: null } around
                || mentions.Count == Scene.MaxObjects
                || vocabulary.Concepts[around.Concept].Traits.Front is not { } front
                || vocabulary.FindNamed(front) is not (>= 0 and var bars)
            )
                continue;
            relations.Add(new SceneRelation(mentions.Count, SceneRelationKind.CoverOf, second));
            mentions.Add(new Mention(bars, Tier.Same, front, around.Count) { Colour = around.Colour });
        }
    }
}
