using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Engine;

/// <summary>Gives a thing another colour: every shade of one becomes that shade of the other, and what has another colour stays.</summary>
internal static class ColourTint
{
    /// <summary>Shades of one colour in what a network drew differ by no more in hue and chroma.</summary>
    public const double Drawn = 0.07;

    /// <summary>Of flat vector art, whose shades are exact and whose other colours may be near: a brown wheel under a black cannon.</summary>
    public const double Flat = 0.035;

    /// <summary>Shades of one colour differ by no more in lightness.</summary>
    private const double ShadeLightness = 0.28;

    /// <summary>Below this chroma a colour has no hue to keep.</summary>
    private const double Grey = 0.05;

    /// <summary>A lighter shade keeps so much of the colour; with less it is another, as the white beside a red stripe is.</summary>
    private const double LeastLightened = 0.7;

    // A black that its own shades are seen on, and a white that they are, and that is seen on white.
    private const double DarkestPlain = 0.26;
    public const double LightestPlain = 0.94;

    /// <param name="shades">How far a shade's hue and chroma may be from the main colour's: <see cref="Drawn"/> or <see cref="Flat"/>.</param>
    public static void Apply(PixelBuffer picture, OkLab main, Rgb asked, double shades)
    {
        var wanted = Wanted(asked);
        for (var i = 0; i < picture.Span.Length; i += PixelBuffer.BytesPerPixel)
        {
            var pixel = picture.Span.Slice(i, PixelBuffer.BytesPerPixel);
            if (pixel[3] > 0)
                Tint(pixel, main, wanted, shades);
        }
    }

    /// <summary>Several at once, so that what became one colour does not become the next.</summary>
    public static void Apply(PixelBuffer picture, IReadOnlyList<(Rgb From, Rgb To)> changes, double shades)
    {
        var all = changes.Select(change => (From: OkLab.Of(change.From), To: Wanted(change.To))).ToArray();
        for (var i = 0; all.Length > 0 && i < picture.Span.Length; i += PixelBuffer.BytesPerPixel)
        {
            var pixel = picture.Span.Slice(i, PixelBuffer.BytesPerPixel);
            if (pixel[3] == 0)
                continue;
            var own = OkLab.Of(pixel);
            var (best, weight) = (0, -1.0);
            for (var n = 0; n < all.Length; n++)
            {
                if (Weight(own, all[n].From, shades) is var found && found > weight)
                    (best, weight) = (n, found);
            }

            Tint(pixel, all[best].From, all[best].To, shades);
        }
    }

    private static OkLab Wanted(Rgb asked)
    {
        var seen = OkLab.Of(asked);
        return seen with { Lightness = Math.Clamp(seen.Lightness, DarkestPlain, LightestPlain) };
    }

    /// <summary>How much of the main colour a shade of it has: less the darker it is; a lighter one is brighter light, or has white in it.</summary>
    private static double Part(OkLab own, OkLab main)
    {
        var ratio = own.Lightness / Math.Max(main.Lightness, DarkestPlain);
        if (ratio <= 1 || main.Chroma < Grey)
            return ratio;
        var whitened = Math.Max(LeastLightened, (1 - own.Lightness) / Math.Max(1 - main.Lightness, 1e-6));
        return Math.Clamp(((own.A * main.A) + (own.B * main.B)) / (main.Chroma * main.Chroma), whitened, ratio);
    }

    /// <summary>How far a colour is a shade of the main one: 1 wholly, 0 not at all.</summary>
    public static double Weight(OkLab own, OkLab main, double shades)
    {
        var part = Part(own, main);
        var (a, b) = (own.A - (part * main.A), own.B - (part * main.B));
        var distance = Math.Max(Math.Abs(own.Lightness - main.Lightness) / ShadeLightness, Math.Sqrt((a * a) + (b * b)) / shades);
        // Where two colours meet, a pixel is as much of one as of the other: a limit would leave teeth.
        return Math.Clamp(1.5 - distance, 0, 1);
    }

    private static void Tint(Span<byte> pixel, OkLab main, OkLab wanted, double shades)
    {
        var own = OkLab.Of(pixel);
        var weight = Weight(own, main, shades);
        if (weight == 0)
            return;
        var lighter = own.Lightness - main.Lightness;
        var part = Part(own, main);
        var lightness = Math.Clamp(wanted.Lightness + lighter, 0, 1);
        var colour = lighter > 0 ? Math.Min(part, lightness / wanted.Lightness) : lightness / wanted.Lightness;
        own.Toward(new OkLab(lightness, colour * wanted.A, colour * wanted.B), weight).WriteTo(pixel);
    }
}
