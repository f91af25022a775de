using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Relations;

/// <summary>Reads which of two is the larger: "a mouse bigger than a cat", "a boy taller than his father".</summary>
internal sealed class ComparisonReader(PromptItems items, Clause clause, Placement placement)
{
    /// <summary>Returns the last item used; -1 where nothing is compared at item <paramref name="i"/>.</summary>
    public int Read(int i)
    {
        if (clause.IsNegated || placement.Last is not { Text: null } one || Difference(i) is not var (difference, end))
            return -1;
        if (OwnMeasures.End(items, end + 1) is var own and >= 0 && placement.Newest is { Text: null } had)
        {
            had.Scale = difference > 0 ? Grammar.GiantScale : Grammar.SmallerScale;
            return own;
        }

        one.Scale = difference > 0 ? Grammar.ComparedScale : Grammar.SmallerScale;
        clause.Connect(WordRole.None);
        clause.ResetPhrase();
        clause.ScaleOfNext = difference > 0 ? Grammar.SmallerScale : Grammar.ComparedScale;
        placement.ExpectNothing();
        return end;
    }

    /// <summary>Of the first, and the last item that says so; null where none is said, or nothing follows to compare it to.</summary>
    private (int Difference, int End)? Difference(int i)
    {
        if (i + 1 >= items.Count || !items[i].IsWord)
            return null;
        var difference = items.Words(items[i]) switch
        {
            "bigger" or "larger" or "taller" or "higher" or "huger" or "longer" or "wider" => 1,
            "smaller" or "shorter" or "tinier" => -1,
            _ => 0,
        };
        return difference != 0 && items.Text(items[i + 1]) is "than" && (items.NounAhead(i + 2) >= 0 || OwnMeasures.End(items, i + 2) >= 0)
            ? (difference, i + 1)
            : null;
    }
}
