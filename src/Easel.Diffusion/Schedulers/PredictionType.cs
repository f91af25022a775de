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
    public static PredictionType Read(ConfigFile file) => file.OneOf(
        "prediction_type",
        "epsilon",
        ("epsilon", PredictionType.Epsilon),
        ("sample", PredictionType.Sample),
        ("v_prediction", PredictionType.Velocity));
}
