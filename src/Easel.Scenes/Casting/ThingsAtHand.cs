using System.Collections.Frozen;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>Where people are to what they look at, write on or mend: a map is in the hand, the blackboard in reach, a car above its
/// mechanic.</summary>
internal static class ThingsAtHand
{
    private static readonly FrozenSet<string> Looking =
        "looking, listening to, looking at, looking into, examining, checking, studying, inspecting, reading, watching, staring at, gazing at, consulting, admiring"
            .Split(", ")
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Of what is shown in a hand, in metres.</summary>
    private const double LargestShown = 0.6;

    /// <summary>Of what hangs on the wall of a classroom.</summary>
    private const double WallMetres = 1.3;

    /// <summary>How much larger such a thing is drawn than one that is carried.</summary>
    private const double OnWall = 1.8;

    /// <summary>It is done with the eyes.</summary>
    public static bool IsLooking(string words) => Looking.Contains(words);

    public static void Take(List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
    {
        for (var r = 0; r < relations.Count; r++)
        {
            var (person, kind, thing) = relations[r];
            // "Working on a laptop with two monitors": nobody has those in their hands.
            if (kind == SceneRelationKind.HeldBy && IsScreen(mentions[person], vocabulary) && IsUsing(mentions[thing].Doing?.Words))
                relations[r] = new SceneRelation(thing, SceneRelationKind.Beside, person);
            if (kind == SceneRelationKind.HeldBy && IsNet(mentions[person], vocabulary))
                LeaveRod(mentions[thing]);
            if (
                kind == SceneRelationKind.Beside
                && IsNet(mentions[thing], vocabulary)
                && mentions[person].Doing?.Words is "mending" or "untangling"
            )
            {
                mentions[thing].Count = 1;
                relations[r] = new SceneRelation(thing, SceneRelationKind.HeldBy, person);
                continue;
            }

            if (kind == SceneRelationKind.Beside && IsSawn(mentions[person].Doing, mentions[thing], vocabulary))
                LayOnSawhorses(mentions[thing], vocabulary);
            if (mentions[thing] is not { Text: null, Count: 1 } || Roles.Of(mentions[person], vocabulary) is null)
                continue;
            var concept = vocabulary.Concepts[mentions[thing].Concept];
            if (kind == SceneRelationKind.Under && concept.Caption is "sink")
                relations[r] = Kneeling(mentions[person], mentions[thing], relations[r], vocabulary);
            else if (kind == SceneRelationKind.Under && (concept.Traits.Cabin is not null || concept.Caption is "bed" or "bed on legs"))
                relations[r] = Below(mentions[person], relations[r]);
            else if (kind == SceneRelationKind.Beside && mentions[person].Doing is { Words: "pointing at" or "pointing to" })
                HangUp(mentions[thing], concept);
            // What stands or hangs somewhere is looked at there.
            else if (kind == SceneRelationKind.Beside && !relations.Exists(other => other.First == thing))
                relations[r] = Meant(mentions[person].Doing, concept, relations[r]);
        }
    }

    /// <summary>Maps and charts that are pointed at are those of walls.</summary>
    private static void HangUp(Mention shown, Concept concept)
    {
        if (
            (concept.Traits.Sheet || concept.Caption is "map" or "x-ray" || concept.Caption.EndsWith(" chart", StringComparison.Ordinal))
            && concept.Traits.Metres < WallMetres
        )
            shown.Scale = Math.Max(shown.Scale, OnWall);
    }

    private static bool IsNet(Mention thing, ConceptVocabulary vocabulary) =>
        thing.Text is null && vocabulary.Concepts[thing.Concept].Caption is "fishing net" or "fishing net full of fish";

    /// <summary>Who fishes with a net has no rod.</summary>
    private static void LeaveRod(Mention fisher)
    {
        if (fisher.Doing is { Doing: { Prop: Prop.FishingRod } doing } said)
            fisher.Doing = said with { Doing = doing with { Pose = PoseName.HoldingInFront, Prop = Prop.None } };
    }

    private static bool IsSawn(SaidDoing? doing, Mention wood, ConceptVocabulary vocabulary) =>
        doing is { Words: "sawing" or "cutting" } && wood.Text is null && vocabulary.Concepts[wood.Concept].Caption is "plank" or "wood";

    private static void LayOnSawhorses(Mention plank, ConceptVocabulary vocabulary)
    {
        if (vocabulary.FindNamed("plank on sawhorses") is >= 0 and var borne)
            plank.Become(borne);
        plank.Count = 1;
    }

    private static SceneRelation Meant(SaidDoing? doing, Concept thing, SceneRelation relation) =>
        doing is null ? relation
        : Looking.Contains(doing.Words) && thing.Caption is "watch"
            ? new SceneRelation(relation.Second, SceneRelationKind.WornBy, relation.First)
        : Looking.Contains(doing.Words) && thing.Traits.Handled
            ? new SceneRelation(relation.Second, SceneRelationKind.HeldBy, relation.First)
        : doing.Words is "showing" or "presenting" or "explaining" && thing.Traits is { Lives: false, Metres: < LargestShown }
            ? new SceneRelation(relation.Second, SceneRelationKind.HeldBy, relation.First)
        : doing is { Doing.Pose: PoseName.Working } && thing.Caption is "blackboard" or "whiteboard" or "easel" && IsUpon(doing.Words)
            ? relation with
            {
                Kind = SceneRelationKind.Against,
            }
        : relation;

    private static bool IsScreen(Mention thing, ConceptVocabulary vocabulary) =>
        thing.Text is null && vocabulary.Concepts[thing.Concept].Caption is "monitor" or "desktop computer" or "television" or "printer";

    private static bool IsUsing(string? words) => words is null or not ("carrying" or "lifting" or "hugging");

    private static bool IsUpon(string words) => words.EndsWith(" on", StringComparison.Ordinal);

    /// <summary>Who is under a sink kneels at its pipe.</summary>
    private static SceneRelation Kneeling(Mention person, Mention sink, SceneRelation relation, ConceptVocabulary vocabulary)
    {
        if (vocabulary.FindNamed("sink with pipe") is >= 0 and var piped)
            sink.Become(piped);
        if (person.Doing is null or { Doing.Pose: PoseName.Working or PoseName.Standing } && Doings.Find("kneeling") is { } kneeling)
            person.Doing = person.Doing is { } said
                ? said with
                {
                    Doing = said.Doing with { Pose = kneeling.Pose },
                }
                : new SaidDoing(kneeling, "kneeling") { Sentence = "kneeling" };
        return relation with { Kind = SceneRelationKind.Beside };
    }

    /// <summary>Who is under a car lies before its wheels.</summary>
    private static SceneRelation Below(Mention person, SceneRelation relation)
    {
        if (person.Doing is not null and not { Doing.Pose: PoseName.Working or PoseName.Standing or PoseName.Lying or PoseName.Crouching })
            return relation;
        person.Doing =
            person.Doing is { } said && Doings.Find("lying under") is { } lying
                ? said with
                {
                    Doing = said.Doing with { Pose = lying.Pose },
                }
                : new SaidDoing(Doings.Find("lying under")!, "lying") { Sentence = "lying" };
        return relation with { Kind = SceneRelationKind.InFrontOf };
    }
}
