using Easel.Abstractions.Pixels;
using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Figures.Fixtures;

/// <summary>Laundry on a line that is as high as the hands which hang it up.</summary>
internal static class ClotheslineArt
{
    private const double Left = -16;
    private const double Right = 52;

    public static (double Left, double Top, double Right, double Bottom) Bounds(Skeleton body) =>
        (Left - 4, body.Held.Y - 5, Right + 4, body.Sole + 2);

    public static void Draw(SvgText svg, Skeleton body, Rgb colour)
    {
        var line = body.Held.Y - 1;
        foreach (var x in (ReadOnlySpan<double>)[Left, Right])
            svg.Rect(x - 1.2, line - 3, 2.4, body.Sole - line + 3, Palette.Brown, 1);
        svg.Stroke(SvgText.Text($"M{Left} {line:0.##}Q{(Left + Right) / 2} {line + 2:0.##} {Right} {line:0.##}"), Palette.Slate, 0.9);
        var top = line + 0.8;
        svg.Path(SvgText.Text($"M{body.Held.X - 2:0.##} {top:0.##}h10v13h-10z"), colour)
            .Path(SvgText.Text($"M27 {top:0.##}h7l4 3-1.600 3.400-1.900-1v9.600h-8v-9.600l-1.900 1-1.600-3.400z"), Palette.Red)
            .Path(SvgText.Text($"M41 {top:0.##}h8l1 15h-3.600l-1.400-10-1.400 10h-3.600z"), Palette.Denim);
        foreach (var x in (ReadOnlySpan<double>)[body.Held.X + 0.5, body.Held.X + 5.5, 28, 33, 42, 48])
            svg.Rect(x - 0.5, line - 1.2, 1, 3, Palette.Tan, 0.4);
    }
}
