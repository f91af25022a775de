using Easel.Diffusion.Models;

namespace Easel.Diffusion.Schedulers;

/// <summary>
/// Euler's method that goes below where a step leads and puts fresh noise on top: the ancestral sampling of Ho et al. (2020) in the
/// coordinates of Karras et al. (2022).
/// </summary>
internal sealed class EulerAncestralDiscreteScheduler(EulerAncestralDiscreteConfig config, int steps) : IScheduler
{
    private readonly SigmaSchedule _schedule = SigmaSchedule.Make(
        config.AlphaProducts,
        config.Spacing,
        config.StepsOffset,
        karras: false,
        steps
    );

    public bool DrawsNoise => true;

    public ReadOnlySpan<float> Timesteps => _schedule.Timesteps;

    public float InitialNoiseScale => _schedule.InitialNoiseScale;

    public void ScaleModelInput(int step, ReadOnlySpan<float> latents, Span<float> input) =>
        _schedule.ScaleModelInput(step, latents, input);

    public void Step(int step, ReadOnlySpan<float> modelOutput, ReadOnlySpan<float> noise, Span<float> latents, Span<float> clean)
    {
        var (from, to) = (_schedule.Sigmas[step], _schedule.Sigmas[step + 1]);
        config.Prediction.Estimate(from, latents, modelOutput, clean);
        var up = (float)Math.Sqrt(to * to * (from * from - to * to) / (from * from));
        var ratio = (float)(Math.Sqrt(to * to - up * up) / from);
        for (var i = 0; i < latents.Length; i++)
            latents[i] = clean[i] + ratio * (latents[i] - clean[i]) + up * noise[i];
    }

    public void AddNoise(int step, ReadOnlySpan<float> clean, ReadOnlySpan<float> noise, Span<float> noisy) =>
        _schedule.AddNoise(step, clean, noise, noisy);
}

/// <param name="AlphaProducts">a_t for every trained timestep.</param>
internal sealed record EulerAncestralDiscreteConfig(
    double[] AlphaProducts,
    PredictionType Prediction,
    TimestepSpacing Spacing,
    int StepsOffset
) : SchedulerConfig(ClassName, AlphaProducts.Length)
{
    public const string ClassName = "EulerAncestralDiscreteScheduler";

    public override IScheduler Create(int steps) => new EulerAncestralDiscreteScheduler(this, steps);

    public static new EulerAncestralDiscreteConfig Read(ConfigFile file)
    {
        Refuse(file, "rescale_betas_zero_snr");
        return new EulerAncestralDiscreteConfig(
            NoiseSchedule.Read(file, file.Integer("num_train_timesteps", StandardTrainTimesteps)),
            PredictionTypes.Read(file),
            TimestepSpacings.Read(file, "linspace"),
            file.Integer("steps_offset", 0, least: 0)
        );
    }
}
