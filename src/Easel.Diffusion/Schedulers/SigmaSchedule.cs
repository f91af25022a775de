namespace Easel.Diffusion.Schedulers;

/// <summary>
/// The ratios of noise to signal, s = sqrt((1 - a) / a), at the timesteps that are visited; latents are x / sqrt(a), so the model sees
/// them scaled back. Karras et al., "Elucidating the Design Space of Diffusion-Based Generative Models" (2022).
/// </summary>
/// <param name="Sigmas">One more than steps: the last is 0, clean.</param>
internal sealed record SigmaSchedule(double[] Sigmas, float[] Timesteps, float InitialNoiseScale)
{
    // The exponent of equation 5.
    private const double Rho = 7;

    /// <summary>s for every trained timestep, clean to noisy.</summary>
    public static double[] Trained(double[] alphaProducts) =>
        Array.ConvertAll(alphaProducts, product => Math.Sqrt((1 - product) / product));

    public static SigmaSchedule Make(double[] alphaProducts, TimestepSpacing spacing, int offset, bool karras, int steps)
    {
        var trained = Trained(alphaProducts);
        var timesteps = spacing.Timesteps(trained.Length, steps, offset);
        var sigmas = new double[steps + 1];
        for (var i = 0; i < steps; i++)
            sigmas[i] = Interpolate(trained, timesteps[i]);
        if (karras)
        {
            Karras(sigmas[0], sigmas[steps - 1], sigmas.AsSpan(0, steps));
            for (var i = 0; i < steps; i++)
                timesteps[i] = TimestepOf(sigmas[i], trained);
        }

        // Leading spacing starts below the noisiest timestep: the signal that would be left there is made up for by its variance.
        var start = spacing == TimestepSpacing.Leading ? Math.Sqrt(sigmas[0] * sigmas[0] + 1) : sigmas[0];
        return new SigmaSchedule(sigmas, Array.ConvertAll(timesteps, timestep => (float)timestep), (float)start);
    }

    /// <summary>Karras et al., equation 5: spread by the seventh root between two ends.</summary>
    public static void Karras(double most, double least, Span<double> sigmas)
    {
        for (var i = 0; i < sigmas.Length; i++)
        {
            var part = sigmas.Length == 1 ? 0 : i / (sigmas.Length - 1.0);
            sigmas[i] = Math.Pow(Math.Pow(most, 1 / Rho) + part * (Math.Pow(least, 1 / Rho) - Math.Pow(most, 1 / Rho)), Rho);
        }
    }

    public static double Interpolate(double[] values, double at)
    {
        var below = Math.Min((int)at, values.Length - 1);
        var above = Math.Min(below + 1, values.Length - 1);
        return values[below] + (at - below) * (values[above] - values[below]);
    }

    /// <summary>The fractional timestep whose noise this is, linear in its logarithm.</summary>
    public static double TimestepOf(double sigma, double[] trained)
    {
        var index = Array.BinarySearch(trained, sigma);
        if (index >= 0)
            return index;
        var above = ~index;
        if (above == 0)
            return 0;
        if (above == trained.Length)
            return trained.Length - 1;
        var low = Math.Log(trained[above - 1]);
        return above - 1 + (Math.Log(sigma) - low) / (Math.Log(trained[above]) - low);
    }

    public void ScaleModelInput(int step, ReadOnlySpan<float> latents, Span<float> input)
    {
        var scale = (float)(1 / Math.Sqrt(Sigmas[step] * Sigmas[step] + 1));
        for (var i = 0; i < latents.Length; i++)
            input[i] = latents[i] * scale;
    }

    public void AddNoise(int step, ReadOnlySpan<float> clean, ReadOnlySpan<float> noise, Span<float> noisy)
    {
        var sigma = (float)Sigmas[step];
        for (var i = 0; i < noisy.Length; i++)
            noisy[i] = clean[i] + sigma * noise[i];
    }
}
