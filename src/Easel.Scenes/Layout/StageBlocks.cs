using Easel.Abstractions.Requests;
using Easel.Scenes.Composition;

namespace Easel.Scenes.Layout;

/// <summary>The objects of one kind, as they stand to each other: in rows, in one row, in a ring.</summary>
internal static class StageBlocks
{
    /// <summary>Between two of a kind, as a part of one.</summary>
    private const double Gap = 0.1;

    /// <param name="size">Of one of them.</param>
    public static StageRect[] Of(int count, StageRect size, SceneArrangement arrangement, ImageSize shape)
    {
        if (count == 1)
            return [size];
        if (arrangement == SceneArrangement.Ring && count > 2)
            return Ring(count, size, new StageRect(0, 0, size.Width, size.Height));
        var slots = arrangement == SceneArrangement.Row ? Rows.Fill(count, 1) : Rows.Balance(count, Shaped(shape, size));
        var (across, down) = (size.Width * (1 + Gap) / 2, size.Height * (1 + Gap) / 2);
        return [.. slots.Select(slot => size with { Left = slot.X2 * across, Top = slot.Y2 * down })];
    }

    /// <summary>In a vessel: rows that have one less than the row before them, the farthest and highest first.</summary>
    public static StageRect[] Heap(int count, StageRect size)
    {
        const double across = 0.82;
        const double up = 0.5;
        var places = new List<StageRect>(count);
        for (var (row, inRow) = (0, HeapWidth(count)); places.Count < count; row++, inRow--)
        {
            var left = -(inRow - 1) * across * size.Width / 2;
            for (var i = 0; i < inRow && places.Count < count; i++)
                places.Add(size with { Left = left + (i * across * size.Width), Top = -row * up * size.Height });
        }

        places.Reverse();
        return [.. places];
    }

    /// <summary>One upon the other, the lowest first; what is flat is seen from above, and hides more of what is below it.</summary>
    public static StageRect[] Stack(int count, StageRect size)
    {
        const double flat = 1.6;
        // A book that lies is seen from its side.
        const double edge = 3;
        var up =
            size.Height
            * (
                size.Width > edge * size.Height ? 0.96
                : size.Width > flat * size.Height ? 0.35
                : 0.8
            );
        return [.. Enumerable.Range(0, count).Select(i => size with { Top = -i * up })];
    }

    /// <summary>Far apart, none in line with the next, some nearer and larger: a shoal, a flock.</summary>
    public static StageRect[] Scatter(int count, StageRect size)
    {
        const double across = 1.32;
        const double down = 1.3;
        const double farthest = 0.72;
        // A wedge: the columns grow from one.
        var places = new List<StageRect>(count);
        for (var column = 0; places.Count < count; column++)
        {
            var rows = Math.Min(Math.Min(column + 1, 3), count - places.Count);
            for (var row = 0; row < rows; row++)
            {
                var i = places.Count;
                var place = size.Times(farthest + ((1 - farthest) * Chance(i, 0.618)));
                places.Add(
                    place.CentredAt(
                        (column + (0.36 * Chance(i, 0.755))) * across * size.Width,
                        (row - ((rows - 1) / 2.0) + (0.5 * Chance(i, 0.57)) - 0.25) * down * size.Height
                    )
                );
            }
        }

        return [.. places];
    }

    /// <summary>Between 0 and 1, far from those just before it, and of no pattern that one sees.</summary>
    public static double Chance(int i, double turn) => ((i + 1) * turn) % 1;

    /// <summary>Rows on one ground, the farther ones higher and between the nearer, and drawn first: two, and of what is long as a car as many as
    /// let them be large.</summary>
    public static StageRect[] Crowd(int count, StageRect size)
    {
        const double across = 0.95;
        const double up = 0.38;
        const double upLong = 0.62;
        const double longest = 2.6;
        const int most = 4;
        var isLong = size.Width > 1.4 * size.Height;
        var rows = 2;
        while (isLong && rows < most && InRow(rows) * size.Width > longest * size.Height && InRow(rows + 1) < InRow(rows))
            rows++;
        var places = new List<StageRect>(count);
        for (var row = rows - 1; row >= 0; row--)
        {
            // The nearest row is the longest.
            var inRow = row == 0 ? count - places.Count : (count - places.Count - InRow(rows)) / row;
            for (var i = 0; i < inRow; i++)
                places.Add(
                    size with
                    {
                        Left = (i + (0.5 * (row % 2))) * across * size.Width,
                        Top = -row * (isLong ? upLong : up) * size.Height,
                    }
                );
        }

        return [.. places];

        int InRow(int among) => (count + among - 1) / among;
    }

    /// <summary>Upon a plate or a pizza: in turns around its middle, farther and farther out, as the seeds of a sunflower are.</summary>
    /// <param name="before">So many were strewn there before them.</param>
    public static StageRect[] Strew(int count, StageRect size, StageRect below, int before)
    {
        const double goldenAngle = 2.39996;
        const double farthest = 0.31;
        const double most = 12;
        return
        [
            .. Enumerable
                .Range(before, count)
                .Select(i =>
                    (Angle: (i * goldenAngle) + 0.6, Out: count == 1 && before == 0 ? 0 : farthest * Math.Sqrt(Math.Min(1, (i + 1) / most)))
                )
                .Select(at =>
                    size.CentredAt(
                        below.CentreX + (at.Out * below.Width * Math.Cos(at.Angle)),
                        below.CentreY + (at.Out * below.Height * Math.Sin(at.Angle))
                    )
                ),
        ];
    }

    /// <summary>How many of a heap lie in its lowest row.</summary>
    public static int HeapWidth(int count)
    {
        var width = 1;
        while (width * (width + 1) / 2 < count)
            width++;
        return width;
    }

    /// <summary>Evenly around the middle of <paramref name="centre"/>, the first above it.</summary>
    public static StageRect[] Ring(int count, StageRect size, StageRect centre)
    {
        var apart = count * size.Largest * (1 + Gap) / (2 * Math.PI);
        var (acrossRadius, downRadius) = (
            Math.Max(apart, (centre.Width + size.Width) * 0.54),
            Math.Max(apart, (centre.Height + size.Height) * 0.54)
        );
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(i => (2 * Math.PI * i / count) - (Math.PI / 2))
                .Select(angle =>
                    size.CentredAt(centre.CentreX + (acrossRadius * Math.Cos(angle)), centre.CentreY + (downRadius * Math.Sin(angle)))
                ),
        ];
    }

    /// <summary>The first at the left of <paramref name="middle"/>, the next at the right, and so on outwards, on its ground.</summary>
    public static StageRect[] AtBothSides(int count, StageRect size, StageRect middle, double gap)
    {
        var places = new StageRect[count];
        var (left, right) = (middle.Left, middle.Right);
        for (var i = 0; i < count; i++)
        {
            var x = i % 2 == 0 ? left -= gap + size.Width : right + gap;
            if (i % 2 == 1)
                right += gap + size.Width;
            places[i] = size with { Left = x, Top = middle.Bottom - size.Height };
        }

        return places;
    }

    /// <summary>Rows are balanced for squares: a shape in which these sizes are squares.</summary>
    private static ImageSize Shaped(ImageSize shape, StageRect size) =>
        new(Math.Max(1, (int)(1000.0 * shape.Width / shape.Height / size.Width)), Math.Max(1, (int)(1000 / size.Height)));
}
