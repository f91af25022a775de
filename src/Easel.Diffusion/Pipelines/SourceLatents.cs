using Easel.Diffusion.Schedulers;

namespace Easel.Diffusion.Pipelines;

/// <summary>
/// The image that a drawing starts from, in latents [C, H, W], and the cells of it that stay. Those that stay are put back before every
/// step, as noisy as the step expects them: Lugmayr et al., "RePaint" (2022), equation 8, without resampling. Serves one drawing at a time.
/// </summary>
/// <param name="mask">Null leaves every cell open.</param>
internal sealed class SourceLatents(float[] clean, LatentMask? mask)
{
    private readonly float[] _noisy = mask is null ? [] : new float[clean.Length];

    /// <summary>
    /// The latents of every image before <paramref name="step"/>, each with noise of its own; after the last step they are the source's.
    /// </summary>
    public void AddNoise(IScheduler scheduler, int step, ReadOnlySpan<float> noise, Span<float> latents)
    {
        for (var at = 0; at < latents.Length; at += clean.Length)
        {
            Noise(scheduler, step, noise.Slice(at, clean.Length), latents.Slice(at, clean.Length));
        }
    }

    /// <summary>Puts the cells that stay back into the latents of every image, as they are before <paramref name="step"/>.</summary>
    public void Restore(IScheduler scheduler, int step, ReadOnlySpan<float> noise, Span<float> latents)
    {
        if (mask is null)
            return;
        for (var at = 0; at < latents.Length; at += clean.Length)
        {
            Noise(scheduler, step, noise.Slice(at, clean.Length), _noisy);
            mask.CopyClosed(_noisy, latents.Slice(at, clean.Length));
        }
    }

    private void Noise(IScheduler scheduler, int step, ReadOnlySpan<float> noise, Span<float> noisy)
    {
        if (step == scheduler.Timesteps.Length)
            clean.CopyTo(noisy);
        else
            scheduler.AddNoise(step, clean, noise, noisy);
    }
}
