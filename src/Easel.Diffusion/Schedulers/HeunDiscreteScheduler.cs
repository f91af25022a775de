using Easel.Diffusion.Models;

namespace Easel.Diffusion.Schedulers;

/// <summary>
/// Heun's method: an Euler step, then the same step anew along the mean of the slopes at its two ends. Karras et al. (2022), algorithm 1.
/// Asks the model twice a step, but once for the last.
/// </summary>
internal sealed class HeunDiscreteScheduler : IScheduler
{
    private readonly HeunDiscreteConfig _config;
    private readonly SigmaSchedule _schedule;
    private float[] _start = [];
    private float[] _slope = [];

    public HeunDiscreteScheduler(HeunDiscreteConfig config, int steps)
    {
        _config = config;
        var plain = SigmaSchedule.Make(config.AlphaProducts, config.Spacing, config.StepsOffset, config.UseKarrasSigmas, steps);

        // Every timestep but the first is visited twice: as the end of a step, and as the start of the next.
        var sigmas = new double[2 * steps];
        var timesteps = new float[2 * steps - 1];
        for (var i = 0; i < timesteps.Length; i++)
            (sigmas[i], timesteps[i]) = (plain.Sigmas[(i + 1) / 2], plain.Timesteps[(i + 1) / 2]);
        _schedule = plain with { Sigmas = sigmas, Timesteps = timesteps };
    }

    public int Order => 2;

    public ReadOnlySpan<float> Timesteps => _schedule.Timesteps;

    public float InitialNoiseScale => _schedule.InitialNoiseScale;

    public void ScaleModelInput(int step, ReadOnlySpan<float> latents, Span<float> input) =>
        _schedule.ScaleModelInput(step, latents, input);

    public void Step(int step, ReadOnlySpan<float> modelOutput, ReadOnlySpan<float> noise, Span<float> latents, Span<float> clean)
    {
        var sigma = (float)_schedule.Sigmas[step];
        _config.Prediction.Estimate(sigma, latents, modelOutput, clean);
        if (step % 2 == 0)
        {
            (_start, _slope) = (latents.ToArray(), new float[latents.Length]);
            var stride = (float)(_schedule.Sigmas[step + 1] - sigma);
            for (var i = 0; i < latents.Length; i++)
            {
                _slope[i] = (latents[i] - clean[i]) / sigma;
                latents[i] += stride * _slope[i];
            }

            return;
        }

        var whole = (float)(sigma - _schedule.Sigmas[step - 1]);
        for (var i = 0; i < latents.Length; i++)
            latents[i] = _start[i] + whole * (_slope[i] + (latents[i] - clean[i]) / sigma) / 2;
    }

    public void AddNoise(int step, ReadOnlySpan<float> clean, ReadOnlySpan<float> noise, Span<float> noisy) =>
        _schedule.AddNoise(step, clean, noise, noisy);
}

/// <param name="AlphaProducts">a_t for every trained timestep.</param>
internal sealed record HeunDiscreteConfig(
    double[] AlphaProducts,
    PredictionType Prediction,
    TimestepSpacing Spacing,
    int StepsOffset,
    bool UseKarrasSigmas
) : SchedulerConfig(ClassName, AlphaProducts.Length)
{
    public const string ClassName = "HeunDiscreteScheduler";

    public override IScheduler Create(int steps) => new HeunDiscreteScheduler(this, steps);

    public static new HeunDiscreteConfig Read(ConfigFile file)
    {
        Refuse(file, "use_exponential_sigmas", "use_beta_sigmas", "clip_sample");
        return new HeunDiscreteConfig(
            NoiseSchedule.Read(file, file.Integer("num_train_timesteps", StandardTrainTimesteps)),
            PredictionTypes.Read(file),
            TimestepSpacings.Read(file, "linspace"),
            file.Integer("steps_offset", 0, least: 0),
            file.Flag("use_karras_sigmas", false)
        );
    }
}
