namespace Easel.Diffusion.Schedulers;

/// <summary>
/// The way from noise to a picture in a number of steps: a solver of the model's reverse process. It may remember what the steps before
/// made, so one serves one batch, its steps in order. Latents come flat, element by element, whatever their shape.
/// </summary>
internal interface IScheduler
{
    /// <summary>How often the model is asked for a step; of all but some higher-order solvers once.</summary>
    int Order => 1;

    /// <summary>Steps add noise of their own, which <see cref="Step"/> is given.</summary>
    bool DrawsNoise => false;

    /// <summary>What the model is told each time it is asked, in order.</summary>
    ReadOnlySpan<float> Timesteps { get; }

    /// <summary>The standard deviation of the latents before the first step.</summary>
    float InitialNoiseScale { get; }

    /// <summary>Writes what the model sees of <paramref name="latents"/> at this step.</summary>
    void ScaleModelInput(int step, ReadOnlySpan<float> latents, Span<float> input);

    /// <summary>
    /// Takes <paramref name="latents"/> one step on, in place, by what the model made of them, and writes the present estimate of the
    /// clean latents.
    /// </summary>
    /// <param name="noise">Standard normals of the latents' shape where <see cref="DrawsNoise"/>; otherwise empty.</param>
    void Step(int step, ReadOnlySpan<float> modelOutput, ReadOnlySpan<float> noise, Span<float> latents, Span<float> clean);

    /// <summary>The forward process: clean latents as they look before this step.</summary>
    void AddNoise(int step, ReadOnlySpan<float> clean, ReadOnlySpan<float> noise, Span<float> noisy);
}
