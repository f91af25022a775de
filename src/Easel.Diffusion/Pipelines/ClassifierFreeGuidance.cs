namespace Easel.Diffusion.Pipelines;

/// <summary>Ho and Salimans, "Classifier-Free Diffusion Guidance" (2022), with both halves in one batch: without the prompt, then with
/// it.</summary>
internal static class ClassifierFreeGuidance
{
    /// <summary>Writes without + scale (with - without) over the first half.</summary>
    public static Span<float> Apply(Span<float> output, float scale)
    {
        var without = output[..(output.Length / 2)];
        ReadOnlySpan<float> with = output[(output.Length / 2)..];
        for (var i = 0; i < without.Length; i++)
            without[i] += scale * (with[i] - without[i]);
        return without;
    }
}
