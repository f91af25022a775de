using Easel.Diffusion.Models;

namespace Easel.Diffusion.Schedulers;

/// <summary>
/// Zhao et al., "UniPC: A Unified Predictor-Corrector Framework for Fast Sampling of Diffusion Models" (2023), of second order on the
/// clean estimate: what the model tells at the end of a step first corrects that step, then predicts the next.
/// </summary>
internal sealed class UniPcMultistepScheduler(UniPcMultistepConfig config, int steps) : IScheduler
{
    private readonly ExponentialSchedule _schedule = config.Settings.MakeSchedule(steps);

    // The estimates of the two steps before, the latents before the last step, and its order.
    private float[] _before = [];
    private float[] _beforeThat = [];
    private float[] _start = [];
    private int _order;
    private int _taken;

    public ReadOnlySpan<float> Timesteps => _schedule.Timesteps;

    public float InitialNoiseScale => 1;

    public void ScaleModelInput(int step, ReadOnlySpan<float> latents, Span<float> input) => latents.CopyTo(input);

    public void Step(int step, ReadOnlySpan<float> modelOutput, ReadOnlySpan<float> noise, Span<float> latents, Span<float> clean)
    {
        _schedule.Estimate(step, config.Settings.Prediction, latents, modelOutput, clean);
        if (_taken > 0 && !config.UncorrectedSteps.Contains(step - 1))
            Correct(step, clean, latents);
        (_beforeThat, _before, _start) = (_before, clean.ToArray(), latents.ToArray());
        _order = Math.Min(Math.Min(config.Settings.Order, Timesteps.Length - step), ++_taken);
        Predict(step, latents);
    }

    public void AddNoise(int step, ReadOnlySpan<float> clean, ReadOnlySpan<float> noise, Span<float> noisy) =>
        _schedule.AddNoise(step, clean, noise, noisy);

    /// <summary>Equation 3 with B(h) = e^h - 1 or h.</summary>
    private void Predict(int step, Span<float> latents)
    {
        var (keep, take, weight, stride) = Coefficients(step);
        var ratio = _order == 1 ? 0 : Ratio(step, step - 1, stride);
        for (var i = 0; i < latents.Length; i++)
        {
            var next = keep * latents[i] + take * _before[i];
            if (_order == 2)
                next -= weight / 2 * (_beforeThat[i] - _before[i]) / ratio;
            latents[i] = next;
        }
    }

    /// <summary>The step that led here, anew: <paramref name="clean"/> is what the model tells of its end.</summary>
    private void Correct(int step, ReadOnlySpan<float> clean, Span<float> latents)
    {
        var (keep, take, weight, stride) = Coefficients(step - 1);
        var ratio = _order == 1 ? 0 : Ratio(step - 1, step - 2, stride);
        var (atPast, atEnd) = _order == 1 ? (0, 0.5f) : Weights(stride, ratio);
        for (var i = 0; i < latents.Length; i++)
        {
            var change = atEnd * (clean[i] - _before[i]);
            if (_order == 2)
                change += atPast * (_beforeThat[i] - _before[i]) / ratio;
            latents[i] = keep * _start[i] + take * _before[i] - weight * change;
        }
    }

    private (float Keep, float Take, float Weight, double Stride) Coefficients(int step)
    {
        var stride = _schedule.Lambda(step + 1) - _schedule.Lambda(step);
        var alpha = _schedule.Alpha(step + 1);
        var phi = Math.Exp(-stride) - 1;
        return (
            (float)(_schedule.Sigma(step + 1) / _schedule.Sigma(step)),
            (float)(-alpha * phi),
            (float)(alpha * (config.Linear ? -stride : phi)),
            stride
        );
    }

    private float Ratio(int from, int past, double stride) => (float)((_schedule.Lambda(past) - _schedule.Lambda(from)) / stride);

    /// <summary>Solves the paper's 2x2 system R p = b for the points r and 1.</summary>
    private (float AtPast, float AtEnd) Weights(double stride, double ratio)
    {
        var phi = Math.Exp(-stride) - 1;
        var b = config.Linear ? -stride : phi;
        var second = phi / -stride - 1;
        var third = second / -stride - 0.5;
        var (b1, b2) = (second / b, 2 * third / b);
        var atPast = (b2 - b1) / (ratio - 1);
        return ((float)atPast, (float)(b1 - atPast));
    }
}

/// <param name="Linear">B(h) = h (bh1) instead of e^h - 1 (bh2).</param>
/// <param name="UncorrectedSteps">0-based; what follows them is not corrected.</param>
internal sealed record UniPcMultistepConfig(ExponentialSettings Settings, bool Linear, IReadOnlyList<int> UncorrectedSteps)
    : SchedulerConfig(ClassName, Settings.AlphaProducts.Length)
{
    public const string ClassName = "UniPCMultistepScheduler";

    public override IScheduler Create(int steps) => new UniPcMultistepScheduler(this, steps);

    public static new UniPcMultistepConfig Read(ConfigFile file)
    {
        Refuse(file, ExponentialSettings.Refused);
        if (!file.Flag("predict_x0", true))
            file.Report("predict_x0", "is false, which is not supported.");
        if (!file.Flag("lower_order_final", true))
            file.Report("lower_order_final", "is false, which is not supported.");
        if (file.Find("solver_p", out _))
            file.Report("solver_p", "is set, which is not supported.");
        return new UniPcMultistepConfig(
            ExponentialSettings.Read(file),
            file.OneOf("solver_type", "bh2", ("bh2", false), ("bh1", true)),
            [.. file.Array("disable_corrector").Select(step => step.TryGetInt32(out var number) ? number : -1)]
        );
    }
}
