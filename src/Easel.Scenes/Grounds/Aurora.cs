using Easel.Abstractions.Pixels;
using Easel.Scenes.Engine;

namespace Easel.Scenes.Grounds;

/// <summary>Northern lights: waving curtains, green below and violet above.</summary>
internal static class Aurora
{
    private const int Curtains = 3;

    /// <summary>Of a curtain, as a part of the picture's height, and how much of what is behind it covers.</summary>
    private const double Height = 0.24;
    private const double Cover = 0.6;

    private static readonly Rgb Low = new(0x5c, 0xf2, 0xa8);
    private static readonly Rgb High = new(0xa0, 0x6c, 0xf0);

    public static void Paint(PixelBuffer picture, GroundChance chance)
    {
        for (var curtain = 0; curtain < Curtains; curtain++)
        {
            var shift = 6 * chance.At(60 + curtain);
            for (var x = 0; x < picture.Size.Width; x++)
            {
                var across = (double)x / picture.Size.Width;
                var foot = 0.3 + (0.1 * curtain) + (0.05 * Math.Sin((5 * across) + shift)) + (0.02 * Math.Sin((13 * across) + (2 * shift)));
                var brightness = 0.55 + (0.45 * Math.Sin((9 * across) + (3 * shift)));
                PaintColumn(picture, x, foot, brightness);
            }
        }
    }

    /// <summary>Brightest at its foot.</summary>
    private static void PaintColumn(PixelBuffer picture, int x, double foot, double brightness)
    {
        var (bottom, length) = ((int)(foot * picture.Size.Height), Height * picture.Size.Height);
        for (var y = Math.Max(0, (int)(bottom - length)); y < Math.Min(bottom, picture.Size.Height); y++)
        {
            var up = (bottom - y) / length;
            Pixels.Blend(picture, x, y, GroundColours.Mix(Low, High, up), Cover * brightness * (1 - up));
        }
    }
}
