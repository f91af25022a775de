using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Imaging.Tests.Files;

namespace Easel.Imaging.Tests;

/// <summary>What a good filter must and must not do, checked on PNG files read without libvips.</summary>
public sealed class ScalingTests
{
    private readonly ImageRenderer _renderer = new();

    [Theory]
    [InlineData(8, 64)]
    [InlineData(16, 100)]
    [InlineData(64, 16)]
    [InlineData(64, 33)]
    public void White_beside_transparent_black_gets_no_grey_fringe(int from, int to)
    {
        using var source = Pictures.Paint(from, from, (x, _) => x < from / 2 ? ((byte)255, (byte)255, (byte)255, (byte)255) : default);
        var pixels = Scale(source, to, to);
        pixels.Chunk(4).Where(p => p[3] > 0).ShouldAllBe(p => p[0] == 255 && p[1] == 255 && p[2] == 255);
        pixels.Chunk(4).ShouldContain(p => p[3] > 0 && p[3] < 255, "the edge itself is soft");
    }

    [Fact]
    public void Enlarging_never_leaves_the_range_of_the_source()
    {
        using var source = Pictures.Noise(24, 24, seed: 3, low: 60, high: 180);
        for (var i = 3; i < source.Span.Length; i += 4)
            source.Span[i] = 255;
        Scale(source, 24 * 5, 24 * 5)
            .Chunk(4)
            .ShouldAllBe(p => p[0] >= 60 && p[0] <= 180 && p[1] >= 60 && p[1] <= 180 && p[2] >= 60 && p[2] <= 180);
    }

    [Fact]
    public void An_edge_rises_once_and_rings_nowhere()
    {
        using var source = Pictures.Paint(
            16,
            16,
            (x, _) => x < 8 ? ((byte)50, (byte)50, (byte)50, (byte)255) : ((byte)200, (byte)200, (byte)200, (byte)255)
        );
        var row = Scale(source, 128, 128).Chunk(4).Take(128).Select(p => (int)p[0]).ToArray();
        row[0].ShouldBe(50);
        row[127].ShouldBe(200);
        row.Zip(row.Skip(1)).ShouldAllBe(pair => pair.Second >= pair.First);

        // Crisp: from a tenth to nine tenths of the way in at most the width of one source pixel.
        row.Count(v => v is > 65 and < 185).ShouldBeLessThanOrEqualTo(8);
    }

    [Fact]
    public void A_ramp_stays_a_ramp()
    {
        // f(x, y) = 20 + 5x + 3y at pixel centres; a filter of second order keeps it: f at ((X + 1/2) / 8 - 1/2).
        using var source = Pictures.Paint(24, 24, (x, y) => ((byte)(20 + (5 * x) + (3 * y)), (byte)0, (byte)0, (byte)255));
        var pixels = Scale(source, 192, 192);
        for (var y = 24; y < 168; y++)
        {
            for (var x = 24; x < 168; x++)
            {
                var expected = 20 + (5 * (((x + 0.5) / 8) - 0.5)) + (3 * (((y + 0.5) / 8) - 0.5));
                ((double)pixels[((y * 192) + x) * 4]).ShouldBe(expected, 0.51);
            }
        }
    }

    [Fact]
    public void A_mirrored_image_enlarges_to_the_mirrored_result()
    {
        using var source = Pictures.Noise(11, 7, seed: 5, low: 1);
        using var mirrored = Pictures.Paint(11, 7, (x, y) => Pixel(source, 10 - x, 6 - y));
        var (a, b) = (Scale(source, 110, 70), Scale(mirrored, 110, 70));
        for (var i = 0; i < 7700; i++)
        {
            for (var band = 0; band < 4; band++)
                Math.Abs(a[(i * 4) + band] - b[((7699 - i) * 4) + band]).ShouldBeLessThanOrEqualTo(1);
        }
    }

    [Theory]
    [InlineData(1, 1, 64, 64)]
    [InlineData(1, 9, 64, 64)]
    [InlineData(2, 2, 3, 3)]
    [InlineData(500, 1, 64, 64)]
    [InlineData(63, 65, 64, 64)]
    public void Odd_shapes_scale_without_a_hole(int width, int height, int canvasWidth, int canvasHeight)
    {
        using var source = Pictures.Flat(width, height, 10, 200, 30);
        var size = source.Size.FitInto(new ImageSize(canvasWidth, canvasHeight));
        var pixels = Scale(source, canvasWidth, canvasHeight).Chunk(4).ToArray();
        pixels.Count(p => p[3] == 255).ShouldBe((int)size.Pixels);
        pixels.Where(p => p[3] == 255).ShouldAllBe(p => p[0] == 10 && p[1] == 200 && p[2] == 30);
    }

    [Fact]
    public void Shrinking_averages()
    {
        // A checkerboard of single pixels, 0 and 255, has a mean of 127.5, and nothing else at a quarter of its size.
        using var source = Pictures.Paint(
            64,
            64,
            (x, y) =>
                ((x + y) & 1) == 0 ? default((byte, byte, byte, byte)) with { Item4 = 255 } : ((byte)255, (byte)255, (byte)255, (byte)255)
        );
        var pixels = Scale(source, 16, 16);
        pixels.Chunk(4).ShouldAllBe(p => p[0] >= 125 && p[0] <= 130 && p[3] == 255);
    }

    private static (byte, byte, byte, byte) Pixel(PixelBuffer image, int x, int y)
    {
        var pixel = image.Span.Slice(((y * image.Size.Width) + x) * 4, 4);
        return (pixel[0], pixel[1], pixel[2], pixel[3]);
    }

    private byte[] Scale(PixelBuffer source, int width, int height)
    {
        using var file = _renderer.Render(
            source,
            new RenderOptions
            {
                Canvas = new ImageSize(width, height),
                Format = ImageFormat.Png,
                Transparent = true,
            }
        );
        return PngFile.Parse(file.Span).Pixels();
    }
}
