using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Reading;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>"Knitting a sweater in a rocking chair": she is in the chair who knits, and not the sweater.</summary>
internal static class SeatedMakers
{
    /// <summary>Of what is worked at on one's lap, in metres; clothes may be larger.</summary>
    private const double Largest = 0.6;

    /// <summary>What is done to a thing that is to be upon a seat.</summary>
    private static readonly string[] Placing =
    [
        "putting",
        "placing",
        "laying",
        "setting",
        "leaving",
        "finding",
        "looking",
        "watching",
        "pointing",
        "dusting",
        "photographing",
        "arranging",
        "painting",
        "drawing",
        "fixing",
        "repairing",
        "cleaning",
        "washing",
        "decorating",
        "feeding",
    ];

    public static void Seat(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        for (var r = 0; r < relations.Count; r++)
        {
            var (thing, kind, seat) = relations[r];
            if (
                kind is not (SceneRelationKind.On or SceneRelationKind.In)
                || mentions[seat].Text is not null
                || mentions[thing] is not { Text: null }
                || !IsChair(Concept(seat))
                || !(IsAtHand(Concept(thing)) || (IsFedFrom(Concept(seat)) && IsBird(thing)))
                || MakerOf(thing) is not (>= 0 and var maker)
                || relations.Exists(other => other.First == maker && other.Kind is SceneRelationKind.On or SceneRelationKind.In)
            )
                continue;
            relations[r] = relations[r] with { First = maker };
        }

        int MakerOf(int thing) =>
            relations
                .Find(other =>
                    other is { Kind: SceneRelationKind.Beside }
                    && other.Second == thing
                    && mentions[other.First] is { Doing.Words: { } does } who
                    && Roles.Of(who, vocabulary) is not null
                    && (Array.IndexOf(Placing, does.Split(' ')[0]) < 0 || (IsBird(thing) && IsFeeding(does)))
                )
                ?.First
            ?? -1;

        Concept Concept(int i) => vocabulary.Concepts[mentions[i].Concept];

        bool IsBird(int i) => Fauna.Find(Concept(i).Caption) is { Plan: BodyPlan.Bird };
    }

    private static bool IsAtHand(Concept thing) =>
        !thing.Traits.Lives && (thing.Traits.Metres is null or < Largest || Garments.Has(thing.Caption));

    /// <summary>"Feeding pigeons on a bench": they are on the ground before it.</summary>
    private static bool IsFedFrom(Concept seat) => seat.Caption is "bench" or "log";

    private static bool IsFeeding(string does) => does.StartsWith("feeding", StringComparison.Ordinal);

    private static bool IsChair(Concept thing) => NounStanding.IsForSitting(thing) || thing.Caption is "bed" or "log";
}
