using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Reads what stands along a road, a street or a river: "trees along both sides of a road", "a street with shops on both sides",
/// "a road lined with trees", "a tree-lined avenue".</summary>
internal sealed class LinedWayReader(PromptItems items, Clause clause, Placement placement, Draft draft)
{
    /// <summary>Items of "along both sides of", most.</summary>
    private const int LongestSides = 4;

    /// <summary>Items between "of" and the way, most.</summary>
    private const int LongestBefore = 4;

    /// <summary>Returns the last item used; -1 where nothing of the kind begins at item <paramref name="i"/>.</summary>
    public int Read(int i)
    {
        if (clause.IsNegated || draft.LinedFrom is not null || !items[i].IsWord)
            return -1;
        if (Before(i) is var before and >= 0)
            return before;
        if (WithAfter(i) is var with and >= 0)
            return with;
        return Sides(i);
    }

    /// <summary>"Tree-lined" before "avenue".</summary>
    private int Before(int i)
    {
        if (
            !items.IsWordConceptAt(i)
            || !items.IsWordAt(i + 2)
            || items.Text(items[i + 1]) is not "lined"
            || WayAt(i + 2, out var isInTown) is not { } way
        )
            return -1;
        draft.LinedFrom = draft.Objects.Count;
        Draft.Remember(draft.Objects, items.Mention(items[i]));
        WayLining.LookAlong(draft, way.Kind, isInTown);
        items.Show(i, way.Last);
        End();
        return way.Last;
    }

    /// <summary>"Lined with" after the way.</summary>
    private int WithAfter(int i)
    {
        if (
            items.Text(items[i]) is not ("lined" or "flanked" or "bordered")
            || items.RoleAt(i + 1) is not (WordRole.With or WordRole.Beside)
            || !WayLining.HasWay(draft)
        )
            return -1;
        draft.LinedFrom = draft.Objects.Count;
        WayLining.LookAlong(draft, kind: null, isInTown: false);
        items.Show(i, i + 1);
        clause.EndUndrawn();
        clause.Connect(WordRole.With);
        return i + 1;
    }

    /// <summary>"On both sides" [of the road].</summary>
    private int Sides(int i)
    {
        for (var last = Math.Min(i + LongestSides - 1, items.Count - 1); last >= i; last--)
        {
            if (!items[last].IsWord || !IsSides(items.Said(i, last), out var isOf) || placement.Last is not { Text: null })
                continue;
            var (end, kind, isInTown) = (last, (SceneWayKind?)null, false);
            if (isOf)
            {
                if (Ahead(last + 1, out isInTown) is not { } way)
                    return -1;
                (kind, end) = way;
            }
            else if (!WayLining.HasWay(draft))
            {
                return -1;
            }
            else if (items.KindAt(i - 1) is not ItemKind.Concept || Places.Ground(items.Text(items[i - 1])) is not null)
            {
                // "With a city on both sides": the place is seen beyond all.
                if (draft.FartherPlace is null)
                    return -1;
                items.Show(i, last);
                return last;
            }

            draft.LinedFrom = 0;
            WayLining.LookAlong(draft, kind, isInTown);
            items.Show(i, end);
            End();
            return end;
        }

        return -1;
    }

    private void End()
    {
        clause.Connect(WordRole.None);
        clause.EndUndrawn();
        clause.EndNoun();
    }

    private static bool IsSides(ReadOnlySpan<char> words, out bool isOf)
    {
        isOf = words.EndsWith(" of");
        return (isOf ? words[..^" of".Length] : words)
            is "on both sides"
                or "on either side"
                or "on each side"
                or "at both sides"
                or "along both sides"
                or "along either side"
                or "along each side"
                or "to both sides"
                or "to either side";
    }

    private (SceneWayKind Kind, int Last)? Ahead(int i, out bool isInTown)
    {
        isInTown = false;
        for (var at = i; items.IsWordAt(at) && at < i + LongestBefore; at++)
        {
            if (WayAt(at, out isInTown) is { } way)
                return way;
        }

        return null;
    }

    private (SceneWayKind Kind, int Last)? WayAt(int i, out bool isInTown)
    {
        isInTown = false;
        for (var last = items.IsWordAt(i + 1) ? i + 1 : i; last >= i; last--)
        {
            if (Ways.Find(items.Said(i, last)) is { } way)
                return (way, last);
            isInTown = Ways.InTown(items.Said(i, last)) is not null;
            if (isInTown)
                return (Ways.InTown(items.Said(i, last))!.Value, last);
        }

        return null;
    }
}
