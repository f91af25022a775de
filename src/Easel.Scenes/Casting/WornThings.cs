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
            if (kind is SceneRelationKind.HeldBy or SceneRelationKind.Beside && Used(first, kind, second) is { } used)
                relations[r] = used;
            else if (kind is SceneRelationKind.WornBy or SceneRelationKind.HeldBy && RiderOf(second) is >= 0 and var rider)
                relations[r] = new SceneRelation(first, kind, rider);
            else if (kind == SceneRelationKind.Beside && IsClothing(second) && IsWearer(first) && IsDressed(first))
                relations[r] = new SceneRelation(second, SceneRelationKind.WornBy, first);
            else if (kind == SceneRelationKind.Beside && IsClothing(second) && WearerOf(first) is >= 0 and var wearer)
                relations[r] = new SceneRelation(second, SceneRelationKind.WornBy, wearer);
        }

        // "Playing with a VR headset", "using headphones": it is upon the head.
        SceneRelation? Used(int first, SceneRelationKind kind, int second)
        {
            var (thing, person) = kind == SceneRelationKind.HeldBy ? (first, second) : (second, first);
            return
                mentions[thing] is { Text: null }
                && Concept(thing).Caption is "vr headset" or "headphone"
                && IsPerson(person)
                && (kind == SceneRelationKind.Beside || mentions[person].Doing is not null || Concept(thing).Caption is "vr headset")
                ? new SceneRelation(thing, SceneRelationKind.WornBy, person)
                : null;
        }

        // "On a skateboard wearing a helmet", "in an armchair reading a newspaper": a skateboard wears none, an armchair reads none.
        int RiderOf(int worn) =>
            mentions[worn] is { Text: null } && !Concept(worn).Traits.Lives
                ? relations.Find(other => other.Second == worn && IsAt(other.Kind) && IsWearer(other.First))?.First ?? -1
                : -1;

        static bool IsAt(SceneRelationKind kind) => kind is SceneRelationKind.On or SceneRelationKind.In or SceneRelationKind.Behind;

        int WearerOf(int garment) =>
            relations.Find(other => other.First == garment && other.Kind == SceneRelationKind.WornBy)?.Second ?? -1;

        bool IsClothing(int i) =>
            mentions[i].Text is null && (Concept(i).Traits.Worn != WornPlace.Nowhere || Garments.Has(Concept(i).Caption));

        bool IsPerson(int i) => Roles.Of(mentions[i], vocabulary) is not null;

        bool IsWearer(int i) => IsPerson(i) || (mentions[i].Text is null && Concept(i).Traits.Lives);

        // "In a blue shirt and a red tie", "with a beard and glasses": what follows clothes is worn too.
        bool IsDressed(int i) =>
            mentions[i].PersonLooks.Count > 0
            || Concept(i).Caption.StartsWith("snowman", StringComparison.Ordinal)
            || Concept(i).Caption.EndsWith(": beard", StringComparison.Ordinal)
            || relations.Exists(other => other.Second == i && other.Kind == SceneRelationKind.WornBy);

        Concept Concept(int i) => vocabulary.Concepts[mentions[i].Concept];
    }
}
