using Easel.Diffusion.Models;

namespace Easel.Diffusion.Schedulers;

/// <summary>What the solvers over an <see cref="ExponentialSchedule"/> read alike.</summary>
/// <param name="AlphaProducts">a_t for every trained timestep.</param>
/// <param name="Order">1 or 2.</param>
internal sealed record ExponentialSettings(
    double[] AlphaProducts,
    PredictionType Prediction,
    TimestepSpacing Spacing,
    int StepsOffset,
    int Order,
    bool UseKarrasSigmas
)
{
    /// <summary>Settings that would change the picture and are not understood by any of them; each has more of its own.</summary>
    public static readonly string[] Refused =
    [
        "thresholding",
        "use_exponential_sigmas",
        "use_beta_sigmas",
        "use_flow_sigmas",
        "rescale_betas_zero_snr",
    ];

    public ExponentialSchedule MakeSchedule(int steps) =>
        ExponentialSchedule.Make(AlphaProducts, Spacing, StepsOffset, UseKarrasSigmas, steps);

    public static ExponentialSettings Read(ConfigFile file)
    {
        file.OneOf("final_sigmas_type", "zero", ("zero", 0));
        return new ExponentialSettings(
            NoiseSchedule.Read(file, file.Integer("num_train_timesteps", SchedulerConfig.StandardTrainTimesteps)),
            PredictionTypes.Read(file),
            TimestepSpacings.Read(file, "linspace"),
            file.Integer("steps_offset", 0, least: 0),
            file.Integer("solver_order", 2, most: 2),
            file.Flag("use_karras_sigmas", false)
        );
    }
}
