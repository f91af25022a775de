using Easel.Scenes.Reading.Relations;

namespace Easel.Scenes.Reading.Sentences;

/// <summary>Finds where the words end that say what somebody is without: "a man without a hat sitting on a bench".</summary>
internal sealed class NegationReader(PromptItems items, Clause clause, Placement placement)
{
    /// <summary>What the subject does is not negated with what it lacks; what those do who are not to be there is.</summary>
    public void End(int i)
    {
        if (!clause.IsNegated || !IsDone(i) || Negation(i) is not (>= 0 and var negation) || !placement.IsAfterLiving)
            return;
        for (var at = negation + 1; at < i; at++)
        {
            if (items.KindAt(at) == ItemKind.Concept && items.ConceptAt(at).Traits.Lives)
                return;
        }

        clause.Connect(WordRole.None);
    }

    /// <summary>A verb after a noun.</summary>
    private bool IsDone(int i) =>
        items.IsWordAt(i)
        && items.KindAt(i - 1) is ItemKind.Concept or ItemKind.Unknown
        && items.Text(items[i]) is var word
        && (word.EndsWith("ing") || word.Contains("ing ", StringComparison.Ordinal));

    /// <summary>"Without", in the same clause; -1 where it is another word that negates.</summary>
    private int Negation(int i)
    {
        while (i >= 0 && !items.IsPauseAt(i))
        {
            if (items.RoleAt(i) == WordRole.Negation)
                return
                    items.Text(items[i]).StartsWith("without")
                    || (items.Text(items[i]).StartsWith("no") && items.RoleAt(i - 1) == WordRole.With)
                    || items.Text(items[i]).StartsWith("with no")
                    ? i
                    : -1;
            i--;
        }

        return -1;
    }
}
