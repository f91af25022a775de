using Easel.Abstractions.Requests;

namespace Easel.Diffusion.Models;

/// <summary>Sizes of a family that draws any: a multiple of so many pixels, in an area not too far from the one it was trained on.</summary>
/// <param name="Step">What both sides are multiples of.</param>
/// <param name="Native">The area that it was trained on, in pixels.</param>
internal sealed record FreeSizes(int Step, long Native)
{
    // Beyond these a picture falls apart, or into several.
    private const double Least = 0.25;
    private const double Most = 2.25;
    private const double MostRefined = 4;

    public static FreeSizes Of(int side, int step) => new(step, (long)side * side);

    /// <summary>The wanted size, if need be of less or more pixels, and what is drawn to be cut to it.</summary>
    public SizeChoice Choose(ImageSize wanted) =>
        wanted.Pixels < Native * Least ? Cover(Scaled(wanted, Native * Least), wanted)
        : wanted.Pixels > Native * Most ? Cover(Scaled(wanted, Native), wanted)
        : Cover(wanted, wanted);

    /// <summary>For a picture that is drawn small and then refined at a larger size: both sizes, or null where it need not be.</summary>
    public (SizeChoice Small, SizeChoice Large)? ChooseRefined(ImageSize wanted)
    {
        if (wanted.Pixels <= Native * Most)
            return null;
        var large = Cover(wanted.Pixels > Native * MostRefined ? Scaled(wanted, Native * MostRefined) : wanted, wanted);
        return (Cover(Scaled(large.Drawn, Native), wanted), large);
    }

    private SizeChoice Cover(ImageSize kept, ImageSize wanted) => new(new ImageSize(Above(kept.Width), Above(kept.Height)), kept, wanted);

    private int Above(int side) => (side + Step - 1) / Step * Step;

    private static ImageSize Scaled(ImageSize size, double pixels)
    {
        var scale = Math.Sqrt(pixels / size.Pixels);
        return new ImageSize(Math.Max(1, (int)Math.Round(size.Width * scale)), Math.Max(1, (int)Math.Round(size.Height * scale)));
    }
}
