namespace Easel.Diffusion.Schedulers;

/// <summary>
/// What the solvers in half the logarithm of the signal-to-noise ratio, l = ln(alpha / sigma), go by: alpha and sigma at each visited
/// timestep and, at the end, those of a clean picture. Lu et al., "DPM-Solver" (2022), section 3.
/// </summary>
/// <param name="Sigmas">Ratios of noise to signal; one more than steps, the last 0.</param>
internal sealed record ExponentialSchedule(double[] Sigmas, float[] Timesteps)
{
    /// <summary>As diffusers has it: one timestep more is spread out than is visited; Karras' sigmas span the whole trained
    /// range.</summary>
    public static ExponentialSchedule Make(double[] alphaProducts, TimestepSpacing spacing, int offset, bool karras, int steps)
    {
        var trained = SigmaSchedule.Trained(alphaProducts);
        var sigmas = new double[steps + 1];
        var timesteps = new float[steps];
        if (karras)
            SigmaSchedule.Karras(trained[^1], trained[0], sigmas.AsSpan(0, steps));
        for (var i = 0; i < steps; i++)
        {
            timesteps[i] = karras ? (float)Math.Round(SigmaSchedule.TimestepOf(sigmas[i], trained), MidpointRounding.ToEven) : Visited(i);
            if (!karras)
                sigmas[i] = trained[(int)timesteps[i]];
        }

        return new ExponentialSchedule(sigmas, timesteps);

        float Visited(int i) =>
            spacing switch
            {
                TimestepSpacing.Linspace => (float)Math.Round((trained.Length - 1.0) * (steps - i) / steps, MidpointRounding.ToEven),
                TimestepSpacing.Leading => Math.Min((long)(trained.Length / (steps + 1)) * (steps - i) + offset, trained.Length - 1),
                _ => (float)spacing.Timesteps(trained.Length, steps, offset)[i],
            };
    }

    public double Alpha(int step) => 1 / Math.Sqrt(Sigmas[step] * Sigmas[step] + 1);

    public double Sigma(int step) => Sigmas[step] * Alpha(step);

    /// <summary>l before a step; infinite where there is no noise left.</summary>
    public double Lambda(int step) => -Math.Log(Sigmas[step]);

    public void AddNoise(int step, ReadOnlySpan<float> clean, ReadOnlySpan<float> noise, Span<float> noisy)
    {
        var (signalScale, noiseScale) = ((float)Alpha(step), (float)Sigma(step));
        for (var i = 0; i < noisy.Length; i++)
            noisy[i] = signalScale * clean[i] + noiseScale * noise[i];
    }

    /// <summary>The clean latents that the model's output means.</summary>
    public void Estimate(int step, PredictionType prediction, ReadOnlySpan<float> latents, ReadOnlySpan<float> output, Span<float> clean)
    {
        var (alpha, sigma) = (Alpha(step), Sigma(step));
        var (fromLatents, fromOutput) = prediction switch
        {
            PredictionType.Epsilon => (1 / alpha, -sigma / alpha),
            PredictionType.Sample => (0, 1),
            _ => (alpha, -sigma),
        };
        for (var i = 0; i < latents.Length; i++)
            clean[i] = (float)fromLatents * latents[i] + (float)fromOutput * output[i];
    }
}
