using Easel.Abstractions.Pixels;
using Easel.Scenes.Composition;

namespace Easel.Scenes.Figures.Clothes;

/// <summary>The pattern upon clothes.</summary>
/// <param name="Colour">The second colour; null where it differs from the first by its lightness alone.</param>
internal sealed record Print(SurfaceKind Kind, Rgb? Colour)
{
    /// <summary>Of red, green and blue in the lightness of a colour, as ITU-R BT.601 has it.</summary>
    private static readonly (double Red, double Green, double Blue) Lightness = (0.299, 0.587, 0.114);

    private const double Light = 165;

    /// <summary>Upon a cloth of this colour.</summary>
    public Rgb Over(Rgb cloth) => Colour ?? (IsLight(cloth) ? Palette.Shade(cloth, 0.62) : Palette.White);

    private static bool IsLight(Rgb colour) =>
        (Lightness.Red * colour.Red) + (Lightness.Green * colour.Green) + (Lightness.Blue * colour.Blue) > Light;
}
