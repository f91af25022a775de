using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Figures.Animals;

/// <summary>What animals wear about the neck, drawn for a head of radius 10 above it.</summary>
internal static class CollarArt
{
    public static void Scarf(SvgText svg, Rgb colour) =>
        svg.Rect(2.2, 1, 4.6, 12, Palette.Shade(colour), 1.2).Path("M-8.600-3q8.600 3.500 17.200 0l0.600 5q-9.200 4.500-18.400 0z", colour);

    public static void Collar(SvgText svg, Rgb colour, Pendant pendant)
    {
        svg.Path("M-8.200-1.600q8.200 3.200 16.400 0l0.300 2.900q-8.500 3.600-17 0z", colour);
        switch (pendant)
        {
            case Pendant.Tag:
                svg.Circle(0, 4.6, 2.3, Palette.Gold).Circle(0, 4.6, 1.1, Palette.Shade(Palette.Gold, 0.84));
                break;
            case Pendant.Bell:
                Bell(svg, 1);
                break;
            case Pendant.LargeBell:
                Bell(svg, 1.9);
                break;
        }
    }

    private static void Bell(SvgText svg, double scale) =>
        svg.Begin(new FigurePoint(0, 1.8), scaleX: scale, scaleY: scale)
            .Circle(0, 2.6, 2.7, Palette.Gold)
            .Path("M-2.700 3.200h5.400v1.200h-5.400z", Palette.Shade(Palette.Gold, 0.8))
            .Circle(0, 4.9, 0.8, Palette.Brown)
            .End();
}
