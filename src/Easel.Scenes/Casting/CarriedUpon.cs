using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>"Carrying cupcakes on a plate", "a puppy in a basket", "a man on a stretcher": what is carried is there, and not who carries it.</summary>
internal static class CarriedUpon
{
    /// <summary>Of a vessel that one carries, in metres.</summary>
    private const double Largest = 0.8;

    private static readonly string[] Bearing =
    [
        "carrying",
        "holding",
        "bringing",
        "serving",
        "delivering",
        "balancing",
        "presenting",
        "catching",
        "collecting",
        "gathering",
    ];

    public static void Lift(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        for (var r = 0; r < relations.Count; r++)
        {
            var (who, kind, vessel) = relations[r];
            if (
                kind is not (SceneRelationKind.On or SceneRelationKind.In)
                || mentions[vessel].Text is not null
                || !(IsVessel(Concept(vessel)) || IsStretcher(vessel))
                || !(Roles.Of(mentions[who], vocabulary) is not null || (Bears(who) && Fauna.Find(Concept(who).Caption) is not null))
            )
                continue;
            var borne = relations.FindIndex(other =>
                other.Kind == SceneRelationKind.HeldBy && other.Second == who && other.First != vessel
            );
            // What is thrown into a basket is in no hand.
            if (!Bears(who) && (borne < 0 || mentions[who].Doing is not null))
                continue;
            relations[r] = IsStretcher(vessel)
                ? new SceneRelation(who, SceneRelationKind.Beside, vessel)
                : new SceneRelation(vessel, SceneRelationKind.HeldBy, who);
            if (borne < 0)
                continue;
            // What is caught is held up, but not in a jar.
            if (mentions[who].Doing is { Doing.Pose: PoseName.HoldingUp } caught)
                mentions[who].Doing = caught with { Doing = caught.Doing with { Pose = PoseName.Holding } };
            var load = relations[borne].First;
            relations[borne] = new SceneRelation(load, kind, vessel);
            if (IsStretcher(vessel) && Doings.Find("lying") is { } lying)
                mentions[load].Doing ??= new SaidDoing(lying, "lying") { Sentence = "lying" };
        }

        bool Bears(int i) => mentions[i].Doing is { } does && Array.IndexOf(Bearing, does.Words.Split(' ')[0]) >= 0;

        Concept Concept(int i) => vocabulary.Concepts[mentions[i].Concept];

        bool IsStretcher(int i) => Concept(i).Caption is "stretcher";
    }

    private static bool IsVessel(Concept thing) =>
        thing.Caption is "tray" or "plate" or "display stand" or "cake stand"
        || (thing.Traits is ({ Holds: true } or { Inside: not null }) and { Lives: false, Cabin: null, Afloat: false, Metres: < Largest });
}
