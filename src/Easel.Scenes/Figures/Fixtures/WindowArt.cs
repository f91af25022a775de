using Easel.Abstractions.Pixels;
using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Figures.Fixtures;

/// <summary>An open window, seen from outside, with who looks out of it.</summary>
internal sealed class WindowArt(SvgText svg, Skeleton body, Rgb colour)
{
    private const double Half = 23;

    private readonly double _top = Top(body);
    private readonly double _sill = Sill(body);

    public static (double Left, double Top, double Right, double Bottom) Bounds(Skeleton body) =>
        (-Half - 15, Top(body) - 5, Half + 15, Sill(body) + 8);

    public void DrawBehind()
    {
        svg.Rect(-Half - 4, _top - 4, 2 * (Half + 4), _sill - _top + 6, colour, 1.5)
            .Rect(-Half, _top, 2 * Half, _sill - _top, Palette.Shade(Palette.Tan, 0.94))
            .Path(SvgText.Text($"M{-Half:0.##} {_top:0.##}h12q-1 16-12 24z"), Palette.Coral)
            .Path(SvgText.Text($"M{Half:0.##} {_top:0.##}h-12q1 16 12 24z"), Palette.Coral);
        foreach (var side in (ReadOnlySpan<int>)[-1, 1])
        {
            var hinge = side * (Half + 2);
            svg.Path(
                    SvgText.Text($"M{hinge:0.##} {_top - 2:0.##}l{side * 12} 4V{_sill - 1:0.##}l{-side * 12} 4z"),
                    Palette.Shade(colour, 0.94)
                )
                .Path(
                    SvgText.Text(
                        $"M{hinge + (side * 2.4):0.##} {_top + 2:0.##}l{side * 7.4:0.##} 2.600V{_sill - 4:0.##}l{-side * 7.4:0.##} 2.400z"
                    ),
                    Palette.Sky
                );
        }
    }

    public void DrawFront() =>
        svg.Rect(-Half - 4, _sill + 1, 2 * (Half + 4), 4, Palette.Shade(colour, 0.88))
            .Rect(-Half - 8, _sill, 2 * (Half + 8), 3.4, colour, 1.4);

    private static double Top(Skeleton body) => body.Head.Y - (body.Build.Head * 1.9);

    /// <summary>Under the hands.</summary>
    private static double Sill(Skeleton body) => body.Held.Y + body.Build.Hand;
}
