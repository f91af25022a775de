using Easel.Diffusion.Seeds;

namespace Easel.Bench;

/// <summary>Normals as PyTorch makes them on a CUDA device: element i from the first two words of Philox's block (0, 0, i, 0) under the
/// seed, by Box and Muller, the sine alone.</summary>
internal static class CudaNoise
{
    private const float Unit = 1f / (1L << 32);

    public static void Fill(int seed, Span<float> noise)
    {
        for (var i = 0; i < noise.Length; i++)
        {
            var (x0, x1, _, _) = Philox.Block((0, 0, (uint)i, 0), ((uint)seed, 0));
            noise[i] = MathF.Sqrt(-2 * MathF.Log((x0 * Unit) + (Unit / 2))) * MathF.Sin(2 * MathF.PI * ((x1 * Unit) + (Unit / 2)));
        }
    }
}
