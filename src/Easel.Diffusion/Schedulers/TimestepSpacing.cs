using Easel.Diffusion.Models;

namespace Easel.Diffusion.Schedulers;

/// <summary>Which of the trained timesteps are visited. Lin et al., "Common Diffusion Noise Schedules and Sample Steps are Flawed" (2024),
/// table 2.</summary>
internal enum TimestepSpacing
{
    /// <summary>Both ends of the trained range, evenly between.</summary>
    Linspace,

    /// <summary>From 0 in whole strides: does not start at the noisiest.</summary>
    Leading,

    /// <summary>From the noisiest down.</summary>
    Trailing,
}

internal static class TimestepSpacings
{
    public static TimestepSpacing Read(ConfigFile file, string standard) =>
        file.OneOf(
            "timestep_spacing",
            standard,
            ("linspace", TimestepSpacing.Linspace),
            ("leading", TimestepSpacing.Leading),
            ("trailing", TimestepSpacing.Trailing)
        );

    /// <summary>The timesteps, from noisy to clean; whole numbers except with <see cref="TimestepSpacing.Linspace"/>.</summary>
    /// <param name="offset"><c>steps_offset</c>, which only leading spacing knows.</param>
    public static double[] Timesteps(this TimestepSpacing spacing, int trained, int steps, int offset)
    {
        var timesteps = new double[steps];
        for (var i = 0; i < steps; i++)
        {
            timesteps[i] = spacing switch
            {
                // A single step starts where the noise is.
                TimestepSpacing.Linspace => steps == 1 ? trained - 1 : (trained - 1.0) * (steps - 1 - i) / (steps - 1),
                TimestepSpacing.Leading => Math.Min((long)(trained / steps) * (steps - 1 - i) + offset, trained - 1),
                _ => Math.Round(trained - i * ((double)trained / steps), MidpointRounding.ToEven) - 1,
            };
        }

        return timesteps;
    }
}
