using Easel.Diffusion.Seeds;
using Easel.Diffusion.Tests.Support;

namespace Easel.Diffusion.Tests.Seeds;

public sealed class GaussianNoiseTests
{
    /// <summary>The known-answer tests of Random123 (kat_vectors, philox4x32 10).</summary>
    [Theory]
    [InlineData(0u, 0u, 0u, 0u, 0u, 0u, 0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8)]
    [InlineData(0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd)]
    [InlineData(0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344, 0xa4093822, 0x299f31d0, 0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1)]
    public void Philox_gives_the_published_answers(
        uint c0,
        uint c1,
        uint c2,
        uint c3,
        uint k0,
        uint k1,
        uint x0,
        uint x1,
        uint x2,
        uint x3
    ) => Philox.Block((c0, c1, c2, c3), (k0, k1)).ShouldBe((x0, x1, x2, x3));

    /// <summary>Against Golden/noise.py. The tolerance is one unit in the last place or so: other mathematics libraries may round
    /// otherwise.</summary>
    [Fact]
    public void A_seed_means_the_documented_numbers()
    {
        foreach (var golden in Golden.Read("noise.json").EnumerateArray())
        {
            var noise = new float[10];
            GaussianNoise.Fill(golden.GetProperty("seed").GetInt64(), noise);
            ((ReadOnlySpan<float>)noise).ShouldBeNear(golden.GetProperty("values").Floats(), 2e-7f, golden.GetProperty("seed").ToString());
        }
    }

    [Fact]
    public void Longer_noise_begins_with_the_shorter()
    {
        var longer = new float[1001];
        var shorter = new float[333];
        GaussianNoise.Fill(5, longer);
        GaussianNoise.Fill(5, shorter);
        longer[..333].ShouldBe(shorter);
    }

    /// <summary>Of 2^20 standard normals, mean and variance lie within five standard errors: 5 / 2^10 and 5 sqrt(2) / 2^10.</summary>
    [Fact]
    public void Noise_is_standard_normal()
    {
        var noise = new float[1 << 20];
        GaussianNoise.Fill(123, noise);
        var mean = noise.Average(x => (double)x);
        var variance = noise.Average(x => (x - mean) * (x - mean));
        mean.ShouldBe(0, 5.0 / 1024);
        variance.ShouldBe(1, 7.1 / 1024);
        noise.All(float.IsFinite).ShouldBeTrue();
        noise.Count(x => Math.Abs(x) > 3).ShouldBeInRange(2600, 3060); // 0.27 % of them, give or take four standard errors
    }
}
