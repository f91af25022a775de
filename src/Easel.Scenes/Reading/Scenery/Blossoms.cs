using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Blossoms outdoors, and over somebody, are on their trees: "cherry blossoms in a park".</summary>
internal static class Blossoms
{
    private const string Tree = "cherry tree";

    public static void Grow(Draft draft, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        var isOutdoors =
            GroundBuilder.IsAsked(draft)
            || mentions.Exists(mention => mention.Text is null && vocabulary.Concepts[mention.Concept].Traits.Building);
        if (vocabulary.FindNamed(Tree) is not (>= 0 and var tree))
            return;
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            // "A girl under cherry blossoms".
            var isRoof = relations.Exists(relation => relation.Second == i && relation.Kind == SceneRelationKind.Under);
            if (
                mention is { Text: null, IsCrop: false, IsVague: true }
                && vocabulary.Concepts[mention.Concept].Caption is "cherry blossom"
                && (isOutdoors || isRoof)
                && !relations.Exists(relation => relation.First == i && relation.Kind is not SceneRelationKind.Beside)
            )
            {
                mention.Become(tree);
                mention.Count = isRoof ? 1 : mention.Count;
            }
        }
    }
}
