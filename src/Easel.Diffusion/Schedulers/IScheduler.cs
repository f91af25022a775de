namespace Easel.Diffusion.Schedulers;

/// <summary>
/// The way from noise to a picture in a number of steps: a solver of the model's reverse process. Immutable: one serves any number of
/// batches. Latents come flat, element by element, whatever their shape.
/// </summary>
internal interface IScheduler
{
    /// <summary>What the model is told at each step, in order; one a step.</summary>
    ReadOnlySpan<float> Timesteps { get; }

    /// <summary>The standard deviation of the latents before the first step.</summary>
    float InitialNoiseScale { get; }

    /// <summary>Writes what the model sees of <paramref name="latents"/> at this step.</summary>
    void ScaleModelInput(int step, ReadOnlySpan<float> latents, Span<float> input);

    /// <summary>
    /// Takes <paramref name="latents"/> one step on, in place, by what the model made of them, and writes the present estimate of the
    /// clean latents.
    /// </summary>
    void Step(int step, ReadOnlySpan<float> modelOutput, Span<float> latents, Span<float> clean);

    /// <summary>The forward process: clean latents as they look before this step.</summary>
    void AddNoise(int step, ReadOnlySpan<float> clean, ReadOnlySpan<float> noise, Span<float> noisy);
}
