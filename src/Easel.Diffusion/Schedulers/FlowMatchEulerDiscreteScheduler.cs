using Easel.Diffusion.Models;

namespace Easel.Diffusion.Schedulers;

/// <summary>
/// Euler's method on the straight path from data to noise, x_s = (1 - s) x_0 + s e for s from 1 to 0, whose velocity v = e - x_0 the
/// model tells. Lipman et al., "Flow Matching for Generative Modeling" (2023); Liu et al., "Flow Straight and Fast" (2022); the shift
/// of the schedule: Esser et al., "Scaling Rectified Flow Transformers" (2024), section 5.3.2.
/// </summary>
internal sealed class FlowMatchEulerDiscreteScheduler : IScheduler
{
    // One more than steps: the last is 0, clean.
    private readonly float[] _sigmas;
    private readonly float[] _timesteps;

    /// <param name="shift">Of sigmas that are spread evenly from 1 to 1 / steps, as pipelines of transformers ask for.</param>
    public FlowMatchEulerDiscreteScheduler(int trainTimesteps, double shift, int steps)
    {
        _sigmas = new float[steps + 1];
        _timesteps = new float[steps];
        for (var i = 0; i < steps; i++)
        {
            var even = steps == 1 ? 1 : 1 + i * (1.0 / steps - 1) / (steps - 1);
            var sigma = Shift(even, shift);
            _sigmas[i] = (float)sigma;
            _timesteps[i] = (float)(sigma * trainTimesteps);
        }
    }

    public FlowMatchEulerDiscreteScheduler(FlowMatchEulerDiscreteConfig config, int steps)
    {
        _sigmas = new float[steps + 1];
        _timesteps = new float[steps];

        // As diffusers has it: the ends of the trained range are shifted, spread evenly, and shifted again.
        var last = Shift(1.0 / config.TrainTimesteps, config.Shift);
        for (var i = 0; i < steps; i++)
        {
            var even = steps == 1 ? 1 : 1 + i * (last - 1) / (steps - 1);
            var sigma = Shift(even, config.Shift);
            _sigmas[i] = (float)sigma;
            _timesteps[i] = (float)(sigma * config.TrainTimesteps);
        }
    }

    public ReadOnlySpan<float> Timesteps => _timesteps;

    public float InitialNoiseScale => 1;

    public void ScaleModelInput(int step, ReadOnlySpan<float> latents, Span<float> input) => latents.CopyTo(input);

    public void Step(int step, ReadOnlySpan<float> modelOutput, ReadOnlySpan<float> noise, Span<float> latents, Span<float> clean)
    {
        var sigma = _sigmas[step];
        var stride = _sigmas[step + 1] - sigma;
        for (var i = 0; i < latents.Length; i++)
        {
            var velocity = modelOutput[i];
            clean[i] = latents[i] - sigma * velocity;
            latents[i] += stride * velocity;
        }
    }

    public void AddNoise(int step, ReadOnlySpan<float> clean, ReadOnlySpan<float> noise, Span<float> noisy)
    {
        var sigma = _sigmas[step];
        for (var i = 0; i < noisy.Length; i++)
            noisy[i] = (1 - sigma) * clean[i] + sigma * noise[i];
    }

    private static double Shift(double sigma, double shift) => shift * sigma / (1 + (shift - 1) * sigma);
}

/// <param name="Shift">Above 1 spends more of the steps where there is much noise; 1 spreads them evenly.</param>
internal sealed record FlowMatchEulerDiscreteConfig(int TrainTimesteps, double Shift) : SchedulerConfig(ClassName, TrainTimesteps)
{
    public const string ClassName = "FlowMatchEulerDiscreteScheduler";

    /// <summary>The pipeline spreads the sigmas itself; so do those of transformers.</summary>
    public bool SpreadsEvenly { get; init; }

    /// <summary>Takes the place of <see cref="Shift"/>; null for none.</summary>
    public DynamicShift? Dynamic { get; init; }

    public override IScheduler Create(int steps) => new FlowMatchEulerDiscreteScheduler(this, steps);

    public override IScheduler Create(int steps, long tokens) =>
        SpreadsEvenly ? new FlowMatchEulerDiscreteScheduler(TrainTimesteps, Dynamic?.For(tokens) ?? Shift, steps) : Create(steps);

    /// <summary>Of a transformer's pipeline.</summary>
    public static FlowMatchEulerDiscreteConfig? ReadEven(ConfigFile file)
    {
        file.OneOf("_class_name", ClassName, (ClassName, 0));
        Refuse(file, "invert_sigmas", "use_karras_sigmas", "use_exponential_sigmas", "use_beta_sigmas", "stochastic_sampling");
        if (file.Number("shift_terminal", 0) != 0)
            file.Report("shift_terminal", "is set, which is not supported.");
        file.OneOf("time_shift_type", "exponential", ("exponential", 0));
        var dynamic = file.Flag("use_dynamic_shifting", false)
            ? new DynamicShift(
                file.Number("base_shift", 0.5),
                file.Number("max_shift", 1.15),
                file.Integer("base_image_seq_len", 256),
                file.Integer("max_image_seq_len", 4096)
            )
            : null;
        return new FlowMatchEulerDiscreteConfig(
            file.Integer("num_train_timesteps", StandardTrainTimesteps),
            file.Number("shift", 1, above: 0)
        )
        {
            SpreadsEvenly = true,
            Dynamic = dynamic,
        };
    }

    public static new FlowMatchEulerDiscreteConfig Read(ConfigFile file)
    {
        // A shift that depends on the picture's size belongs to pipelines that are not supported here either.
        Refuse(
            file,
            "use_dynamic_shifting",
            "invert_sigmas",
            "use_karras_sigmas",
            "use_exponential_sigmas",
            "use_beta_sigmas",
            "stochastic_sampling"
        );
        if (file.Number("shift_terminal", 0) != 0)
            file.Report("shift_terminal", "is set, which is not supported.");
        return new FlowMatchEulerDiscreteConfig(
            file.Integer("num_train_timesteps", StandardTrainTimesteps),
            file.Number("shift", 1, above: 0)
        );
    }
}
