using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>"A woman with a cat on her lap": who has somebody or something on the lap sits, at home in an armchair and a king on a throne.</summary>
internal static class LapSeats
{
    /// <summary>Of what lies on a lap, in metres.</summary>
    private const double Least = 0.22;

    private static readonly string[] Enthroned = ["king", "queen", "emperor", "empress", "prince", "princess", "pharaoh"];

    public static void Add(Draft draft, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        if (draft.Place is not (null or ScenePlace.Room))
            return;
        foreach (var (thing, _, who) in relations.Where(at => at.Kind is SceneRelationKind.OnLap).ToList())
        {
            if (!IsOnFeet(who) || !IsOnLap(thing))
                continue;
            var seat = Array.IndexOf(Enthroned, mentions[who].Word) >= 0 ? "throne" : "armchair";
            var sitting = new Doing(PoseName.Sitting) { Thing = seat, ThingRelation = SceneRelationKind.On };
            DoingThings.Add(who, sitting, mentions, relations, vocabulary);
        }

        // Not so a bandage on a knee.
        bool IsOnLap(int thing) =>
            mentions[thing].Text is null && vocabulary.Concepts[mentions[thing].Concept].Traits is { Lives: true } or { Metres: >= Least };

        bool IsOnFeet(int who) =>
            mentions[who]
                is { Text: null, Count: 1, Doing: null or { Doing: { Pose: PoseName.Standing or PoseName.Sitting, Thing: null } } }
            && !IsOnFloor(mentions[who])
            && Roles.Of(mentions[who], vocabulary) is not null
            && !relations.Exists(at =>
                at.First == who
                && at.Kind is SceneRelationKind.On or SceneRelationKind.In or SceneRelationKind.Behind or SceneRelationKind.OnLap
            );
    }

    /// <summary>"Sits on the floor with a cat on her lap".</summary>
    private static bool IsOnFloor(Mention who) =>
        who.Doing?.Words is { } does
        && (does.Contains("floor", StringComparison.Ordinal) || does.Contains("ground", StringComparison.Ordinal));
}
