using Easel.Abstractions.Requests;

namespace Easel.Abstractions.Models;

/// <summary>What a request to a model may ask for; outside of it the request is refused or answered with a warning.</summary>
public sealed record ModelCapabilities
{
    public int MaxPromptLength { get; init; } = 32_000;

    public int MaxCount { get; init; } = 10;

    public ImageSize DefaultSize { get; init; } = new(1024, 1024);

    /// <summary>Which sizes a request may name.</summary>
    public SizeRule Sizes { get; init; } = SizeRule.Default;

    /// <summary>The model draws a real alpha channel.</summary>
    public bool Transparency { get; init; }

    /// <summary>What <see cref="ImageBackground.Auto"/> means; never auto itself.</summary>
    public ImageBackground DefaultBackground { get; init; } = ImageBackground.Opaque;

    /// <summary>What <see cref="ImageQuality.Auto"/> means; never auto itself.</summary>
    public ImageQuality DefaultQuality { get; init; } = ImageQuality.Medium;

    /// <summary>The styles that a request may name; empty when the model has no choice of styles.</summary>
    public IReadOnlyList<string> Styles { get; init; } = [];

    /// <summary>Previews during the denoising.</summary>
    public bool PartialImages { get; init; }

    public bool NegativePrompt { get; init; }

    public bool GuidanceScale { get; init; }

    public int MaxSteps { get; init; } = 150;

    /// <summary>Answers <see cref="EditRequest"/>s.</summary>
    public bool Edits { get; init; }

    /// <summary>Answers <see cref="VaryRequest"/>s.</summary>
    public bool Variations { get; init; }

    /// <summary>
    /// The sizes in which the model starts from an image, in pixels: edits and variations are brought to one of them and back.
    /// Empty for a model that takes images as they come.
    /// </summary>
    public IReadOnlyList<ImageSize> NativeSizes { get; init; } = [];

    /// <summary>
    /// Masked edits come in the image's own resolution instead of a native size, and the model sees to it that what it adds joins
    /// what stands around it.
    /// </summary>
    public bool ComposesEdits { get; init; }

    /// <summary>Images of an edit that the model uses; a request may bring more, which are left out with a warning.</summary>
    public int UsedInputImages { get; init; } = 1;
}

/// <summary>The sizes that a finished image may have.</summary>
/// <param name="Multiple">Both sides are multiples of it.</param>
/// <param name="MaxRatio">Longer side over shorter side, at most.</param>
/// <param name="MinSide">Shorter side, in pixels, at least.</param>
/// <param name="Max">Longer and shorter side, at most, in either orientation.</param>
public sealed record SizeRule(int Multiple, int MaxRatio, int MinSide, ImageSize Max)
{
    /// <summary>OpenAI's rule for free sizes: multiples of 16, 1:3 to 3:1, at most 3840x2160 either way round.</summary>
    public static SizeRule Default { get; } = new(16, 3, 64, new ImageSize(3840, 2160));

    public bool Allows(ImageSize size)
    {
        var (shorter, longer) = size.Width < size.Height ? (size.Width, size.Height) : (size.Height, size.Width);
        return size.Width % Multiple == 0
            && size.Height % Multiple == 0
            && shorter >= MinSide
            && shorter <= Math.Min(Max.Width, Max.Height)
            && longer <= Math.Max(Max.Width, Max.Height)
            && longer <= (long)shorter * MaxRatio;
    }

    /// <summary>The allowed size that keeps the shape of <paramref name="size"/> as far as it may, no larger than it must be; itself where it is allowed.</summary>
    public ImageSize Nearest(ImageSize size)
    {
        var fitting = size.FitWithin(Max);
        var isWide = fitting.Width >= fitting.Height;
        var least = RoundUp(MinSide);
        var (longer, shorter) = (Math.Max(Max.Width, Max.Height) / Multiple * Multiple, Math.Min(Max.Width, Max.Height) / Multiple * Multiple);
        longer = Math.Clamp(Round(Math.Max(fitting.Width, fitting.Height)), least, longer);
        shorter = Math.Clamp(Round(Math.Min(fitting.Width, fitting.Height)), Math.Max(least, RoundUp((longer + MaxRatio - 1) / MaxRatio)), shorter);
        return isWide ? new ImageSize(longer, shorter) : new ImageSize(shorter, longer);
    }

    private int Round(int side) => (int)(((long)side + Multiple / 2) / Multiple * Multiple);

    private int RoundUp(int side) => (side + Multiple - 1) / Multiple * Multiple;

    public override string ToString() =>
        $"WIDTHxHEIGHT with both sides multiples of {Multiple}, from {MinSide} to {Math.Max(Max.Width, Max.Height)}x{Math.Min(Max.Width, Max.Height)} pixels, no longer than {MaxRatio}:1";
}
