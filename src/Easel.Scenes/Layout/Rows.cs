using Easel.Abstractions.Requests;

namespace Easel.Scenes.Layout;

/// <summary>Objects that may stand anywhere: rows as equal as can be, the longer ones first; three stand as a pyramid.</summary>
internal static class Rows
{
    public static Slot[] Balance(int count, ImageSize box) => Fill(count, Best(count, box));

    /// <summary>How many rows let the objects be largest in this shape; of equals the fewest.</summary>
    private static int Best(int count, ImageSize box)
    {
        var (best, bestSide) = (1, 0.0);
        for (var rows = 1; rows <= count; rows++)
        {
            var columns = (count + rows - 1) / rows;
            var side = Math.Min((double)box.Width / columns, (double)box.Height / rows);
            if (side > bestSide * 1.0001)
                (best, bestSide) = (rows, side);
        }

        return best;
    }

    public static Slot[] Fill(int count, int rows)
    {
        var slots = new Slot[count];
        var (shorter, longerRows) = (count / rows, count % rows);
        var widest = shorter + (longerRows > 0 ? 1 : 0);
        var next = 0;
        for (var row = 0; row < rows; row++)
        {
            var isLonger = count == 3 && rows == 2 ? row == 1 : row < longerRows;
            var length = shorter + (isLonger ? 1 : 0);
            for (var column = 0; column < length; column++)
                slots[next++] = new Slot((2 * column) + (widest - length), 2 * row);
        }

        return slots;
    }
}
