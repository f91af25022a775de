using Easel.Abstractions.Pixels;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Engine;

/// <summary>Gives a drawn thing the colour asked for where the model drew it in another: its largest plain colour becomes that one, shades
/// and edges as drawn. People keep their skin.</summary>
internal static class ColourMending
{
    /// <summary>Of what is visible: so much in the colour is enough.</summary>
    private const double EnoughPart = 0.25;

    /// <summary>Of what is visible: an outline is no more than this.</summary>
    private const double OutlinePart = 0.25;

    private const byte VisibleAlpha = 128;

    /// <summary>Of the chroma asked for: with less of it a colour is a greyish one.</summary>
    private const double EnoughChroma = 0.4;

    /// <summary>Below this chroma a colour is black, grey or white.</summary>
    private const double Grey = 0.04;

    private static readonly double HueAlike = Math.Cos(25 * Math.PI / 180);

    /// <summary>False for people.</summary>
    public static bool Applies(Concept concept) => !concept.Traits.Lives || concept.Traits.Animal;

    /// <summary>True where something was changed.</summary>
    public static bool Mend(PixelBuffer picture, Rgb asked)
    {
        var wanted = OkLab.Of(asked);
        var counts = new int[16 * 16 * 16];
        var (visible, alike) = (0, 0);
        for (var i = 0; i < picture.Span.Length; i += PixelBuffer.BytesPerPixel)
        {
            var pixel = picture.Span.Slice(i, PixelBuffer.BytesPerPixel);
            if (pixel[3] < VisibleAlpha)
                continue;
            visible++;
            counts[(pixel[0] >> 4 << 8) | (pixel[1] >> 4 << 4) | (pixel[2] >> 4)]++;
            alike += IsAlike(OkLab.Of(pixel), wanted) ? 1 : 0;
        }

        if (visible == 0 || alike >= EnoughPart * visible)
            return false;
        ColourTint.Apply(picture, Main(counts, visible), asked, ColourTint.Drawn);
        return true;
    }

    private static bool IsAlike(OkLab pixel, OkLab asked)
    {
        var lightness = Math.Abs(pixel.Lightness - asked.Lightness);
        if (asked.Chroma < Grey)
            return pixel.Chroma < 1.5 * Grey && lightness < (asked.Lightness < 0.2 ? 0.4 : 0.2);
        return pixel.Chroma > Math.Max(Grey, EnoughChroma * asked.Chroma)
            && lightness < 0.3
            && (pixel.A * asked.A) + (pixel.B * asked.B) > HueAlike * pixel.Chroma * asked.Chroma;
    }

    /// <summary>The colour that most of it is in; an outline is not meant.</summary>
    private static OkLab Main(int[] counts, int visible)
    {
        var best = (Count: 0, Colour: default(OkLab));
        var dark = best;
        for (var bin = 0; bin < counts.Length; bin++)
        {
            if (counts[bin] == 0)
                continue;
            var colour = OkLab.Of(new Rgb(Middle(bin >> 8), Middle((bin >> 4) & 15), Middle(bin & 15)));
            ref var place = ref colour.Lightness < 0.3 ? ref dark : ref best;
            if (counts[bin] > place.Count)
                place = (counts[bin], colour);
        }

        return dark.Count > best.Count && dark.Count > OutlinePart * visible ? dark.Colour
            : best.Count > 0 ? best.Colour
            : dark.Colour;

        static byte Middle(int sixteenth) => (byte)((sixteenth << 4) + 8);
    }
}
