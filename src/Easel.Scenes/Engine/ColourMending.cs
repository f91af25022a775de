using Easel.Abstractions.Pixels;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Engine;

/// <summary>Gives a drawn thing the colour asked for where the model drew it in another: its largest plain colour becomes that one, shades
/// and edges as drawn. People keep their skin.</summary>
internal static class ColourMending
{
    /// <summary>Of what is visible: so much in the colour is enough.</summary>
    private const double EnoughPart = 0.25;

    /// <summary>Fainter pixels are an edge or a shadow.</summary>
    public const byte VisibleAlpha = 128;

    /// <summary>Of the chroma asked for: with less of it a colour is a greyish one.</summary>
    private const double EnoughChroma = 0.4;

    /// <summary>Below this chroma a colour is black, grey or white.</summary>
    private const double Grey = 0.04;

    private static readonly double HueAlike = Math.Cos(25 * Math.PI / 180);

    /// <summary>False for people.</summary>
    public static bool Applies(Concept concept) => !concept.Traits.Lives || concept.Traits.Animal;

    /// <summary>True where something was changed.</summary>
    /// <param name="isShade">It is asked for in a shade that the model has not learnt, and so did not draw.</param>
    public static bool Mend(PixelBuffer picture, Rgb asked, bool isShade = false)
    {
        var wanted = OkLab.Of(asked);
        var (visible, alike) = (0, 0);
        for (var i = 0; i < picture.Span.Length; i += PixelBuffer.BytesPerPixel)
        {
            var pixel = picture.Span.Slice(i, PixelBuffer.BytesPerPixel);
            if (pixel[3] < VisibleAlpha)
                continue;
            visible++;
            alike += IsAlike(OkLab.Of(pixel), wanted) ? 1 : 0;
        }

        if (visible == 0 || (!isShade && alike >= EnoughPart * visible))
            return false;
        ColourTint.Apply(picture, MainColour.Of(picture), asked, ColourTint.Drawn);
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
}
