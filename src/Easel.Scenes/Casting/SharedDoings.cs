using Easel.Scenes.Composition;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Casting;

/// <summary>What is said of one and done by others too: "a boy and a girl holding hands".</summary>
internal sealed class SharedDoings(Draft draft, List<Mention> mentions, List<SceneRelation> relations, ConceptVocabulary vocabulary)
{
    public void Share()
    {
        if (draft.IsSelfie)
            TakeSelfie();
        TakeContests();
        ShareAlongRow();
        ShareWithCompany();
        CarryOn();
        Return();
    }

    /// <summary>"A tug of war between two boys" shows them, and no others.</summary>
    private void TakeContests()
    {
        for (var contest = mentions.Count - 1; contest >= 0; contest--)
        {
            var sides = relations.FindAll(at =>
                at.First == contest && at.Kind is SceneRelationKind.Between or SceneRelationKind.Beside && IsPerson(at.Second)
            );
            if (
                sides.Count == 0
                || mentions[contest].Text is not null
                || vocabulary.Concepts[mentions[contest].Concept].Caption is not "tug of war"
            )
                continue;
            foreach (var side in sides.Select(at => mentions[at.Second]))
                side.Doing ??= new SaidDoing(Doings.Find("playing tug of war")!, "tug of war") { Sentence = "playing tug of war" };
            for (var one = 1; one < sides.Count; one++)
                relations.Add(new SceneRelation(sides[one - 1].Second, SceneRelationKind.Beside, sides[one].Second));
            mentions.RemoveObjects(relations, [contest]);
        }
    }

    /// <summary>"A man playing chess with his grandson", "a girl running with her dog": both do.</summary>
    private void ShareWithCompany()
    {
        foreach (var (first, kind, second) in relations.ToList())
        {
            if (
                kind != SceneRelationKind.Beside
                || mentions[second] is not { Doing: null, Text: null } with
                || !(with.IsInCompany || IsDoneWith(first))
            )
                continue;
            // "Sleeping with his dog on the sofa".
            if (mentions[first].Doing is not null && (IsPerson(second) || IsAnimal(second)))
                ShareSeat(second, first);
            if (
                mentions[first].Doing is { IsAttribute: false, Doing: var done } said
                && (done.Relation is null || done.Pose == PoseName.Dancing)
                && !IsOfOne(done)
                && Said(said, first, second) is { } same
                && (
                    IsPerson(second) ? done.Relation is null || !IsPerson(first) : same.Doing.Stance is not null || IsOfAllKinds(same.Doing)
                )
            )
            {
                mentions[second].Doing = same;
                ShareSeat(first, second);
            }
        }
    }

    /// <summary>Animals do it as people do, and with them: at a table, or dancing.</summary>
    private static bool IsOfAllKinds(Doing doing) => doing is { Thing: "table" } or { Pose: PoseName.Dancing };

    /// <summary>"A horse and its rider jumping over a fence": the horse does, and bears the rider.</summary>
    private void CarryOn()
    {
        foreach (var (first, kind, second) in relations)
        {
            if (
                kind == SceneRelationKind.On
                && mentions[first].Doing is { Doing.Pose: PoseName.Jumping or PoseName.Running } said
                && mentions[second].Doing is null
                && IsPerson(first)
                && IsAnimal(second)
                && AnimalDoings.Of(said.Words) is { } borne
            )
                mentions[second].Doing = said with { Doing = borne };
        }
    }

    private bool IsDoneWith(int i) => mentions[i].Doing?.Words.EndsWith(" with", StringComparison.Ordinal) == true;

    /// <summary>Who stands, cries or laughs with somebody does so alone.</summary>
    private static bool IsOfOne(Doing doing) =>
        doing is { Pose: PoseName.Standing or PoseName.Pointing or PoseName.Driving or PoseName.Riding };

    private void TakeSelfie()
    {
        foreach (var mention in mentions.Where(mention => Roles.Of(mention, vocabulary) is not null))
            mention.Doing ??= new SaidDoing(Doings.Find("taking selfie")!, "selfie") { Sentence = "taking a selfie" };
    }

    /// <summary>"A boy and a girl holding hands", "a cat and a dog sleeping": both do.</summary>
    private void ShareAlongRow()
    {
        for (var i = mentions.Count - 1; i > 0; i--)
        {
            if (
                mentions[i].Doing is { IsAttribute: false } said
                && mentions[i - 1].Doing is null
                && !mentions[i].IsNextSubject
                && relations.Contains(new SceneRelation(i - 1, SceneRelationKind.Beside, i))
                && Said(said, i - 1, i) is { } same
            )
            {
                mentions[i - 1].Doing = WithOwnInstrument(same, mentions[i - 1].Word, mentions[i].Word);
                ShareSeat(i, i - 1);
            }
        }
    }

    /// <summary>"A grandfather and his grandson reading on a bench": both sit there.</summary>
    private void ShareSeat(int of, int with)
    {
        foreach (var at in relations.Where(at => at.First == of && IsSeat(at)).ToList())
        {
            if (!relations.Exists(own => own.First == with && IsSeat(own)))
                relations.Add(at with { First = with });
        }

        bool IsSeat(SceneRelation at) =>
            at.Kind is SceneRelationKind.On or SceneRelationKind.In
            || (at.Kind is SceneRelationKind.Behind && Company.IsTable(vocabulary.Concepts[mentions[at.Second].Concept].Caption));
    }

    /// <summary>The same as the other does, as this one does it; null where it does not.</summary>
    private SaidDoing? Said(SaidDoing said, int one, int other)
    {
        if (IsPerson(one) && IsPerson(other))
            return said;
        if (!(IsPerson(one) || IsAnimal(one)) || !(IsPerson(other) || IsAnimal(other)) || IsOfSomeKinds(said.Words))
            return null;
        var doing = IsPerson(one) ? Doings.Find(said.Words) : AnimalDoings.Of(said.Words);
        return doing is null ? null : said with { Doing = doing };
    }

    /// <summary>"A drummer and a guitarist playing": each plays what they are called after.</summary>
    private static SaidDoing WithOwnInstrument(SaidDoing said, string one, string other) =>
        Musicians.Playing(one) is { } own && ReferenceEquals(said.Doing, Musicians.Playing(other)) ? said with { Doing = own } : said;

    /// <summary>Not all animals do it.</summary>
    private static bool IsOfSomeKinds(string words) =>
        words.Split(' ')[0]
            is "flying"
                or "swimming"
                or "hopping"
                or "barking"
                or "meowing"
                or "singing"
                or "howling"
                or "roaring"
                or "following"
                or "chasing"
                or "riding";

    private bool IsAnimal(int i) => mentions[i].Text is null && Fauna.Find(vocabulary.Concepts[mentions[i].Concept].Caption) is not null;

    /// <summary>"A man kissing a woman": she is kissing him.</summary>
    private void Return()
    {
        foreach (var (first, kind, second) in relations)
        {
            if (
                kind == SceneRelationKind.Beside
                && second == first + 1
                && mentions[first].Doing is { Doing: { IsMutual: true, Thing: null } } both
                && both.Doing.Relation is SceneRelationKind.Beside or null
                && mentions[second].Doing is null
                && IsPerson(first)
                && IsPerson(second)
            )
                mentions[second].Doing = both;
        }
    }

    private bool IsPerson(int i) => Roles.Of(mentions[i], vocabulary) is not null;
}
