using Easel.Diffusion.Models;

namespace Easel.Diffusion.Schedulers;

/// <summary>What <c>scheduler_config.json</c> says; makes a scheduler for any number of steps.</summary>
/// <param name="Name">The class name as diffusers writes it.</param>
/// <param name="TrainTimesteps">How many timesteps the model was trained on: no more steps than these can be taken.</param>
internal abstract record SchedulerConfig(string Name, int TrainTimesteps)
{
    /// <summary>diffusers' own default.</summary>
    internal const int StandardTrainTimesteps = 1000;

    private static readonly Dictionary<string, Func<ConfigFile, SchedulerConfig>> Known = new(StringComparer.Ordinal)
    {
        [FlowMatchEulerDiscreteConfig.ClassName] = FlowMatchEulerDiscreteConfig.Read,
        [DdimConfig.ClassName] = DdimConfig.Read,
        [EulerDiscreteConfig.ClassName] = EulerDiscreteConfig.Read,
        [EulerAncestralDiscreteConfig.ClassName] = EulerAncestralDiscreteConfig.Read,
        [HeunDiscreteConfig.ClassName] = HeunDiscreteConfig.Read,
        [PndmConfig.ClassName] = PndmConfig.Read,
        [DpmSolverMultistepConfig.ClassName] = DpmSolverMultistepConfig.Read,
        [UniPcMultistepConfig.ClassName] = UniPcMultistepConfig.Read,
        [LcmConfig.ClassName] = LcmConfig.Read,
    };

    public abstract IScheduler Create(int steps);

    /// <param name="tokens">Of the picture, as a transformer sees it: four cells of the latents each.</param>
    public virtual IScheduler Create(int steps, long tokens) => Create(steps);

    /// <summary>Null, and a problem that lists the known ones, when the class is not known.</summary>
    public static SchedulerConfig? Read(ConfigFile file)
    {
        var name = file.Text("_class_name", "");
        if (Known.TryGetValue(name, out var read))
            return read(file);

        // What a config says of the model holds for every scheduler of a variance-preserving schedule.
        var hint = file.Find("beta_start", out _)
            ? $" This model's noise schedule works with {DdimConfig.ClassName} and {EulerDiscreteConfig.ClassName} too: put either name there."
            : "";
        file.Report("_class_name", $"is '{name}', which is not known; known are {string.Join(", ", Known.Keys)}.{hint}");
        return null;
    }

    /// <summary>Reports settings that would change the picture and are not understood here.</summary>
    protected static void Refuse(ConfigFile file, params ReadOnlySpan<string> flags)
    {
        foreach (var flag in flags)
        {
            if (file.Flag(flag, false))
                file.Report(flag, "is true, which is not supported.");
        }
    }
}
