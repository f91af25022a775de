using Easel.Diffusion.Models;

namespace Easel.Diffusion.Schedulers;

/// <summary>
/// Liu et al., "Pseudo Numerical Methods for Diffusion Models on Manifolds" (2022): a linear multistep over the noise that the last four
/// steps told (equation 12), begun by an averaged first step instead of a Runge-Kutta one. Asks the model once more than there are steps.
/// </summary>
internal sealed class PndmScheduler : IScheduler
{
    private readonly PndmConfig _config;
    private readonly int _stride;
    private readonly float[] _timesteps;
    private readonly List<float[]> _told = [];
    private float[] _start = [];
    private int _asked;

    public PndmScheduler(PndmConfig config, int steps)
    {
        _config = config;
        _stride = config.TrainTimesteps / steps;
        var plain = config.Spacing.Timesteps(config.TrainTimesteps, steps, config.StepsOffset);

        // The second timestep is visited twice: from the first step's end, and from its averaged end.
        _timesteps = new float[steps == 1 ? 1 : steps + 1];
        for (var i = 0; i < _timesteps.Length; i++)
            _timesteps[i] = (int)Math.Round(plain[i < 2 ? i : i - 1], MidpointRounding.ToEven);
    }

    public ReadOnlySpan<float> Timesteps => _timesteps;

    public float InitialNoiseScale => 1;

    public void ScaleModelInput(int step, ReadOnlySpan<float> latents, Span<float> input) => latents.CopyTo(input);

    public void Step(int step, ReadOnlySpan<float> modelOutput, ReadOnlySpan<float> noise, Span<float> latents, Span<float> clean)
    {
        var (from, to) = ((int)_timesteps[step], (int)_timesteps[step] - _stride);
        var asked = _asked++;
        if (asked == 1)
        {
            // The first step anew, by the mean of the noise at its two ends.
            (from, to) = (from + _stride, from);
            _start.CopyTo(latents);
        }
        else
        {
            if (asked == 0)
                _start = latents.ToArray();
            if (_told.Count == 4)
                _told.RemoveAt(0);
            _told.Add(modelOutput.ToArray());
        }

        var output = new float[latents.Length];
        for (var i = 0; i < output.Length; i++)
            output[i] = asked == 1 ? (modelOutput[i] + _told[^1][i]) / 2 : Combine(i);
        Transfer(Product(from), Product(to), output, latents, clean);
    }

    public void AddNoise(int step, ReadOnlySpan<float> clean, ReadOnlySpan<float> noise, Span<float> noisy)
    {
        var product = Product((int)_timesteps[step]);
        var (signalScale, noiseScale) = ((float)Math.Sqrt(product), (float)Math.Sqrt(1 - product));
        for (var i = 0; i < noisy.Length; i++)
            noisy[i] = signalScale * clean[i] + noiseScale * noise[i];
    }

    private float Combine(int i) =>
        _told.Count switch
        {
            1 => _told[0][i],
            2 => (3 * _told[1][i] - _told[0][i]) / 2,
            3 => (23 * _told[2][i] - 16 * _told[1][i] + 5 * _told[0][i]) / 12,
            _ => (55 * _told[3][i] - 59 * _told[2][i] + 37 * _told[1][i] - 9 * _told[0][i]) / 24,
        };

    /// <summary>Equation 11.</summary>
    private void Transfer(double from, double to, float[] output, Span<float> latents, Span<float> clean)
    {
        var (signal, deviation) = ((float)Math.Sqrt(from), (float)Math.Sqrt(1 - from));
        var keep = (float)Math.Sqrt(to / from);
        var take = (float)((to - from) / (from * Math.Sqrt(1 - to) + Math.Sqrt(from * (1 - from) * to)));
        for (var i = 0; i < latents.Length; i++)
        {
            var epsilon = _config.Prediction == PredictionType.Velocity ? signal * output[i] + deviation * latents[i] : output[i];
            clean[i] = (latents[i] - deviation * epsilon) / signal;
            latents[i] = keep * latents[i] - take * epsilon;
        }
    }

    private double Product(int timestep) =>
        timestep >= 0 ? _config.AlphaProducts[Math.Min(timestep, _config.TrainTimesteps - 1)]
        : _config.SetAlphaToOne ? 1
        : _config.AlphaProducts[0];
}

/// <param name="AlphaProducts">a_t for every trained timestep.</param>
/// <param name="SetAlphaToOne">The last step leads to a = 1; otherwise to that of timestep 0.</param>
internal sealed record PndmConfig(
    double[] AlphaProducts,
    PredictionType Prediction,
    TimestepSpacing Spacing,
    int StepsOffset,
    bool SetAlphaToOne
) : SchedulerConfig(ClassName, AlphaProducts.Length)
{
    public const string ClassName = "PNDMScheduler";

    public override IScheduler Create(int steps) => new PndmScheduler(this, steps);

    public static new PndmConfig Read(ConfigFile file)
    {
        if (!file.Flag("skip_prk_steps", false))
            file.Report("skip_prk_steps", "is not true: the Runge-Kutta start is not supported.");
        var prediction = PredictionTypes.Read(file);
        if (prediction == PredictionType.Sample)
            file.Report("prediction_type", "is 'sample', which is not supported.");
        return new PndmConfig(
            NoiseSchedule.Read(file, file.Integer("num_train_timesteps", StandardTrainTimesteps)),
            prediction,
            TimestepSpacings.Read(file, "leading"),
            file.Integer("steps_offset", 0, least: 0),
            file.Flag("set_alpha_to_one", false)
        );
    }
}
