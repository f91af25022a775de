using Easel.Diffusion.Models;

namespace Easel.Diffusion.Schedulers;

/// <summary>
/// The variance-preserving forward process that a model was trained with, x_t = sqrt(a_t) x_0 + sqrt(1 - a_t) e, where a_t is the
/// product of 1 - beta up to t. Ho et al., "Denoising Diffusion Probabilistic Models" (2020).
/// </summary>
internal static class NoiseSchedule
{
    // Nichol and Dhariwal, "Improved Denoising Diffusion Probabilistic Models" (2021), section 3.2: the offset s and the largest beta.
    private const double CosineOffset = 0.008;
    private const double LargestBeta = 0.999;

    private enum Betas
    {
        Linear,
        ScaledLinear,
        Cosine,
    }

    /// <summary>a_t for every trained timestep, clean to noisy.</summary>
    public static double[] Read(ConfigFile file, int timesteps)
    {
        var kind = file.OneOf(
            "beta_schedule",
            "linear",
            ("linear", Betas.Linear),
            ("scaled_linear", Betas.ScaledLinear),
            ("squaredcos_cap_v2", Betas.Cosine)
        );
        var start = file.Number("beta_start", 0.0001, above: 0);
        var end = file.Number("beta_end", 0.02, above: 0);
        if (start >= 1)
            file.Report("beta_start", "must be below 1.");
        if (end >= 1)
            file.Report("beta_end", "must be below 1.");
        if (file.Array("trained_betas").Count > 0)
            file.Report("trained_betas", "is set, which is not supported.");

        var products = new double[timesteps];
        var product = 1.0;
        for (var t = 0; t < timesteps; t++)
        {
            var part = timesteps == 1 ? 0 : t / (timesteps - 1.0);
            var beta = kind switch
            {
                Betas.Linear => start + part * (end - start),
                Betas.ScaledLinear => Square(Math.Sqrt(start) + part * (Math.Sqrt(end) - Math.Sqrt(start))),
                _ => Math.Min(1 - Cosine(t + 1, timesteps) / Cosine(t, timesteps), LargestBeta),
            };
            product *= 1 - beta;
            products[t] = product;
        }

        return file.Flag("rescale_betas_zero_snr", false) ? ToZeroTerminalSnr(products) : products;
    }

    /// <summary>Shifts and scales sqrt(a) so that the last timestep is nothing but noise. Lin et al. (2024), algorithm 1.</summary>
    private static double[] ToZeroTerminalSnr(double[] products)
    {
        var first = Math.Sqrt(products[0]);
        var last = Math.Sqrt(products[^1]);
        for (var t = 0; t < products.Length; t++)
        {
            products[t] = Square((Math.Sqrt(products[t]) - last) * first / (first - last));
        }

        return products;
    }

    private static double Cosine(int t, int timesteps) =>
        Square(Math.Cos(((double)t / timesteps + CosineOffset) / (1 + CosineOffset) * Math.PI / 2));

    private static double Square(double x) => x * x;
}
