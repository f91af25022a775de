using Easel.Scenes.Figures.Body;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.People;

/// <summary>Reads what people do, "riding a bike", where the art has one picture of them with it.</summary>
internal sealed class ActivityReader(PromptItems items, Clause clause, Placement placement, Draft draft, ConceptVocabulary vocabulary)
{
    private readonly PersonPictures _pictures = new(vocabulary);

    /// <summary>Returns the last item used; -1 where nothing of this kind is said at item <paramref name="i"/>.</summary>
    public int Read(int i)
    {
        if (clause.IsNegated || placement.Last is not { Text: null } last)
            return -1;
        // "A man and a sleeping woman", "a boy and a running dog"; who waves a flag has it in the hand.
        if (
            _pictures.Who(last.Concept) is not { } who
            || items.RoleAt(i) is WordRole.Article or WordRole.Definite
            || items.RoleAt(i - 1) is WordRole.Article or WordRole.Number or WordRole.Definite
            || (items.RoleAt(i) == WordRole.Holding && items.Text(items[i]) is "waving" && items.NounAhead(i + 1) >= 0)
            || LiesElsewhere(i, last)
            // Who rides goes on to.
            || last.Doing is { IsAttribute: false, Doing.Pose: PoseName.Riding or PoseName.Driving }
        )
            return -1;
        var (words, found, end) = ("", -1, -1);
        for (var at = i; at < items.Count && at - i < Activities.Longest; at++)
        {
            if (!items[at].IsWord)
                break;
            if (items.RoleAt(at) is WordRole.Article or WordRole.Definite)
                continue;
            words = words.Length == 0 ? items.Words(items[at]) : $"{words} {items.Words(items[at])}";
            if (Activities.Find(who, words) is { } name && vocabulary.FindNamed(name) is >= 0 and var concept)
                (found, end) = (concept, at);
        }

        // "Holding a baby kangaroo" is holding no baby, and one "on her back" is in no arms.
        if (
            found < 0
            || IsBorneElsewhere(end + 1)
            || (items.KindAt(end) == ItemKind.Concept && items.KindAt(end + 1) is ItemKind.Concept or ItemKind.Unknown)
        )
            return -1;
        // "A boy walking in a park", "in a canoe", as figures are: the art's are grown.
        if (vocabulary.Concepts[last.Concept].Caption is "boy" or "girl" or "child")
        {
            if (last.Doing is { Doing.IsReadOn: true })
                return end;
            if (items.RoleAt(i) == WordRole.In)
                return -1;
        }

        var looks = vocabulary.Concepts[last.Concept].Caption;
        if (looks.IndexOf(": ", StringComparison.Ordinal) is var colon and > 0)
            draft.LeaveOut(looks.AsSpan(colon + 2));
        last.Become(found);
        if (Activities.ShowsAll(vocabulary.Concepts[found].Caption))
            last.Count = 1;
        return end;
    }

    private bool IsBorneElsewhere(int i) =>
        items.RoleAt(i) == WordRole.On
        && items.RoleAt(i + 1) == WordRole.Definite
        && items.IsWordAt(i + 2)
        && items.Text(items[i + 2]) is "back" or "shoulders" or "shoulder" or "lap" or "hip" or "knee";

    /// <summary>"Sleeping on a couch", "under a tree": the art's sleeper has a bed of its own.</summary>
    private bool LiesElsewhere(int i, Mention last) =>
        last.Doing is { Doing: { Pose: PoseName.Lying, IsReadOn: true } }
        && items.NounAhead(i + 2) is >= 0 and var thing
        && items.ConceptAt(thing).Caption is not "bed";
}
