using Easel.Diffusion.Models;

namespace Easel.Diffusion.Schedulers;

/// <summary>
/// Euler's method on the probability-flow equation dx = (x - x_0) / s ds, with s the ratio of noise to signal, sqrt((1 - a) / a).
/// Karras et al., "Elucidating the Design Space of Diffusion-Based Generative Models" (2022), algorithm 1 without its second-order
/// correction; its latents are x / sqrt(a), so the model sees them scaled back.
/// </summary>
internal sealed class EulerDiscreteScheduler : IScheduler
{
    private readonly EulerDiscreteConfig _config;
    private readonly SigmaSchedule _schedule;

    public EulerDiscreteScheduler(EulerDiscreteConfig config, int steps)
    {
        _config = config;
        _schedule = SigmaSchedule.Make(config.AlphaProducts, config.Spacing, config.StepsOffset, config.UseKarrasSigmas, steps);
    }

    public ReadOnlySpan<float> Timesteps => _schedule.Timesteps;

    public float InitialNoiseScale => _schedule.InitialNoiseScale;

    public void ScaleModelInput(int step, ReadOnlySpan<float> latents, Span<float> input) =>
        _schedule.ScaleModelInput(step, latents, input);

    public void Step(int step, ReadOnlySpan<float> modelOutput, ReadOnlySpan<float> noise, Span<float> latents, Span<float> clean)
    {
        _config.Prediction.Estimate(_schedule.Sigmas[step], latents, modelOutput, clean);

        // x + (x - x_0) / s * (s' - s) = x_0 + s' / s * (x - x_0)
        var ratio = (float)(_schedule.Sigmas[step + 1] / _schedule.Sigmas[step]);
        for (var i = 0; i < latents.Length; i++)
            latents[i] = clean[i] + ratio * (latents[i] - clean[i]);
    }

    public void AddNoise(int step, ReadOnlySpan<float> clean, ReadOnlySpan<float> noise, Span<float> noisy) =>
        _schedule.AddNoise(step, clean, noise, noisy);
}

/// <param name="AlphaProducts">a_t for every trained timestep.</param>
internal sealed record EulerDiscreteConfig(
    double[] AlphaProducts,
    PredictionType Prediction,
    TimestepSpacing Spacing,
    int StepsOffset,
    bool UseKarrasSigmas
) : SchedulerConfig(ClassName, AlphaProducts.Length)
{
    public const string ClassName = "EulerDiscreteScheduler";

    public override IScheduler Create(int steps) => new EulerDiscreteScheduler(this, steps);

    public static new EulerDiscreteConfig Read(ConfigFile file)
    {
        // With no signal at the noisiest timestep its ratio of noise to signal would be infinite.
        Refuse(file, "use_exponential_sigmas", "use_beta_sigmas", "rescale_betas_zero_snr");
        file.OneOf("interpolation_type", "linear", ("linear", 0));
        file.OneOf("timestep_type", "discrete", ("discrete", 0));
        file.OneOf("final_sigmas_type", "zero", ("zero", 0));
        foreach (var bound in (ReadOnlySpan<string>)["sigma_min", "sigma_max"])
        {
            if (file.Find(bound, out _))
                file.Report(bound, "is set, which is not supported.");
        }

        return new EulerDiscreteConfig(
            NoiseSchedule.Read(file, file.Integer("num_train_timesteps", StandardTrainTimesteps)),
            PredictionTypes.Read(file),
            TimestepSpacings.Read(file, "linspace"),
            file.Integer("steps_offset", 0, least: 0),
            file.Flag("use_karras_sigmas", false)
        );
    }
}
