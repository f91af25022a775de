using Easel.Scenes.Reading.Relations;

namespace Easel.Scenes.Reading.Sentences;

/// <summary>Sees where a prompt goes over to somebody else who does something else: the man of "a woman feeds ducks while a man sits on a bench", of "…
/// and a man sits on a bench". What he does is not done by those who were named before him.</summary>
internal sealed class NextSubjects(PromptItems items, Clause clause, Placement placement, Draft draft)
{
    private bool _hasVerb;

    /// <summary>Before item <paramref name="i"/> is read.</summary>
    public void Turn(int i)
    {
        ReturnToDoer(i);
        // "As dolphins jump": another sentence, and nothing said before is said of them.
        if (_hasVerb && items.IsWordAt(i) && items.Text(items[i]) is "as" && Does(i + 1))
            items.ReadAs(i, WordRole.Clause);
        if (
            items.KindAt(i) == ItemKind.Stop
            || (items.RoleAt(i) == WordRole.Clause && !IsVerb(i + 1))
            || (_hasVerb && IsJoint(i) && Does(i + 1))
        )
            (_hasVerb, clause.TurnsToOther) = (false, true);
    }

    /// <summary>"A girl sits next to a dog and eats an apple": the dog eats none.</summary>
    private void ReturnToDoer(int i)
    {
        if (
            !clause.IsNegated
            && items.Subjects.TryGetValue(items[i].First, out var noun)
            && draft.Objects.FindLast(said => said.Token == noun) is { } who
            && !ReferenceEquals(who, placement.Last)
        )
        {
            clause.Connect(WordRole.None);
            placement.TurnTo(who);
        }
    }

    /// <summary>After these were read.</summary>
    public void Take(int first, int last)
    {
        for (var i = first; i <= last && !_hasVerb; i++)
            _hasVerb = IsVerb(i) && !IsAdjective(i);
    }

    private bool IsJoint(int i) =>
        items.KindAt(i) == ItemKind.Break
        || items.RoleAt(i) is WordRole.And or WordRole.But
        || (items.IsWordAt(i) && items.Text(items[i]) is "then" or "and then");

    /// <summary>Somebody is named next, and what they do comes before anybody else does.</summary>
    private bool Does(int i)
    {
        if (
            items.NounAhead(i) is not (>= 0 and var who)
            || items[who].IsPossessive
            || items.ConceptAt(who) is not ({ IsPerson: true } or { Traits.Lives: true })
        )
            return false;
        for (var at = who + 1; at < items.Count && !items.IsPauseAt(at) && items.RoleAt(at) is not (WordRole.And or WordRole.Clause); at++)
        {
            if (IsVerb(at))
                return true;
        }

        return false;
    }

    private bool IsVerb(int i) =>
        items.IsWordAt(i) && items.Words(items[i]).Split(' ') is var words && Array.Exists(words, FiniteVerbs.IsProgressive);

    /// <summary>"A sleeping dog" does nothing that a sentence says.</summary>
    private bool IsAdjective(int i) =>
        items.RoleAt(i - 1) is WordRole.Article or WordRole.Definite or WordRole.Number or WordRole.Size
        && items.KindAt(i + 1) == ItemKind.Concept;
}
