using Easel.Diffusion.Pipelines;

namespace Easel.Diffusion.Tests.Pipelines;

public sealed class FillSmootherTests
{
    private const int Width = 5;
    private const int Height = 4;

    [Fact]
    public void A_pixel_becomes_the_mean_of_those_that_are_like_it()
    {
        var planes = new float[4 * Width * Height];
        for (var i = 0; i < planes.Length; i++)
        {
            var (channel, y, x) = (i / (Width * Height), i / Width % Height, i % Width);
            planes[i] = (((7 * x) + (13 * y) + (5 * channel) + (3 * x * y)) % 17 / 17f * 0.6f) - 0.2f;
        }

        planes[Width + 2] = 1.4f;
        planes[3 * Width * Height] = -1.3f;

        var smooth = new float[planes.Length];
        FillSmoother.Smooth(planes, Width, Height, 0.5f, smooth);

        // By numpy, pixel by pixel in float64, of the same planes.
        ShouldBe(
            smooth.AsSpan(0, Width * Height),
            [
                .. new[] { -0.2, 0.088611, 0.284321, -0.076483, 0.171671 },
                .. new[] { 0.273603, -0.049954, 1, 0.146886, -0.096509 },
                .. new[] { 0.099785, -0.053777, -0.164706, 0.285558, 0.166831 },
                .. new[] { -0.042201, -0.054799, -0.071907, -0.087784, -0.164706 },
            ]
        );
        ShouldBe(
            smooth.AsSpan(3 * Width * Height),
            [
                .. new[] { -1, 0.018022, 0.213733, -0.147071, 0.101082 },
                .. new[] { 0.203014, -0.120543, 0.294118, 0.076297, -0.167097 },
                .. new[] { 0.029197, -0.124365, 0.364706, 0.21497, 0.096242 },
                .. new[] { -0.112789, -0.125388, -0.142496, -0.158372, 0.364706 },
            ]
        );
    }

    [Theory]
    [InlineData(3, 1, 1)]
    [InlineData(3, 17, 3)]
    [InlineData(4, 33, 9)]
    public void An_even_fill_stays_and_an_edge_beyond_the_reach_stays_sharp(int channels, int width, int height)
    {
        var planes = new float[channels * width * height];
        for (var i = 0; i < planes.Length; i++)
            planes[i] = i % width < width / 2 ? -0.75f : 0.5f;

        var smooth = new float[planes.Length];
        FillSmoother.Smooth(planes, width, height, 0.5f, smooth);

        for (var i = 0; i < planes.Length; i++)
            smooth[i].ShouldBe(planes[i], 1e-6f);
    }

    [Fact]
    public void Where_only_the_alpha_differs_there_is_an_edge_too()
    {
        var planes = new float[4 * 16];
        planes.AsSpan(48 + 8).Fill(1);

        var smooth = new float[planes.Length];
        FillSmoother.Smooth(planes, 16, 1, 0.5f, smooth);

        smooth.ShouldBe(planes);
    }

    private static void ShouldBe(ReadOnlySpan<float> values, double[] expected)
    {
        values.Length.ShouldBe(expected.Length);
        for (var i = 0; i < expected.Length; i++)
            ((double)values[i]).ShouldBe(expected[i], 2e-6, $"value {i}");
    }
}
