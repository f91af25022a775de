using Easel.Diffusion.Models;

namespace Easel.Diffusion.Schedulers;

/// <summary>
/// DPM-Solver++(2M), Lu et al., "DPM-Solver++: Fast Solver for Guided Sampling of Diffusion Probabilistic Models" (2023), algorithm 2, and
/// its stochastic form, SDE-DPM-Solver++(2M), section 6. The first step and the last, which leads to a clean picture, are of first order.
/// </summary>
internal sealed class DpmSolverMultistepScheduler(DpmSolverMultistepConfig config, int steps) : IScheduler
{
    private readonly ExponentialSchedule _schedule = config.Settings.MakeSchedule(steps);

    private float[]? _before;

    public bool DrawsNoise => config.Stochastic;

    public ReadOnlySpan<float> Timesteps => _schedule.Timesteps;

    public float InitialNoiseScale => 1;

    public void ScaleModelInput(int step, ReadOnlySpan<float> latents, Span<float> input) => latents.CopyTo(input);

    public void Step(int step, ReadOnlySpan<float> modelOutput, ReadOnlySpan<float> noise, Span<float> latents, Span<float> clean)
    {
        _schedule.Estimate(step, config.Settings.Prediction, latents, modelOutput, clean);
        var stride = _schedule.Lambda(step + 1) - _schedule.Lambda(step);
        var alpha = _schedule.Alpha(step + 1);
        var sigma = _schedule.Sigma(step + 1);

        // Where the next sigma is 0 the stride is infinite, and everything but the estimate vanishes.
        var decay = Math.Exp(config.Stochastic ? -2 * stride : -stride);
        var keep = (float)(sigma / _schedule.Sigma(step) * (config.Stochastic ? Math.Exp(-stride) : 1));
        var take = (float)(alpha * (1 - decay));
        var fresh = config.Stochastic ? (float)(sigma * Math.Sqrt(1 - decay)) : 0;
        var correction = (float)Correction(step, stride, alpha, decay);
        var before = _before ?? [];
        for (var i = 0; i < latents.Length; i++)
        {
            var next = keep * latents[i] + take * clean[i];
            if (correction != 0)
                next += correction * (clean[i] - before[i]);
            if (fresh != 0)
                next += fresh * noise[i];
            latents[i] = next;
        }

        _before = clean.ToArray();
    }

    public void AddNoise(int step, ReadOnlySpan<float> clean, ReadOnlySpan<float> noise, Span<float> noisy) =>
        _schedule.AddNoise(step, clean, noise, noisy);

    /// <summary>The weight of the estimate's change since the step before; 0 for a step of first order.</summary>
    private double Correction(int step, double stride, double alpha, double decay)
    {
        if (_before is null || config.Settings.Order == 1 || step == Timesteps.Length - 1)
            return 0;
        var ratio = (_schedule.Lambda(step) - _schedule.Lambda(step - 1)) / stride;
        var weight = config.Heun
            ? config.Stochastic
                ? alpha * ((1 - decay) / (-2 * stride) + 1)
                : alpha * ((decay - 1) / stride + 1)
            : alpha * (1 - decay) / 2;
        return weight / ratio;
    }
}

/// <param name="Stochastic">Every step adds noise.</param>
/// <param name="Heun">The second order is that of Heun's method, not the midpoint's.</param>
internal sealed record DpmSolverMultistepConfig(ExponentialSettings Settings, bool Stochastic, bool Heun)
    : SchedulerConfig(ClassName, Settings.AlphaProducts.Length)
{
    public const string ClassName = "DPMSolverMultistepScheduler";

    public override IScheduler Create(int steps) => new DpmSolverMultistepScheduler(this, steps);

    public static new DpmSolverMultistepConfig Read(ConfigFile file)
    {
        Refuse(file, [.. ExponentialSettings.Refused, "euler_at_final", "use_lu_lambdas"]);
        if (file.Find("variance_type", out _))
            file.Report("variance_type", "is set, which is not supported.");
        return new DpmSolverMultistepConfig(
            ExponentialSettings.Read(file),
            file.OneOf("algorithm_type", "dpmsolver++", ("dpmsolver++", false), ("sde-dpmsolver++", true)),
            file.OneOf("solver_type", "midpoint", ("midpoint", false), ("heun", true))
        );
    }
}
