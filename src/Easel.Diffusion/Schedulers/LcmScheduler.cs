using Easel.Diffusion.Models;

namespace Easel.Diffusion.Schedulers;

/// <summary>
/// Multistep consistency sampling: Luo et al., "Latent Consistency Models" (2023), algorithm 3. The model tells the clean latents at once;
/// each step but the last noises them again, for the next timestep. Timesteps are of those that it was distilled on.
/// </summary>
internal sealed class LcmScheduler : IScheduler
{
    // Of the boundary condition (Song et al., "Consistency Models", 2023, appendix C).
    private const double DataDeviation = 0.5;

    private readonly LcmConfig _config;
    private readonly float[] _timesteps;

    public LcmScheduler(LcmConfig config, int steps)
    {
        _config = config;
        _timesteps = new float[steps];
        var distilled = Math.Max(config.OriginalSteps, steps);
        var stride = config.TrainTimesteps / distilled;
        for (var i = 0; i < steps; i++)
            _timesteps[i] = (distilled - (int)((double)i * distilled / steps)) * stride - 1;
    }

    public bool DrawsNoise => true;

    public ReadOnlySpan<float> Timesteps => _timesteps;

    public float InitialNoiseScale => 1;

    public void ScaleModelInput(int step, ReadOnlySpan<float> latents, Span<float> input) => latents.CopyTo(input);

    public void Step(int step, ReadOnlySpan<float> modelOutput, ReadOnlySpan<float> noise, Span<float> latents, Span<float> clean)
    {
        var sigma = Sigma(step);
        var alpha = (float)(1 / Math.Sqrt(sigma * sigma + 1));
        var scaled = _timesteps[step] * _config.TimestepScaling;
        var skip = (float)(DataDeviation * DataDeviation / (scaled * scaled + DataDeviation * DataDeviation));
        var use = (float)(scaled / Math.Sqrt(scaled * scaled + DataDeviation * DataDeviation));
        var isLast = step == _timesteps.Length - 1;
        var next = isLast ? 0 : Sigma(step + 1);
        var (nextAlpha, nextSigma) = ((float)(1 / Math.Sqrt(next * next + 1)), (float)(next / Math.Sqrt(next * next + 1)));

        // The estimate is that of latents x / sqrt(a).
        var ratio = new float[latents.Length];
        for (var i = 0; i < ratio.Length; i++)
            ratio[i] = latents[i] / alpha;
        _config.Prediction.Estimate(sigma, ratio, modelOutput, clean);
        for (var i = 0; i < latents.Length; i++)
        {
            clean[i] = use * clean[i] + skip * latents[i];
            latents[i] = isLast ? clean[i] : nextAlpha * clean[i] + nextSigma * noise[i];
        }
    }

    public void AddNoise(int step, ReadOnlySpan<float> clean, ReadOnlySpan<float> noise, Span<float> noisy)
    {
        var sigma = Sigma(step);
        var (signalScale, noiseScale) = ((float)(1 / Math.Sqrt(sigma * sigma + 1)), (float)(sigma / Math.Sqrt(sigma * sigma + 1)));
        for (var i = 0; i < noisy.Length; i++)
            noisy[i] = signalScale * clean[i] + noiseScale * noise[i];
    }

    private double Sigma(int step)
    {
        var product = _config.AlphaProducts[(int)_timesteps[step]];
        return Math.Sqrt((1 - product) / product);
    }
}

/// <param name="AlphaProducts">a_t for every trained timestep.</param>
/// <param name="OriginalSteps">Timesteps that the model was distilled on.</param>
internal sealed record LcmConfig(double[] AlphaProducts, PredictionType Prediction, int OriginalSteps, double TimestepScaling)
    : SchedulerConfig(ClassName, AlphaProducts.Length)
{
    public const string ClassName = "LCMScheduler";

    public override IScheduler Create(int steps) => new LcmScheduler(this, steps);

    public static new LcmConfig Read(ConfigFile file)
    {
        Refuse(file, "thresholding", "clip_sample", "rescale_betas_zero_snr");
        var trained = file.Integer("num_train_timesteps", StandardTrainTimesteps);
        return new LcmConfig(
            NoiseSchedule.Read(file, trained),
            PredictionTypes.Read(file),
            file.Integer("original_inference_steps", 50, most: trained),
            file.Number("timestep_scaling", 10, above: 0)
        );
    }
}
