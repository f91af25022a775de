using Easel.Diffusion.Models;

namespace Easel.Diffusion.Schedulers;

/// <summary>
/// Euler's method on the probability-flow equation dx = (x - x_0) / s ds, with s the ratio of noise to signal, sqrt((1 - a) / a).
/// Karras et al., "Elucidating the Design Space of Diffusion-Based Generative Models" (2022), algorithm 1 without its second-order
/// correction; its latents are x / sqrt(a), so the model sees them scaled back.
/// </summary>
internal sealed class EulerDiscreteScheduler : IScheduler
{
    // The exponent of the schedule of Karras et al., equation 5.
    private const double Rho = 7;

    private readonly EulerDiscreteConfig _config;
    private readonly float[] _timesteps;

    // One more than steps: the last is 0, clean.
    private readonly double[] _sigmas;

    public EulerDiscreteScheduler(EulerDiscreteConfig config, int steps)
    {
        _config = config;
        _timesteps = new float[steps];
        _sigmas = new double[steps + 1];
        var trained = new double[config.AlphaProducts.Length];
        for (var t = 0; t < trained.Length; t++) trained[t] = Math.Sqrt((1 - config.AlphaProducts[t]) / config.AlphaProducts[t]);

        var timesteps = config.Spacing.Timesteps(config.TrainTimesteps, steps, config.StepsOffset);
        for (var i = 0; i < steps; i++)
        {
            _sigmas[i] = Interpolate(trained, timesteps[i]);
            _timesteps[i] = (float)timesteps[i];
        }

        if (config.UseKarrasSigmas)
        {
            var (most, least) = (_sigmas[0], _sigmas[steps - 1]);
            for (var i = 0; i < steps; i++)
            {
                _sigmas[i] = Karras(most, least, steps == 1 ? 0 : i / (steps - 1.0));
                _timesteps[i] = (float)TimestepOf(_sigmas[i], trained);
            }
        }

        // Leading spacing starts below the noisiest timestep: the signal that would be left there is made up for by its variance.
        InitialNoiseScale = (float)(config.Spacing == TimestepSpacing.Leading ? Math.Sqrt(_sigmas[0] * _sigmas[0] + 1) : _sigmas[0]);
    }

    public ReadOnlySpan<float> Timesteps => _timesteps;

    public float InitialNoiseScale { get; }

    public void ScaleModelInput(int step, ReadOnlySpan<float> latents, Span<float> input)
    {
        var scale = (float)(1 / Math.Sqrt(_sigmas[step] * _sigmas[step] + 1));
        for (var i = 0; i < latents.Length; i++) input[i] = latents[i] * scale;
    }

    public void Step(int step, ReadOnlySpan<float> modelOutput, Span<float> latents, Span<float> clean)
    {
        var variance = _sigmas[step] * _sigmas[step] + 1;
        var (fromLatents, fromOutput) = _config.Prediction switch
        {
            PredictionType.Epsilon => (1f, (float)-_sigmas[step]),
            PredictionType.Sample => (0f, 1f),
            _ => ((float)(1 / variance), (float)(-_sigmas[step] / Math.Sqrt(variance))),
        };

        // x + (x - x_0) / s * (s' - s) = x_0 + s' / s * (x - x_0)
        var ratio = (float)(_sigmas[step + 1] / _sigmas[step]);
        for (var i = 0; i < latents.Length; i++)
        {
            var estimate = fromLatents * latents[i] + fromOutput * modelOutput[i];
            clean[i] = estimate;
            latents[i] = estimate + ratio * (latents[i] - estimate);
        }
    }

    public void AddNoise(int step, ReadOnlySpan<float> clean, ReadOnlySpan<float> noise, Span<float> noisy)
    {
        var sigma = (float)_sigmas[step];
        for (var i = 0; i < noisy.Length; i++) noisy[i] = clean[i] + sigma * noise[i];
    }

    private static double Karras(double most, double least, double part) =>
        Math.Pow(Math.Pow(most, 1 / Rho) + part * (Math.Pow(least, 1 / Rho) - Math.Pow(most, 1 / Rho)), Rho);

    private static double Interpolate(double[] values, double at)
    {
        var below = Math.Min((int)at, values.Length - 1);
        var above = Math.Min(below + 1, values.Length - 1);
        return values[below] + (at - below) * (values[above] - values[below]);
    }

    /// <summary>The fractional timestep whose noise this is, linear in its logarithm.</summary>
    private static double TimestepOf(double sigma, double[] trained)
    {
        var index = Array.BinarySearch(trained, sigma);
        if (index >= 0) return index;
        var above = ~index;
        if (above == 0) return 0;
        if (above == trained.Length) return trained.Length - 1;
        var low = Math.Log(trained[above - 1]);
        return above - 1 + (Math.Log(sigma) - low) / (Math.Log(trained[above]) - low);
    }
}

/// <param name="AlphaProducts">a_t for every trained timestep.</param>
internal sealed record EulerDiscreteConfig(
    double[] AlphaProducts,
    PredictionType Prediction,
    TimestepSpacing Spacing,
    int StepsOffset,
    bool UseKarrasSigmas)
    : SchedulerConfig(ClassName, AlphaProducts.Length)
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
            if (file.Find(bound, out _)) file.Report(bound, "is set, which is not supported.");
        }

        return new EulerDiscreteConfig(
            NoiseSchedule.Read(file, file.Integer("num_train_timesteps", StandardTrainTimesteps)),
            PredictionTypes.Read(file),
            TimestepSpacings.Read(file, "linspace"),
            file.Integer("steps_offset", 0, least: 0),
            file.Flag("use_karras_sigmas", false));
    }
}
