using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Relations;

/// <summary>No sofa stands on a table: in "a man on the couch with popcorn on the table" the popcorn does.</summary>
internal static class FurnitureContents
{
    /// <summary>In metres: a lamp or a stool may stand on a table.</summary>
    private const double LeastUnmoved = 0.9;

    public static void Rest(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        for (var i = relations.Count - 1; i >= 0; i--)
        {
            var (upper, kind, lower) = relations[i];
            if (kind is not SceneRelationKind.On || !IsFurniture(upper) || !IsFurniture(lower))
                continue;
            var content = relations.FindLastIndex(other =>
                other.Kind is SceneRelationKind.On && other.Second == upper && other.First > upper && other.First < lower
            );
            if (content < 0)
                continue;
            relations[content] = relations[content] with { Second = lower };
            relations[i] = relations[i] with { Kind = SceneRelationKind.Beside };
        }

        // "A bottle on a table, surrounded by roses": they lie on it, too.
        for (var i = 0; i < relations.Count; i++)
        {
            var (around, kind, table) = relations[i];
            if (
                kind is SceneRelationKind.Around
                && IsFurniture(table)
                && mentions[around].Text is null
                && vocabulary.Concepts[mentions[around].Concept].Traits is { Lives: false, Metres: < LeastUnmoved }
                && relations.Exists(other => other.Kind is SceneRelationKind.On && other.Second == table)
            )
                relations[i] = relations[i] with { Kind = SceneRelationKind.On };
        }

        bool IsFurniture(int i) =>
            mentions[i].Text is null
            && vocabulary.Concepts[mentions[i].Concept].Traits is { Furniture: true, Surface: true, Metres: >= LeastUnmoved };
    }
}
