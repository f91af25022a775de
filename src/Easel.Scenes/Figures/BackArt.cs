using Easel.Abstractions.Pixels;
using Easel.Scenes.Figures.Clothes;

namespace Easel.Scenes.Figures;

/// <summary>Draws what is on the back of a person, about an upper body 18 wide and high.</summary>
internal static class BackArt
{
    public static void DrawCape(SvgText svg, Outfit outfit)
    {
        if (outfit.Cape is { } colour)
            svg.Path("M-7-19q7-2 14 0 7 15 6 32-13 5-26 0-1-17 6-32z", colour);
    }

    /// <summary>Seen from before, it shows beside the body; from the side, behind it.</summary>
    /// <param name="turn">How far they look to the side; 1 is all of it.</param>
    public static void DrawBackpack(SvgText svg, Outfit outfit, double turn, bool isFromBehind)
    {
        if (outfit.Backpack is not { } colour)
            return;
        svg.Rect(-12 - (10 * turn), -18, 24, 20, colour, 5);
        if (isFromBehind)
            svg.Rect(-7.5, -8, 15, 8.5, Palette.Shade(colour), 2);
    }

    public static void DrawWings(SvgText svg, Rgb? colour)
    {
        var seen = colour ?? Palette.Sky;
        svg.Ellipse(-14, -17, 11, 6, seen, 35, 0.85)
            .Ellipse(14, -17, 11, 6, seen, -35, 0.85)
            .Ellipse(-11, -7, 8, 4.5, seen, -25, 0.85)
            .Ellipse(11, -7, 8, 4.5, seen, 25, 0.85);
    }
}
