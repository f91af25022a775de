using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Figures.Animals;

/// <summary>What lies on the back of an animal on four legs, about the middle of its body.</summary>
internal static class SaddleArt
{
    public static void Blanket(SvgText svg, Species species, Rgb colour)
    {
        var (half, thick) = (Math.Max(species.Length * 0.34, 7), species.Thick);
        var (top, bottom) = (-thick * 0.53, thick * 0.26);
        svg.Path(
                SvgText.Text(
                    $"M{-half:0.##} {top + 1:0.##}Q0 {top - 1.4:0.##} {half:0.##} {top + 1:0.##}L{half + 1:0.##} {bottom:0.##}Q0 {bottom + 2.6:0.##} {-half - 1:0.##} {bottom:0.##}z"
                ),
                colour
            )
            .Stroke(
                SvgText.Text($"M{-half - 0.7:0.##} {bottom - 2.4:0.##}Q0 {bottom + 0.2:0.##} {half + 0.7:0.##} {bottom - 2.4:0.##}"),
                Palette.Shade(colour, 0.72),
                1.4
            );
    }

    public static void Saddle(SvgText svg, Species species, Rgb leather)
    {
        var top = -species.Thick * 0.5;
        svg.Stroke(SvgText.Text($"M0.500 {top + 2:0.##}v{species.Thick * 0.96:0.##}"), Palette.Shade(leather, 0.7), 1.8)
            .Stroke(SvgText.Text($"M-1 {top + 5:0.##}v{species.Thick * 0.5:0.##}"), Palette.Shade(leather, 0.7), 1)
            .Path(SvgText.Text($"M-2.800 {top + 5 + (species.Thick * 0.5):0.##}l1.800-3 1.800 3z"), Palette.Steel)
            .Path(SvgText.Text($"M-6 {top + 1:0.##}q6 4 11-1l1 7q-6 5-11 0z"), Palette.Shade(leather, 0.84))
            .Path(
                SvgText.Text(
                    $"M-9 {top - 3.6:0.##}q1.500 4 6.500 3.400 5-0.600 6.500-4.600 3 1.400 2.600 5.400-7.600 4.600-15 2.600-2.400-3-0.600-6.800z"
                ),
                leather
            );
    }
}
