namespace Easel.Diffusion.Seeds;

/// <summary>
/// The noise that a seed means. Element i, in row-major order of the latents [C, H, W], comes from block i / 4 of Philox4x32-10 with
/// the counter (i / 4, 0, 0, 0) and the key (low 32 bits of the seed, high 32 bits). A block's four words are two pairs (a, b); with
/// u = (a + 1) / 2^32 and v = b / 2^32, a pair gives the normals sqrt(-2 ln u) cos(2 pi v) and sqrt(-2 ln u) sin(2 pi v)
/// (Box and Muller 1958), worked out in double and rounded to float.
/// </summary>
internal static class GaussianNoise
{
    private const double Unit = 1.0 / (1L << 32);

    /// <summary>Fills <paramref name="noise"/> with standard normals; a longer span begins with the values of a shorter one.</summary>
    /// <param name="stream">The counter's second word: noise of its own for each step that adds some.</param>
    public static void Fill(long seed, Span<float> noise, int stream = 0)
    {
        var key = ((uint)seed, (uint)(seed >> 32));
        Span<float> normals = stackalloc float[4];
        for (var block = 0; block * 4 < noise.Length; block++)
        {
            var (x0, x1, x2, x3) = Philox.Block(((uint)block, (uint)stream, 0, 0), key);
            (normals[0], normals[1]) = BoxMuller(x0, x1);
            (normals[2], normals[3]) = BoxMuller(x2, x3);
            var rest = noise[(block * 4)..];
            normals[..Math.Min(4, rest.Length)].CopyTo(rest);
        }
    }

    private static (float Cosine, float Sine) BoxMuller(uint a, uint b)
    {
        // u is never 0: its logarithm is finite.
        var radius = Math.Sqrt(-2 * Math.Log((a + 1.0) * Unit));
        var (sine, cosine) = Math.SinCos(2 * Math.PI * (b * Unit));
        return ((float)(radius * cosine), (float)(radius * sine));
    }
}
