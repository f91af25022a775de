using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Where a sentence goes over from one of several to somebody else.</summary>
internal sealed partial class MembersReader
{
    /// <summary>The last item that is said of the last member: "the tallest stirs it, a cat watches them" goes on with somebody else.</summary>
    private int EndOfOwn(int begin, int last)
    {
        for (var i = begin + 2; i < last; i++)
        {
            if (_words.IsApart(i - 1) && items[i - 1].Role != WordRole.With && BeginsOther(i, last))
                return _words.EndBefore(i);
        }

        return last;
    }

    /// <summary>An article, somebody, and what they do.</summary>
    private bool BeginsOther(int i, int last)
    {
        const int longest = 4;
        if (items[i].Role is not WordRole.Article)
            return false;
        for (var at = i + 1; at < last && at - i <= longest; at++)
        {
            if (items[at] is { IsWordConcept: true, IsPossessive: false } && vocabulary.Concepts[items[at].Meaning.Concept].Traits.Lives)
                return FiniteVerbs.OfOne(_words.Text(at + 1)) is not null || _words.Text(at + 1) is "is";
            if (items[at].Kind is ItemKind.Grammar && items[at].Role is not (WordRole.Size or WordRole.Filler))
                return false;
        }

        return false;
    }

    /// <summary>What is said after the last member.</summary>
    private string After(Member last)
    {
        var next = last.Last + 1;
        while (next < items.Count && (_words.IsApart(next) && items[next].Role != WordRole.With))
            next++;
        return next < items.Count ? $". {Source(next, items.Count - 1)}" : "";
    }
}
