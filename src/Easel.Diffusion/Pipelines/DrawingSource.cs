using Easel.Abstractions.Requests;

namespace Easel.Diffusion.Pipelines;

/// <summary>The image that a drawing starts from. The request owns the images.</summary>
/// <param name="Mask">Of the image's size; alpha below a half marks what is drawn anew, the rest is kept. Null leaves all of it
/// open.</param>
/// <param name="Strength">Denoising strength (Meng et al. 2022, SDEdit), 0-1: the share of the schedule that runs.</param>
internal sealed record DrawingSource(InputImage Image, InputImage? Mask, float Strength)
{
    /// <summary>How many of the last steps run: the whole ones of their share, worked out in decimals, as 0.7 of 10 steps are 7 and not
    /// 6.</summary>
    public int StepsOf(int steps) => StepsOf(steps, Strength);

    /// <inheritdoc cref="StepsOf(int)"/>
    public static int StepsOf(int steps, float share) => Math.Clamp((int)(steps * (decimal)share), 0, steps);
}
