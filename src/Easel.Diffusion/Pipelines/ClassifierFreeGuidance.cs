namespace Easel.Diffusion.Pipelines;

/// <summary>Ho and Salimans, "Classifier-Free Diffusion Guidance" (2022).</summary>
internal static class ClassifierFreeGuidance
{
    /// <summary>Writes without + scale (with - without) over the first.</summary>
    public static Span<float> Apply(Span<float> without, ReadOnlySpan<float> with, float scale)
    {
        for (var i = 0; i < without.Length; i++)
            without[i] += scale * (with[i] - without[i]);
        return without;
    }
}
