using Easel.Abstractions.Pixels;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;

namespace Easel.Scenes.Figures.Fixtures;

/// <summary>The end of a pier in the water, and the line of who fishes from it.</summary>
internal sealed class PierArt(SvgText svg, Skeleton body, Rgb colour)
{
    /// <summary>To the left of who stands there.</summary>
    private const double Length = 30;

    private const double End = 13;

    /// <summary>From the planks down to the water.</summary>
    private const double Height = 15;

    /// <summary>Of the water, below its surface.</summary>
    private const double Depth = 9;

    private double Water => body.Sole + Height;

    public static (double Left, double Top, double Right, double Bottom) Bounds(Skeleton body) =>
        (-Length - 6, body.Held.Y - SportPropArt.RodReach - 3, Right(body) + 3, body.Sole + Height + Depth + 3);

    public void DrawBehind()
    {
        foreach (var x in (ReadOnlySpan<double>)[-Length + 4, -9, End - 6])
            svg.Rect(x, body.Sole + 2, 3.4, Height + 3, Palette.Shade(Palette.Brown), 0.8);
        svg.Rect(-Length, body.Sole - 0.5, Length + End, 4.6, colour, 1);
        for (var x = -Length + 7; x < End - 2; x += 8)
            svg.Rect(x, body.Sole - 0.5, 0.8, 4.6, Palette.Chestnut);
    }

    public void DrawFront()
    {
        var (left, width) = (-Length - 3, Right(body) + Length + 3);
        svg.Rect(left, Water, width, Depth, Palette.Tear, 3);
        SportPropArt.DrawRod(svg, body, Water + 1);
        var tip = body.Held.X + SportPropArt.RodReach;
        svg.Stroke(SvgText.Text($"M{tip - 5:0.##} {Water + 2.4:0.##}h10"), Palette.White, 0.8);
    }

    private static double Right(Skeleton body) => body.Held.X + SportPropArt.RodReach + 10;
}
