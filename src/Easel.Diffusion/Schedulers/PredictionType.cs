using Easel.Diffusion.Models;

namespace Easel.Diffusion.Schedulers;

/// <summary>What a denoiser with a variance-preserving schedule was trained to tell.</summary>
internal enum PredictionType
{
    /// <summary>The noise e (Ho et al. 2020).</summary>
    Epsilon,

    /// <summary>The clean sample x_0.</summary>
    Sample,

    /// <summary>sqrt(a) e - sqrt(1 - a) x_0 (Salimans and Ho 2022), with a the product of the alphas.</summary>
    Velocity,
}

internal static class PredictionTypes
{
    /// <summary>The clean latents, from latents x / sqrt(a) with the ratio of noise to signal <paramref name="sigma"/>.</summary>
    public static void Estimate(
        this PredictionType prediction,
        double sigma,
        ReadOnlySpan<float> latents,
        ReadOnlySpan<float> output,
        Span<float> clean
    )
    {
        var variance = sigma * sigma + 1;
        var (fromLatents, fromOutput) = prediction switch
        {
            PredictionType.Epsilon => (1f, (float)-sigma),
            PredictionType.Sample => (0f, 1f),
            _ => ((float)(1 / variance), (float)(-sigma / Math.Sqrt(variance))),
        };
        for (var i = 0; i < latents.Length; i++)
            clean[i] = fromLatents * latents[i] + fromOutput * output[i];
    }

    public static PredictionType Read(ConfigFile file) =>
        file.OneOf(
            "prediction_type",
            "epsilon",
            ("epsilon", PredictionType.Epsilon),
            ("sample", PredictionType.Sample),
            ("v_prediction", PredictionType.Velocity)
        );
}
