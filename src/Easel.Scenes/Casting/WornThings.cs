using Easel.Scenes.Composition;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>Finds who wears what: clothes that are named after others, or after what somebody is on.</summary>
internal static class WornThings
{
    public static void Join(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        for (var r = 0; r < relations.Count; r++)
        {
            var (first, kind, second) = relations[r];
            if (kind == SceneRelationKind.WornBy && RiderOf(second) is >= 0 and var rider)
                relations[r] = new SceneRelation(first, kind, rider);
            else if (kind == SceneRelationKind.Beside && IsClothing(second) && IsPerson(first) && IsDressed(first))
                relations[r] = new SceneRelation(second, SceneRelationKind.WornBy, first);
            else if (kind == SceneRelationKind.Beside && IsClothing(second) && WearerOf(first) is >= 0 and var wearer)
                relations[r] = new SceneRelation(second, SceneRelationKind.WornBy, wearer);
        }

        // "On a skateboard wearing a helmet": a skateboard wears none.
        int RiderOf(int worn) =>
            mentions[worn] is { Text: null } && !Concept(worn).Traits.Lives
                ? relations.Find(other => other.Second == worn && other.Kind == SceneRelationKind.On && IsPerson(other.First))?.First ?? -1
                : -1;

        int WearerOf(int garment) =>
            relations.Find(other => other.First == garment && other.Kind == SceneRelationKind.WornBy)?.Second ?? -1;

        bool IsClothing(int i) =>
            mentions[i].Text is null && (Concept(i).Traits.Worn != WornPlace.Nowhere || Garments.Has(Concept(i).Caption));

        bool IsPerson(int i) => Roles.Of(mentions[i], vocabulary) is not null;

        // "In a blue shirt and a red tie", "with a beard and glasses": what follows clothes is worn too.
        bool IsDressed(int i) =>
            mentions[i].PersonLooks.Count > 0
            || Concept(i).Caption.EndsWith(": beard", StringComparison.Ordinal)
            || relations.Exists(other => other.Second == i && other.Kind == SceneRelationKind.WornBy);

        Concept Concept(int i) => vocabulary.Concepts[mentions[i].Concept];
    }
}
