using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Graphics;

/// <summary>What is named beside a picture upon a sheet is upon it too: "a book cover with a castle and a moon".</summary>
internal static class SheetPictures
{
    public static void Gather(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        foreach (var said in relations.ToArray())
        {
            var (first, kind, sheet) = said;
            if (sheet != 0 || mentions[sheet].Text is not null || !IsBearer(vocabulary.Concepts[mentions[sheet].Concept], kind))
                continue;
            var bearer = vocabulary.Concepts[mentions[sheet].Concept];
            for (var next = first + 1; next < mentions.Count; next++)
            {
                var beside = relations.FindIndex(relation => Joins(relation, next, sheet, kind));
                if (
                    beside < 0
                    || mentions[next].Text is not null
                    || !(bearer.Traits.Sheet || IsPrint(vocabulary.Concepts[mentions[next].Concept], bearer))
                    || relations.Exists(other =>
                        other.First == next && other != relations[beside] && other.Kind != SceneRelationKind.Beside
                    )
                )
                    break;
                relations[beside] = new SceneRelation(next, SceneRelationKind.FeatureOf, sheet);
                if (relations.IndexOf(said) is >= 0 and var alone)
                    relations[alone] = said with { Kind = SceneRelationKind.FeatureOf };
            }
        }
    }

    /// <summary>Beside the one before it, or upon the same.</summary>
    private static bool Joins(SceneRelation relation, int next, int sheet, SceneRelationKind kind) =>
        relation == new SceneRelation(next - 1, SceneRelationKind.Beside, next)
        || (
            kind == SceneRelationKind.On
            && (
                relation == new SceneRelation(next, SceneRelationKind.On, sheet)
                || relation == new SceneRelation(sheet, SceneRelationKind.Beside, next)
            )
        );

    /// <summary>A sheet, what is worn on the body, or what has symbols upon it.</summary>
    private static bool IsBearer(Concept thing, SceneRelationKind kind) =>
        kind switch
        {
            SceneRelationKind.FeatureOf => thing.Traits is { Sheet: true } or { Decorated: true } or { Worn: WornPlace.Body },
            SceneRelationKind.On => thing.Traits.Worn == WornPlace.Body,
            _ => false,
        };

    /// <summary>"A mug with a heart and a spoon" has no spoon upon it.</summary>
    private static bool IsPrint(Concept thing, Concept bearer) =>
        thing.Traits.Worn == WornPlace.Nowhere
        && (
            bearer.Traits.Worn == WornPlace.Body
            || thing.Traits is { Metres: null } or { Sky: true } or { Flower: true } or { Animal: true }
        );
}
