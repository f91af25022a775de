using Easel.Abstractions.Pixels;
using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Figures.Fixtures;

/// <summary>A mirror on the floor, and in it who stands before it.</summary>
internal sealed class MirrorArt(SvgText svg, Skeleton body, Rgb colour)
{
    /// <summary>What is farther away is smaller.</summary>
    private const double Farther = 0.8;

    /// <summary>From the hands to the frame.</summary>
    private const double Gap = 5;

    private const double Thick = 3;

    /// <summary>From the hips of an animal to the end of its tail.</summary>
    private const double Tail = 33;

    /// <summary>Above the ground the glass ends, and the feet in it.</summary>
    private const double Foot = 6;

    public static (double Left, double Top, double Right, double Bottom) Bounds(Skeleton body) =>
        (-14, Top(body) - Thick, Centre(body) + Math.Max(Half(body) + Thick + 1, Tail * Farther), body.Sole + 2);

    /// <param name="reflection">Draws the same one with the hips at the origin.</param>
    public void Draw(Action reflection)
    {
        var (left, width, top) = (Centre(body) - Half(body), 2 * Half(body), Top(body));
        var bottom = body.Sole - Foot + 3;
        foreach (var x in (ReadOnlySpan<double>)[left + 2, left + width - 2])
            svg.Line(2.6, Palette.Shade(colour), new FigurePoint(x, bottom), new FigurePoint(x, body.Sole + 1));
        svg.Rect(left - Thick, top - Thick, width + (2 * Thick), bottom - top + (2 * Thick), colour, 6)
            .Rect(left, top, width, bottom - top, Palette.Sky, 4)
            .Path(SvgText.Text($"M{left:0.##} {top + 22:0.##}L{left + width - 4:0.##} {top:0.##}h3l-{width:0.##} 28z"), Palette.White);
        svg.Begin(new FigurePoint(Centre(body), body.Sole - Foot - (Farther * body.Sole)), scaleX: -Farther, scaleY: Farther);
        reflection();
        svg.End();
    }

    /// <summary>As broad as hair, sleeves and skirts are.</summary>
    private static double Half(Skeleton body) => Farther * Math.Max(body.Build.Shoulder * 2.1, body.Build.Head * 1.45);

    private static double Centre(Skeleton body) => Math.Max(body.Near.End.X, body.Build.Head) + Gap + Thick + Half(body);

    private static double Top(Skeleton body) => body.Sole - Foot + (Farther * (body.Head.Y - (body.Build.Head * 1.9) - body.Sole));
}
