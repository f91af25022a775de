using Easel.Abstractions.Pixels;
using Easel.Scenes.Composition;

namespace Easel.Scenes.Figures.Clothes;

/// <summary>Writes one tile of the pattern upon clothes.</summary>
internal static class PrintArt
{
    /// <summary>Names the pattern for what is filled with it from here on.</summary>
    public static string Define(SvgText svg, Print print, Rgb cloth)
    {
        var colour = print.Over(cloth);
        var name = SvgText.Text($"{print.Kind}{colour.Red:x2}{colour.Green:x2}{colour.Blue:x2}");
        switch (print.Kind)
        {
            case SurfaceKind.Dotted:
                svg.BeginTile(name, 6.4, 6.4).Circle(1.6, 1.6, 1.25, colour).Circle(4.8, 4.8, 1.25, colour).EndTile();
                break;
            case SurfaceKind.Checkered:
                svg.BeginTile(name, 6, 6).Rect(0, 0, 3, 3, colour).Rect(3, 3, 3, 3, colour).EndTile();
                break;
            case SurfaceKind.Plaid:
                var dark = Palette.Shade(cloth, 0.6);
                svg.BeginTile(name, 7.2, 7.2)
                    .Line(2.6, Palette.Shade(cloth, 0.78), new FigurePoint(-2, 2), new FigurePoint(9, 2))
                    .Line(2.6, Palette.Shade(cloth, 0.78), new FigurePoint(2, -2), new FigurePoint(2, 9))
                    .Rect(0.7, 0.7, 2.6, 2.6, dark)
                    .Rect(0, 5.2, 7.2, 0.7, colour)
                    .Rect(5.2, 0, 0.7, 7.2, colour)
                    .EndTile();
                break;
            case SurfaceKind.Floral:
                svg.BeginTile(name, 9, 9);
                foreach (var (x, y) in (ReadOnlySpan<(double, double)>)[(2.4, 2.4), (6.9, 6.9)])
                    svg.Circle(x - 1.1, y, 1, colour)
                        .Circle(x + 1.1, y, 1, colour)
                        .Circle(x, y - 1.1, 1, colour)
                        .Circle(x, y + 1.1, 1, colour)
                        .Circle(x, y, 0.8, Palette.Gold);
                svg.EndTile();
                break;
            default:
                svg.BeginTile(name, 6, 5.6).Rect(0, 0, 6, 2.6, colour).EndTile();
                break;
        }

        return name;
    }
}
