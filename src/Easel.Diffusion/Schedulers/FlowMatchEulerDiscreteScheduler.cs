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

    /// <param name="shift">Of the sigmas, once they are spread.</param>
    public FlowMatchEulerDiscreteScheduler(FlowMatchEulerDiscreteConfig config, double shift, int steps)
    {
        var last = config.Spread switch
        {
            SigmaSpread.ToLastStep => 1.0 / steps,
            SigmaSpread.ToZero => 0,

            // As diffusers has it: the ends of the trained range are shifted, spread evenly, and shifted again.
            _ => Shift(1.0 / config.TrainTimesteps, shift),
        };

        // A step from 0 to 0 takes nobody anywhere.
        var taken = config.Spread == SigmaSpread.ToZero && steps > 1 ? steps - 1 : steps;
        _sigmas = new float[taken + 1];
        _timesteps = new float[taken];

        // Stretched from 1, which stays where it is; a schedule of one step has nothing else.
        var end = Shifted(taken - 1);
        var stretch = config.Terminal is { } terminal && end < 1 ? (1 - terminal) / (1 - end) : 1;
        for (var i = 0; i < taken; i++)
        {
            var sigma = 1 - (1 - Shifted(i)) * stretch;
            _sigmas[i] = (float)sigma;
            _timesteps[i] = (float)(sigma * config.TrainTimesteps);
        }

        double Shifted(int step) => Shift(steps == 1 ? 1 : 1 + step * (last - 1) / (steps - 1), shift);
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
