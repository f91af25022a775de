using Easel.Scenes.Composition;
using Easel.Scenes.Reading;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>Who is with somebody that is on a thing: behind a boy on a bed is behind the bed, and beside a boy on a pier is on the pier, for there is
/// nothing else to stand on.</summary>
internal static class SeatCompany
{
    /// <summary>Of what has room there, too, in metres.</summary>
    private const double LargestBeside = 0.65;

    public static void Stand(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        for (var r = 0; r < relations.Count; r++)
        {
            var (first, kind, second) = relations[r];
            if (
                kind is SceneRelationKind.Beside
                && mentions[first].IsSaidBeside
                && IsSmall(first)
                && Place(second) is { } place
                && IsFree(first)
            )
                relations[r] = place with { First = first };
            // "A woman watering flowers on a balcony": they are up there, too.
            if (
                kind is SceneRelationKind.Beside
                && IsSomebody(first)
                && !IsSomebody(second)
                && IsSmall(second)
                && BalconyOf(first) is { } balcony
                && IsFree(second)
            )
                relations.Add(balcony with { First = second });
            // "A boy sits on a pier, a boat floats in front of him": before the pier.
            if (
                kind is SceneRelationKind.InFrontOf or SceneRelationKind.Behind
                && mentions[first].Text is null
                && Traits(first) is { Afloat: true }
                && Below(second) is { } dock
                && IsInWater(dock)
                && dock < first
            )
                relations[r] = relations[r] with { Second = dock };
            if (!IsSomebody(first) || !IsSomebody(second))
                continue;
            // "Teaches his grandson to fish from a rowing boat": both are in it.
            if (
                kind is SceneRelationKind.Beside
                && mentions[first].Doing?.Words.StartsWith("teaching", StringComparison.Ordinal) == true
                && Boat(second) is { } boat
                && IsFree(first)
            )
                relations.Add(new SceneRelation(first, SceneRelationKind.In, boat));
            // "Teaches her granddaughter to knit on a sofa".
            else if (
                kind is SceneRelationKind.Beside
                && mentions[first].Doing?.Words.StartsWith("teaching", StringComparison.Ordinal) == true
                && Below(second) is { } sofa
                && vocabulary.Concepts[mentions[sofa].Concept].Caption is "sofa" or "bench" or "bed"
                && IsFree(first)
            )
                relations.Add(new SceneRelation(first, SceneRelationKind.On, sofa));
            // The thing is placed before who is behind it.
            if (
                kind is SceneRelationKind.Behind
                && Below(second) is { } seat
                && seat < first
                && (Traits(seat).Furniture || IsInWater(seat))
            )
                relations[r] = relations[r] with { Second = seat };
            else if (kind is SceneRelationKind.Beside && Below(second) is { } pier && IsInWater(pier) && IsFree(first))
                relations.Add(new SceneRelation(first, SceneRelationKind.On, pier));
            else if (kind is SceneRelationKind.Beside && Below(first) is { } deck && IsInWater(deck) && IsFree(second))
                relations.Add(new SceneRelation(second, SceneRelationKind.On, deck));
        }

        // "A girl on a sofa, a cat beside her", "a fisherman on a pier with a bucket next to him".
        bool IsSmall(int i) => mentions[i].Text is null && Traits(i) is { Sky: false, Furniture: false, Metres: <= LargestBeside };

        SceneRelation? Place(int i) =>
            relations.Find(at =>
                at.First == i
                && at.Kind is SceneRelationKind.On or SceneRelationKind.In
                && mentions[at.Second] is { Text: null, Count: 1 }
                && (
                    Traits(at.Second) is { Surface: true, Inside: not null }
                    || IsInWater(at.Second)
                    || NounStanding.IsSpreadCloth(vocabulary.Concepts[mentions[at.Second].Concept])
                    || vocabulary.Concepts[mentions[at.Second].Concept].Caption is "bench" or "sofa" or "couch and lamp" or "bed" or "log"
                )
            );

        SceneRelation? BalconyOf(int i) =>
            Place(i) is { Kind: SceneRelationKind.In } place && Traits(place.Second) is { Surface: true, Inside: not null } ? place : null;

        bool IsSomebody(int i) =>
            mentions[i].Text is null && vocabulary.Concepts[mentions[i].Concept] is { IsPerson: true } or { Traits.Lives: true };

        ConceptTraits Traits(int i) => vocabulary.Concepts[mentions[i].Concept].Traits;

        int? Below(int i) =>
            relations.Find(relation =>
                relation is { Kind: SceneRelationKind.On } && relation.First == i && mentions[relation.Second].Text is null
            )
                is { Second: var thing }
                ? thing
                : null;

        int? Boat(int i) =>
            relations.Find(at =>
                at.First == i && at.Kind is SceneRelationKind.In && mentions[at.Second].Text is null && Traits(at.Second).Afloat
            )
                is { Second: var boat }
                ? boat
                : null;

        bool IsInWater(int i) =>
            Traits(i) is { Surface: true } and ({ Afloat: true } or { UsualPlace: ScenePlace.Sea }) or { Afloat: true, Island: true };

        // Who flies, swims or has a place of their own stays there.
        bool IsFree(int i) =>
            mentions[i] is { IsAloft: false, Doing: not { Words: "swimming" or "flying" } }
            && Traits(i) is { Swims: false, Sky: false }
            && !relations.Exists(relation =>
                relation.First == i && relation.Kind is not (SceneRelationKind.Beside or SceneRelationKind.Facing)
            );
    }
}
