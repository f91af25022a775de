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

    /// <summary>Makes what was guided, [N, C, H, W], as long as what was made with the prompt alone, token by token.</summary>
    /// <param name="height">Of the latents, as <paramref name="width"/>.</param>
    /// <param name="patch">Latents a side of one token.</param>
    public static void KeepLength(Span<float> guided, ReadOnlySpan<float> with, int channels, int height, int width, int patch)
    {
        var (columns, tokens) = (width / patch, height / patch * (width / patch));
        var (wanted, made) = (new double[tokens], new double[tokens]);
        for (var image = 0; image < guided.Length; image += channels * height * width)
        {
            wanted.AsSpan().Clear();
            made.AsSpan().Clear();
            for (var i = 0; i < channels * height * width; i++)
            {
                wanted[TokenOf(i)] += (double)with[image + i] * with[image + i];
                made[TokenOf(i)] += (double)guided[image + i] * guided[image + i];
            }

            for (var i = 0; i < channels * height * width; i++)
            {
                if (made[TokenOf(i)] > 0)
                    guided[image + i] *= (float)Math.Sqrt(wanted[TokenOf(i)] / made[TokenOf(i)]);
            }
        }

        int TokenOf(int i) => i / width % height / patch * columns + i % width / patch;
    }
}
