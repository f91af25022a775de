using Easel.Abstractions.Pixels;
using Easel.Scenes.Composition;
using Easel.Scenes.Layout;

namespace Easel.Scenes.Engine;

/// <summary>Measures drawn objects.</summary>
internal static class FigureReader
{
    private const byte VisibleAlpha = 128;

    /// <summary>Of the height, from the top: what is uppermost, ears and all.</summary>
    private const double Crown = 0.12;

    /// <summary>Of the height, from the top: where a head is as wide as it gets.</summary>
    private const double Brow = 0.2;

    /// <summary>Of the height: nothing is set deeper into a figure.</summary>
    private const double MaxTop = 0.6;

    /// <param name="area">What is visible of it.</param>
    /// <param name="vector">What it was drawn from; null where the model or a ready picture drew it.</param>
    public static Figure Read(PixelBuffer drawn, PixelArea area, IVectorDrawing? vector)
    {
        var figure = Read(drawn, area);
        if (vector is null || area.Width == 0)
            return figure;
        var side = (double)Math.Max(drawn.Size.Width, drawn.Size.Height);
        var anchors = vector.Anchors.Within(area.X / side, area.Y / side, area.Width / side, area.Height / side);
        var sized = figure with { Width = figure.Width * vector.Side, Height = figure.Height * vector.Side, Anchors = anchors };
        return anchors.Head is { } head ? sized with { HeadX = head.X, HeadWidth = 2 * anchors.HeadRadius } : sized;
    }

    /// <param name="area">What is visible of it.</param>
    public static Figure Read(PixelBuffer drawn, PixelArea area)
    {
        double side = Math.Max(drawn.Size.Width, drawn.Size.Height);
        if (area.Width == 0)
            return new Figure(0.9, 0.9);
        var (left, right) = Extent(drawn, area, area.Y + (int)(area.Height * Crown));
        var (_, _, width) = (left, right, Span(drawn, area, area.Y + (int)(area.Height * Brow), (left + right) / 2));
        return new Figure(
            area.Width / side,
            area.Height / side,
            (((left + right) / 2.0) - area.X) / area.Width,
            Math.Clamp((double)width / area.Width, 0.2, 1),
            Math.Min(MaxTop, (double)TopOfMiddle(drawn, area) / area.Height)
        )
        {
            Middle = Middle(drawn, area),
        };
    }

    private static (double X, double Y) Middle(PixelBuffer drawn, PixelArea area)
    {
        var (visible, sumX, sumY) = (0L, 0L, 0L);
        for (var y = 0; y < area.Height; y++)
        {
            for (var x = 0; x < area.Width; x++)
            {
                if (!IsVisible(drawn, area.X + x, area.Y + y))
                    continue;
                visible++;
                sumX += x;
                sumY += y;
            }
        }

        return visible == 0
            ? (0.5, 0.5)
            : ((sumX + (0.5 * visible)) / visible / area.Width, (sumY + (0.5 * visible)) / visible / area.Height);
    }

    /// <summary>Rows above the figure in the middle fifth of its columns.</summary>
    private static int TopOfMiddle(PixelBuffer drawn, PixelArea area)
    {
        var (left, right) = (area.X + (area.Width * 2 / 5), area.X + (area.Width * 3 / 5));
        for (var y = area.Y; y < area.Bottom; y++)
        {
            for (var x = left; x <= right && x < area.Right; x++)
            {
                if (IsVisible(drawn, x, y))
                    return y - area.Y;
            }
        }

        return 0;
    }

    /// <summary>First and last visible column of the rows above.</summary>
    private static (int Left, int Right) Extent(PixelBuffer drawn, PixelArea area, int until)
    {
        var (left, right) = (area.Right, area.X);
        for (var y = area.Y; y <= until && y < area.Bottom; y++)
        {
            for (var x = area.X; x < area.Right; x++)
            {
                if (IsVisible(drawn, x, y))
                    (left, right) = (Math.Min(left, x), Math.Max(right, x));
            }
        }

        return left > right ? (area.X, area.Right) : (left, right);
    }

    /// <summary>How far the figure goes on to both sides of a column.</summary>
    private static int Span(PixelBuffer drawn, PixelArea area, int y, int x)
    {
        y = Math.Min(y, area.Bottom - 1);
        var (left, right) = (x, x);
        while (left > area.X && IsVisible(drawn, left - 1, y))
            left--;
        while (right < area.Right - 1 && IsVisible(drawn, right + 1, y))
            right++;
        return right - left + 1;
    }

    private static bool IsVisible(PixelBuffer drawn, int x, int y) =>
        drawn.Span[(((y * drawn.Size.Width) + x) * PixelBuffer.BytesPerPixel) + 3] >= VisibleAlpha;
}
