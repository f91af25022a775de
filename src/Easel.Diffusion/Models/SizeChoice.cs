using Easel.Abstractions.Requests;

namespace Easel.Diffusion.Models;

/// <summary>How a size is drawn.</summary>
/// <param name="Drawn">By the model.</param>
/// <param name="Kept">The middle of it.</param>
/// <param name="Wanted">What was asked for, to which the picture is scaled where it is another.</param>
internal readonly record struct SizeChoice(ImageSize Drawn, ImageSize Kept, ImageSize Wanted)
{
    /// <summary>A size that is drawn as it is.</summary>
    public static SizeChoice Whole(ImageSize size) => new(size, size, size);

    /// <summary>What is to be said of it; null where the model draws what was asked for.</summary>
    public (string Code, string Message)? Remark(string model, int step) =>
        Kept != Wanted ? ("size_scaled", $"{model} draws no {Wanted}: it is drawn at {Kept} and scaled.")
        : Drawn != Kept ? ("size_cropped", $"{model} draws multiples of {step} pixels: {Wanted} is cut from {Drawn}.")
        : null;
}
