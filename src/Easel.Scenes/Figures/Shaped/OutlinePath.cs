using System.Text;
using Easel.Scenes.Composition;

namespace Easel.Scenes.Figures.Shaped;

/// <summary>Outlines as paths around the origin, 60 units wide or high.</summary>
internal static class OutlinePath
{
    private const double Radius = 30;

    /// <summary>Null for bodies, which have none.</summary>
    public static string? Of(Outline outline) =>
        outline switch
        {
            Outline.Round => "M0-30a30 30 0 1 0 0 60 30 30 0 0 0 0-60z",
            Outline.Oval => "M0-21c18 0 30 9 30 21S18 21 0 21-30 12-30 0-18-21 0-21z",
            Outline.Square => "M-27-27h54v54h-54z",
            Outline.Rectangle => "M-30-19h60v38h-60z",
            Outline.Triangle => "M0-28 30 25h-60z",
            Outline.Pentagon => Polygon(5, -90),
            Outline.Hexagon => Polygon(6, 0),
            Outline.Octagon => Polygon(8, 22.5),
            Outline.Diamond => "M0-30 26 0 0 30-26 0z",
            Outline.Heart => "M0 28C-32 4-32-26-14-26-6-26-2-20 0-14 2-20 6-26 14-26 32-26 32 4 0 28z",
            Outline.Star => Star(),
            Outline.Teardrop => "M0-30Q21-6 21 9A21 21 0 0 1-21 9Q-21-6 0-30z",
            Outline.Crescent => "M10-28a29 29 0 1 0 0 56 32 32 0 0 1 0-56z",
            _ => null,
        };

    private static string Polygon(int corners, double first) =>
        Closed(Enumerable.Range(0, corners).Select(corner => (first + (360.0 * corner / corners), Radius)));

    private static string Star() =>
        Closed(Enumerable.Range(0, 10).Select(corner => (-90 + (36.0 * corner), corner % 2 == 0 ? Radius : 0.5 * Radius)));

    private static string Closed(IEnumerable<(double Degrees, double Distance)> corners)
    {
        var text = new StringBuilder();
        foreach (var (degrees, distance) in corners)
        {
            var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
            text.Append(SvgText.Text($"{(text.Length == 0 ? "M" : "L")}{distance * cos:0.##} {distance * sin:0.##}"));
        }

        return text.Append('z').ToString();
    }
}
