using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Figures.Animals;

/// <summary>Draws open eyes of animals: dark, or with an iris where a colour is said.</summary>
internal static class EyeArt
{
    /// <param name="radius">Of a plain one.</param>
    /// <param name="ink">Of a plain one.</param>
    public static void Draw(SvgText svg, Species species, double x, double y, double radius, Rgb ink)
    {
        var size = radius * species.EyeScale;
        if (species.EyeColour is { } iris)
        {
            size *= 1.35;
            svg.Circle(x, y, size * 1.14, Palette.White).Circle(x, y, size, iris).Circle(x, y, size * 0.5, Palette.Black);
        }
        else
        {
            svg.Circle(x, y, size, ink);
        }

        svg.Circle(x + (size * 0.33), y - (size * 0.35), size * 0.32, ink == Palette.White ? Palette.Black : Palette.White);
    }
}
