using Easel.Diffusion.Models;

namespace Easel.Diffusion.Schedulers;

/// <summary>
/// Song, Meng and Ermon, "Denoising Diffusion Implicit Models" (2021), equation 12 without noise (eta = 0), over the visited timesteps
/// as the subsequence of its section 4.2.
/// </summary>
internal sealed class DdimScheduler : IScheduler
{
    private readonly DdimConfig _config;
    private readonly float[] _timesteps;

    // a_t before each step, and where it leads.
    private readonly double[] _alphaProducts;
    private readonly double[] _next;

    public DdimScheduler(DdimConfig config, int steps)
    {
        _config = config;
        _timesteps = new float[steps];
        _alphaProducts = new double[steps];
        _next = new double[steps];
        var timesteps = config.Spacing.Timesteps(config.TrainTimesteps, steps, config.StepsOffset);
        for (var i = 0; i < steps; i++)
        {
            var timestep = (int)Math.Round(timesteps[i], MidpointRounding.ToEven);
            _timesteps[i] = timestep;
            _alphaProducts[i] = config.AlphaProducts[timestep];

            // As diffusers has it: always a whole stride on, whatever timestep is visited next.
            var next = timestep - config.TrainTimesteps / steps;
            _next[i] =
                next >= 0 ? config.AlphaProducts[next]
                : config.SetAlphaToOne ? 1
                : config.AlphaProducts[0];
        }
    }

    public ReadOnlySpan<float> Timesteps => _timesteps;

    public float InitialNoiseScale => 1;

    public void ScaleModelInput(int step, ReadOnlySpan<float> latents, Span<float> input) => latents.CopyTo(input);

    public void Step(int step, ReadOnlySpan<float> modelOutput, ReadOnlySpan<float> noise, Span<float> latents, Span<float> clean)
    {
        var (signal, deviation) = Scales(_alphaProducts[step]);
        var (nextSignal, nextDeviation) = Scales(_next[step]);
        var range = _config.ClipRange ?? float.PositiveInfinity;
        for (var i = 0; i < latents.Length; i++)
        {
            var (estimate, epsilon) = _config.Prediction switch
            {
                PredictionType.Epsilon => ((latents[i] - deviation * modelOutput[i]) / signal, modelOutput[i]),
                PredictionType.Sample => (modelOutput[i], (latents[i] - signal * modelOutput[i]) / deviation),
                _ => (signal * latents[i] - deviation * modelOutput[i], signal * modelOutput[i] + deviation * latents[i]),
            };
            clean[i] = Math.Clamp(estimate, -range, range);
            latents[i] = nextSignal * clean[i] + nextDeviation * epsilon;
        }
    }

    public void AddNoise(int step, ReadOnlySpan<float> clean, ReadOnlySpan<float> noise, Span<float> noisy)
    {
        var (signalScale, noiseScale) = Scales(_alphaProducts[step]);
        for (var i = 0; i < noisy.Length; i++)
            noisy[i] = signalScale * clean[i] + noiseScale * noise[i];
    }

    private static (float Signal, float Noise) Scales(double alphaProduct) =>
        ((float)Math.Sqrt(alphaProduct), (float)Math.Sqrt(1 - alphaProduct));
}

/// <param name="AlphaProducts">a_t for every trained timestep.</param>
/// <param name="SetAlphaToOne">The last step leads to a = 1; otherwise to that of timestep 0.</param>
/// <param name="ClipRange">Bound of the estimate of the clean sample; null for none, as latents need.</param>
internal sealed record DdimConfig(
    double[] AlphaProducts,
    PredictionType Prediction,
    TimestepSpacing Spacing,
    int StepsOffset,
    bool SetAlphaToOne,
    float? ClipRange
) : SchedulerConfig(ClassName, AlphaProducts.Length)
{
    public const string ClassName = "DDIMScheduler";

    public override IScheduler Create(int steps) => new DdimScheduler(this, steps);

    public static new DdimConfig Read(ConfigFile file)
    {
        Refuse(file, "thresholding");
        var prediction = PredictionTypes.Read(file);
        if (prediction == PredictionType.Epsilon && file.Flag("rescale_betas_zero_snr", false))
        {
            file.Report(
                "rescale_betas_zero_snr",
                "is true, with which prediction_type must not be 'epsilon': pure noise says nothing about the picture."
            );
        }

        return new DdimConfig(
            NoiseSchedule.Read(file, file.Integer("num_train_timesteps", StandardTrainTimesteps)),
            prediction,
            TimestepSpacings.Read(file, "leading"),
            file.Integer("steps_offset", 0, least: 0),
            file.Flag("set_alpha_to_one", true),
            file.Flag("clip_sample", true) ? (float)file.Number("clip_sample_range", 1, above: 0) : null
        );
    }
}
