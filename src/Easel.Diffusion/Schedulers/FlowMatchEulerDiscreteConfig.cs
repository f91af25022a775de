using Easel.Diffusion.Models;

namespace Easel.Diffusion.Schedulers;

/// <param name="Shift">Above 1 spends more of the steps where there is much noise; 1 spreads them evenly.</param>
internal sealed record FlowMatchEulerDiscreteConfig(int TrainTimesteps, double Shift) : SchedulerConfig(ClassName, TrainTimesteps)
{
    public const string ClassName = "FlowMatchEulerDiscreteScheduler";

    public SigmaSpread Spread { get; init; }

    /// <summary>Takes the place of <see cref="Shift"/>; null for none.</summary>
    public IDynamicShift? Dynamic { get; init; }

    /// <summary>Where the last step begins, to which the whole schedule is stretched; null for where the spread ends.</summary>
    public double? Terminal { get; init; }

    public override IScheduler Create(int steps) => new FlowMatchEulerDiscreteScheduler(this, Shift, steps);

    public override IScheduler Create(int steps, long tokens) =>
        new FlowMatchEulerDiscreteScheduler(this, Dynamic?.For(tokens, steps) ?? Shift, steps);

    /// <summary>Of a transformer's pipeline.</summary>
    public static FlowMatchEulerDiscreteConfig ReadFor(SigmaSpread spread, ConfigFile file)
    {
        file.OneOf("_class_name", ClassName, (ClassName, 0));
        file.OneOf("time_shift_type", "exponential", ("exponential", 0));
        var dynamic = file.Flag("use_dynamic_shifting", false)
            ? new DynamicShift(
                file.Number("base_shift", 0.5),
                file.Number("max_shift", 1.15),
                file.Integer("base_image_seq_len", 256),
                file.Integer("max_image_seq_len", 4096)
            )
            : null;
        return ReadPlain(file) with { Spread = spread, Dynamic = dynamic };
    }

    public static new FlowMatchEulerDiscreteConfig Read(ConfigFile file)
    {
        // A shift that depends on the picture's size belongs to pipelines of transformers.
        Refuse(file, "use_dynamic_shifting");
        return ReadPlain(file);
    }

    private static FlowMatchEulerDiscreteConfig ReadPlain(ConfigFile file)
    {
        Refuse(file, "invert_sigmas", "use_karras_sigmas", "use_exponential_sigmas", "use_beta_sigmas", "stochastic_sampling");
        var terminal = file.Number("shift_terminal", 0);
        if (terminal is < 0 or >= 1)
            file.Report("shift_terminal", $"is {terminal}; it must be in [0, 1).");
        return new FlowMatchEulerDiscreteConfig(
            file.Integer("num_train_timesteps", StandardTrainTimesteps),
            file.Number("shift", 1, above: 0)
        )
        {
            Terminal = terminal == 0 ? null : terminal,
        };
    }
}
