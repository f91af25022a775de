using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Figures.Animals;

/// <summary>Belly and markings of an animal on two legs that wears nothing over them.</summary>
internal static class UprightCoatArt
{
    /// <param name="turn">0 seen from before, 1 from the side.</param>
    public static void Draw(SvgText svg, Species species, double turn, bool hasWingArms)
    {
        if (
            species.Second != species.Fur
            && species.Markings != Markings.Zebra
            && species.Head is not (HeadShape.Beaked or HeadShape.Robot)
        )
            svg.Ellipse(0.6 + (turn * 2), -5.5, 6.6, 8.4, hasWingArms ? BellyOfBird(species) : species.Second);
        if (species.Markings is Markings.Tiger or Markings.Zebra)
            svg.Stroke(
                "M-8.500-12l4 1M-10-6l4.500 0.500M-10.500 0l4-0.500M8.500-12l-4 1M10-6l-4.500 0.500M10.500 0l-4-0.500",
                species.Dark,
                1.6
            );
        if (species.Bands is { } bands)
            for (var i = 0; i < bands.Count; i++)
                svg.Stroke(SvgText.Text($"M{-7 - (0.5 * i):0.##} {-15.5 + (2.9 * i):0.##}q7 2 {14 + i} 0"), bands[i], 2.9);
        if (species.Markings is Markings.Dots)
            svg.Circle(-6, -12, 1.8, species.Dark)
                .Circle(5, -13, 1.8, species.Dark)
                .Circle(-8, -4, 1.8, species.Dark)
                .Circle(0, -7, 1.8, species.Dark)
                .Circle(8, -5, 1.8, species.Dark)
                .Circle(2, 0, 1.8, species.Dark);
        if (species.Markings is Markings.Spots)
            svg.Circle(-7, -9, 1.2, species.Dark)
                .Circle(-8.4, -3, 1.2, species.Dark)
                .Circle(8, -10, 1.2, species.Dark)
                .Circle(8.6, -4, 1.2, species.Dark);
        if (species.Markings == Markings.Patches)
            svg.Ellipse(-6, -9, 3.4, 4.4, species.Dark, 20).Ellipse(7, 0, 3, 2.6, species.Dark);
        if (species.Markings == Markings.Panda)
            svg.Path("M-6.500-18.500q6.500-3 13 0l2 4q-8.500 3-17 0z", species.Dark);
    }

    private static Rgb BellyOfBird(Species species) => species.Head is HeadShape.Penguin or HeadShape.Owl ? species.Second : Palette.White;
}
