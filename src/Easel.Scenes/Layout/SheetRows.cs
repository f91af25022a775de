namespace Easel.Scenes.Layout;

/// <summary>How many pictures upon a sheet stand beside each other in each row, from the top: in one row, or in several where they are larger so.</summary>
internal static class SheetRows
{
    /// <summary>Two are beside each other on any sheet.</summary>
    private const int FewestForRows = 3;

    /// <summary>Of their size in one row, at least, for several.</summary>
    private const double Larger = 1.2;

    /// <param name="counts">How many there are of each kind: kinds of several have rows of their own.</param>
    /// <param name="width">Of the room that all have; of any scale, as <paramref name="height"/>.</param>
    public static IReadOnlyList<int> Lengths(IReadOnlyList<int> counts, double width, double height)
    {
        var all = counts.Sum();
        IReadOnlyList<int> one = [all];
        if (all < FewestForRows)
            return one;
        var best = counts.Count > 1 && counts.Any(count => count > 1) ? counts : Enumerable.Range(2, all - 1).Select(Even).MaxBy(Size)!;
        return Size(best) > Larger * Size(one) ? best : one;

        double Size(IReadOnlyList<int> rows) => Math.Min(width / rows.Max(), height / rows.Count);

        IReadOnlyList<int> Even(int rows)
        {
            var longest = (all + rows - 1) / rows;
            return [.. Enumerable.Range(0, (all + longest - 1) / longest).Select(row => Math.Min(longest, all - (row * longest)))];
        }
    }

    /// <summary>The row of the picture by its number among all, and its number in that row.</summary>
    public static (int Row, int Number) Find(IReadOnlyList<int> lengths, int number)
    {
        var row = 0;
        while (row < lengths.Count - 1 && number >= lengths[row])
            number -= lengths[row++];
        return (row, number);
    }
}
