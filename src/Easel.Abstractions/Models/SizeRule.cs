using Easel.Abstractions.Requests;

namespace Easel.Abstractions.Models;

/// <summary>The sizes that a finished image may have.</summary>
/// <param name="Multiple">Both sides are multiples of it.</param>
/// <param name="MaxRatio">Longer side over shorter side, at most.</param>
/// <param name="MinSide">Shorter side, in pixels, at least.</param>
/// <param name="Max">Longer and shorter side, at most, in either orientation.</param>
public sealed record SizeRule(int Multiple, int MaxRatio, int MinSide, ImageSize Max)
{
    /// <summary>OpenAI's rule for free sizes: multiples of 16, 1:3 to 3:1, no side longer than 3840, at most 8,294,400 pixels. Ours goes down
    /// to 64 pixels a side.</summary>
    public static SizeRule Default { get; } = new(16, 3, 64, new ImageSize(3840, 3840)) { MaxPixels = 8_294_400 };

    /// <summary>Where a model draws a few sizes and no other, these; empty where any size within the rule will do.</summary>
    public IReadOnlyList<ImageSize> Only { get; init; } = [];

    /// <summary>Pixels of an image at least.</summary>
    public long MinPixels { get; init; }

    /// <summary>Pixels of an image at most.</summary>
    public long MaxPixels { get; init; } = long.MaxValue;

    /// <summary>The rule of a model that draws these sizes and no other; at least one.</summary>
    public static SizeRule Of(params IReadOnlyList<ImageSize> sizes)
    {
        ArgumentOutOfRangeException.ThrowIfZero(sizes.Count, nameof(sizes));
        var largest = sizes.MaxBy(size => size.Pixels);
        return new SizeRule(1, int.MaxValue, sizes.Min(size => Math.Min(size.Width, size.Height)), largest) { Only = sizes };
    }

    public bool Allows(ImageSize size)
    {
        if (Only.Count > 0)
            return Only.Contains(size);
        var (shorter, longer) = size.Width < size.Height ? (size.Width, size.Height) : (size.Height, size.Width);
        return size.Width % Multiple == 0
            && size.Height % Multiple == 0
            && shorter >= MinSide
            && shorter <= Math.Min(Max.Width, Max.Height)
            && longer <= Math.Max(Max.Width, Max.Height)
            && longer <= (long)shorter * MaxRatio
            && size.Pixels >= MinPixels
            && size.Pixels <= MaxPixels;
    }

    /// <summary>The allowed size that keeps the shape of <paramref name="size"/> as far as it may, no larger than it must be; itself where
    /// it is allowed.</summary>
    public ImageSize Nearest(ImageSize size)
    {
        if (Only.Count > 0)
            return Only.MinBy(one => (new AspectRatio(one.Width, one.Height).DistanceTo(size), Math.Abs(one.Pixels - size.Pixels)));
        var fitting = WithinPixels(size).FitWithin(Max);
        var isWide = fitting.Width >= fitting.Height;
        var least = RoundUp(MinSide);
        var (longer, shorter) = (
            Math.Max(Max.Width, Max.Height) / Multiple * Multiple,
            Math.Min(Max.Width, Max.Height) / Multiple * Multiple
        );
        longer = Math.Clamp(Round(Math.Max(fitting.Width, fitting.Height)), least, longer);
        shorter = Math.Clamp(
            Round(Math.Min(fitting.Width, fitting.Height)),
            Math.Max(least, RoundUp((longer + MaxRatio - 1) / MaxRatio)),
            shorter
        );
        return isWide ? new ImageSize(longer, shorter) : new ImageSize(shorter, longer);
    }

    /// <summary>Made larger or smaller where it has too few or too many pixels; a little inside, so that rounding stays within.</summary>
    private ImageSize WithinPixels(ImageSize size)
    {
        var pixels = Math.Clamp((double)size.Pixels, MinPixels * 1.1, Math.Max(1, MaxPixels / 1.1));
        return size.Pixels >= MinPixels && size.Pixels <= MaxPixels ? size : new AspectRatio(size.Width, size.Height).OfArea(pixels);
    }

    private int Round(int side) => (int)(((long)side + Multiple / 2) / Multiple * Multiple);

    private int RoundUp(int side) => (side + Multiple - 1) / Multiple * Multiple;

    public override string ToString() =>
        Only.Count > 0
            ? string.Join(", ", Only)
            : $"WIDTHxHEIGHT with both sides multiples of {Multiple}, from {MinSide} to {Math.Max(Max.Width, Max.Height)}x{Math.Min(Max.Width, Max.Height)} pixels, no longer than {MaxRatio}:1{(MaxPixels < long.MaxValue ? $", and at most {MaxPixels} pixels in all" : "")}";
}
