using Easel.Abstractions.Pixels;
using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Figures.Fixtures;

/// <summary>A shower with who is in it: behind frosted glass from the shoulders down.</summary>
internal sealed class ShowerArt(SvgText svg, Skeleton body, Rgb colour)
{
    private const double Half = 19;

    private readonly double _top = Top(body);
    private readonly double _glass = -body.Build.Torso * 0.9;
    private readonly double _floor = body.Sole + 1;

    public static (double Left, double Top, double Right, double Bottom) Bounds(Skeleton body) =>
        (-Half - 2, Top(body) - 2, Half + 2, body.Sole + 6);

    public void DrawBehind()
    {
        svg.Rect(-Half, _top, 2 * Half, _floor - _top, Palette.Shade(Palette.White, 0.94), 1.5);
        for (var y = _top + 9; y < _floor; y += 9)
            svg.Line(0.7, Palette.White, new FigurePoint(-Half, y), new FigurePoint(Half, y));
        foreach (var x in (ReadOnlySpan<double>)[-9.5, 0, 9.5])
            svg.Line(0.7, Palette.White, new FigurePoint(x, _top), new FigurePoint(x, _floor));
        svg.Line(1.8, Palette.Steel, new FigurePoint(Half - 3, _floor), new FigurePoint(Half - 3, _top + 4), new FigurePoint(2, _top + 4));
        svg.Path(SvgText.Text($"M-5 {_top + 9:0.##}q0-5 5-5h4q5 0 5 5z"), Palette.Steel);
    }

    public void DrawFront()
    {
        foreach (
            var (x, y) in (ReadOnlySpan<(double, double)>)
                [(-5, 12), (2, 13), (9, 12), (-9, 19), (13, 19), (-11, 27), (14, 28), (-13, 36), (15, 37)]
        )
            svg.Ellipse(x, _top + y, 0.9, 1.9, Palette.Tear);
        svg.Rect(-Half, _glass, 2 * Half, _floor - _glass, colour)
            .Path(SvgText.Text($"M-12 {_glass + 4:0.##}l5 0L-15 {_glass + 24:0.##}v-9z"), Palette.White)
            .Rect(-Half, _glass, 2 * Half, 1.6, Palette.Steel)
            .Rect(-Half - 1, _top - 1, 2, _floor - _top + 1, Palette.Steel)
            .Rect(Half - 1, _top - 1, 2, _floor - _top + 1, Palette.Steel)
            .Rect(Half - 6, _glass + 12, 1.6, 8, Palette.Steel, 0.8)
            .Rect(-Half - 1.5, _floor, (2 * Half) + 3, 4, Palette.Silver, 1.2);
    }

    private static double Top(Skeleton body) => body.Head.Y - (body.Build.Head * 2.5);
}
