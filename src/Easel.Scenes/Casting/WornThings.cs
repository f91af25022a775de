using Easel.Scenes.Composition;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>Finds who wears what: clothes that are named after others, or after what somebody is on.</summary>
internal static class WornThings
{
    /// <summary>Of what one has in the hand, in metres.</summary>
    private const double LargestInHand = 0.6;

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
            // "A collar and a tag": it hangs from that.
            else if (kind == SceneRelationKind.Beside && IsPendant(second) && CollaredBefore(first, second) is >= 0 and var collared)
                relations[r] = new SceneRelation(second, SceneRelationKind.WornBy, collared);
            // "Proposing to a woman with a ring": he has it.
            else if (
                kind == SceneRelationKind.HeldBy
                && mentions[first].Text is null
                && Concept(first).Caption is "ring" or "diamond ring"
                && Proposer(second) is >= 0 and var suitor
            )
                relations[r] = new SceneRelation(first, kind, suitor);
            // "With a backpack and a compass": that is in the hand.
            else if (
                kind == SceneRelationKind.Beside
                && !mentions[second].IsSaidBeside
                && IsSmall(second)
                && DressedBefore(first, second) is >= 0 and var holder
            )
                relations[r] = new SceneRelation(second, SceneRelationKind.HeldBy, holder);
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

        int Proposer(int whom) =>
            relations
                .Find(at =>
                    at.Second == whom
                    && at.Kind == SceneRelationKind.Beside
                    && mentions[at.First].Doing?.Words.StartsWith("proposing", StringComparison.Ordinal) == true
                )
                ?.First
            ?? -1;

        bool IsSmall(int i) =>
            mentions[i] is { Text: null, Count: 1 }
            && Concept(i).Traits is { Lives: false, Sky: false, Furniture: false, Worn: WornPlace.Nowhere, Metres: < LargestInHand }
            && !IsClothing(i);

        // Who wears what was named just before, and has nothing in the hands yet.
        int DressedBefore(int first, int second) =>
            relations.Find(at => at.First == second - 1 && Wears(at)) is { Second: var wears }
            && (wears == first || second - 1 == first)
            && IsPerson(wears)
            && mentions[wears].Doing is null
            && !relations.Exists(other => other.Second == wears && other.Kind == SceneRelationKind.HeldBy && !Wears(other))
                ? wears
                : -1;

        bool Wears(SceneRelation at) => at.Kind is SceneRelationKind.WornBy or SceneRelationKind.HeldBy && IsClothing(at.First);

        bool IsPendant(int i) => mentions[i].Text is null && AnimalWardrobe.IsPendant(Concept(i).Caption);

        // Who has the collar that was named just before.
        int CollaredBefore(int first, int second) =>
            second > 0
            && mentions[second - 1].Text is null
            && AnimalWardrobe.IsCollar(Concept(second - 1).Caption)
            && WearerOf(second - 1) is var has
            && (has == first || second - 1 == first)
                ? has
                : -1;

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
