using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Diffusion.Pipelines;

namespace Easel.Diffusion.Tests.Pipelines;

public sealed class PixelConverterTests
{
    private static readonly float[] Tricky =
    [
        -1,
        1,
        0,
        0.25f,
        -0.5f,
        2,
        -3,
        float.NaN,
        float.PositiveInfinity,
        float.NegativeInfinity,
        -0.999f,
        -0.996f,
        0.999f,
        1e-30f,
        0.5f,
        -0.25f,
        0.75f,
    ];

    [Theory]
    [InlineData(4, true)]
    [InlineData(4, false)]
    [InlineData(3, false)]
    public void Makes_straight_RGBA_of_planes_in_minus_one_to_one(int channels, bool premultiplied)
    {
        // An odd number of pixels: the last do not fill a vector. Every pair of a colour and an alpha comes about.
        var size = new ImageSize(Tricky.Length, Tricky.Length);
        var count = (int)size.Pixels;
        var planes = new float[channels * count];
        for (var i = 0; i < count; i++)
        {
            planes[i] = Tricky[i % Tricky.Length];
            planes[count + i] = Tricky[(i + 3) % Tricky.Length];
            planes[2 * count + i] = Tricky[(i + 8) % Tricky.Length];
            if (channels == 4)
                planes[3 * count + i] = Tricky[i / Tricky.Length];
        }

        using var pixels = PixelBuffer.Rent(size);
        PixelConverter.Convert(planes, premultiplied, pixels);

        for (var i = 0; i < count; i++)
        {
            var alpha = channels == 4 ? Unit(planes[3 * count + i]) : 1;
            var pixel = pixels.Span.Slice(i * 4, 4).ToArray();
            pixel[3].ShouldBe(Byte(alpha));
            for (var channel = 0; channel < 3; channel++)
            {
                var colour = Unit(planes[channel * count + i]);
                var straight = premultiplied ? Math.Min(1, colour / alpha) : colour;
                var expected = Byte(alpha) == 0 ? 0 : Byte(straight);
                Math.Abs(pixel[channel] - expected).ShouldBeLessThanOrEqualTo(1, $"channel {channel} of pixel {i}: {colour} under {alpha}");
            }
        }
    }

    [Fact]
    public void Undoes_premultiplication()
    {
        using var pixels = PixelBuffer.Rent(new ImageSize(1, 1));
        // Half covered by pure orange (1, 0.5, 0): (0.5, 0.25, 0) with alpha 0.5, each mapped to [-1, 1].
        PixelConverter.Convert([0, -0.5f, -1, 0], premultiplied: true, pixels);
        pixels.Span.ToArray().ShouldBe([255, 128, 0, 128]);
    }

    private static double Unit(float value) => float.IsNaN(value) ? 0 : Math.Clamp((value + 1.0) / 2, 0, 1);

    private static byte Byte(double unit) => (byte)Math.Floor(unit * 255 + 0.5);
}
