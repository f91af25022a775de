using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Engine;

/// <summary>The colour that most of a drawn thing has.</summary>
internal static class MainColour
{
    /// <summary>Of what is visible: an outline is no more than this.</summary>
    private const double OutlinePart = 0.25;

    public static OkLab Of(PixelBuffer picture)
    {
        var counts = new int[16 * 16 * 16];
        var visible = 0;
        for (var i = 0; i < picture.Span.Length; i += PixelBuffer.BytesPerPixel)
        {
            var pixel = picture.Span.Slice(i, PixelBuffer.BytesPerPixel);
            if (pixel[3] < ColourMending.VisibleAlpha)
                continue;
            visible++;
            counts[(pixel[0] >> 4 << 8) | (pixel[1] >> 4 << 4) | (pixel[2] >> 4)]++;
        }

        return Most(counts, visible);
    }

    /// <summary>The colour that most of it is in; an outline is not meant.</summary>
    private static OkLab Most(int[] counts, int visible)
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
