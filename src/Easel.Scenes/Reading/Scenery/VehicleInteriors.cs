using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Who sits in a train, a bus or a plane and does what one does there is on its seats, seen from within: "reading on the subway".</summary>
internal static class VehicleInteriors
{
    /// <summary>At the windows of a car, where the art's picture of all of them has no room.</summary>
    private const int Family = 4;

    public static void Show(Draft draft, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        // A place is around the vehicle, whose outside is seen then.
        if (draft.Place is not (null or ScenePlace.Room))
            return;
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i] is { Text: null, Count: 1 } vehicle && Seats(i) is { } seats)
                Board(vehicle, i, seats);
        }

        foreach (var (who, _, vehicle) in relations.Where(IsWithin))
        {
            if (
                mentions[vehicle] is { Text: null } car
                && vocabulary.Concepts[car.Concept].Traits.Cabin is not null
                && mentions[who] is { Text: null, Count: 1, Doing: null } family
                && vocabulary.Concepts[family.Concept].Caption is "family"
            )
                PartedGroups.Part(mentions, who, "person", Family, vocabulary);
        }

        // Relations of what is drawn no more are still there.
        bool IsWithin(SceneRelation at) =>
            at.Kind is SceneRelationKind.In or SceneRelationKind.On && at.First < mentions.Count && at.Second < mentions.Count;

        int? Seats(int vehicle)
        {
            var aboard = relations.FindAll(at => at.Second == vehicle && IsWithin(at));
            if (
                aboard.Count == 0
                || relations.Exists(at => at.First == vehicle || (at.Second == vehicle && !aboard.Contains(at)))
                || !aboard.TrueForAll(at => Roles.IsLiving(mentions[at.First], vocabulary))
            )
                return null;
            var concept = vocabulary.Concepts[mentions[vehicle].Concept];
            if (concept.Traits.InteriorOf.Count > 0)
                return mentions[vehicle].Concept;
            if (!aboard.TrueForAll(at => IsSeated(at.First, concept)))
                return null;
            for (var i = 0; i < vocabulary.Concepts.Count; i++)
            {
                if (vocabulary.Concepts[i].Traits.InteriorOf.Contains(concept.Caption, StringComparer.Ordinal))
                    return i;
            }

            return null;
        }

        void Board(Mention vehicle, int at, int seats)
        {
            vehicle.Become(seats);
            for (var i = 0; i < relations.Count; i++)
            {
                if (relations[i].Second == at)
                    relations[i] = relations[i] with { Kind = SceneRelationKind.On };
            }
        }

        // A train that is only seen from before has no windows; and nobody is on a plane but in its cabin.
        bool IsSeated(int who, Concept vehicle) =>
            vehicle.Traits.Cabin is null
            || IsPassenger(mentions[who])
            || mentions[who].Doing is { } doing && IsForSeats(doing.Doing)
            || mentions[who].Doing is null && relations.Exists(at => at.Kind == SceneRelationKind.HeldBy && at.Second == who)
            || mentions[who].Doing is null && vehicle.Traits.Sky && IsGuest(mentions[who]);

        static bool IsPassenger(Mention who) => who.Word is "passenger" or "passengers" or "commuter" or "commuters";

        // Pilots sit in front, and animals fly for fun.
        bool IsGuest(Mention who) =>
            Roles.Of(who, vocabulary) is not null
            && !who.Word.Contains("pilot", StringComparison.Ordinal)
            && !who.Word.Contains("captain", StringComparison.Ordinal);
    }

    private static bool IsForSeats(Doing doing) =>
        doing.IsIdle
        || doing.Thing is "headphone"
        || doing.Stance is Stance.Asleep or Stance.Lying
        || doing.Prop != Prop.None
        || doing.Pose
            is PoseName.Lying
                or PoseName.Sitting
                or PoseName.SittingHolding
                or PoseName.Slumped
                or PoseName.Eating
                or PoseName.Working
                or PoseName.Holding
                or PoseName.HoldingInFront;
}
