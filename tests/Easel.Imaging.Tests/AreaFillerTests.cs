using Easel.Abstractions.Pixels;

namespace Easel.Imaging.Tests;

public sealed class AreaFillerTests
{
    private readonly AreaFiller _filler = new();

    [Theory]
    [InlineData(60, 40)]
    [InlineData(200, 120)]
    [InlineData(640, 480)]
    public void A_plane_through_the_rim_is_continued_exactly(int width, int height)
    {
        // A linear function solves Laplace's equation, so the membrane over a hole in a ramp is the ramp: red falls across, green rises
        // down.
        using var image = Pictures.Paint(width, height, (x, y) => InHole(x, y) ? ((byte)255, (byte)0, (byte)255, (byte)255) : Ramp(x, y));
        using var mask = Mask(width, height, InHole);
        _filler.Fill(image, mask);
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var (red, green, blue, alpha) = Pixel(image, x, y);
                var expected = Ramp(x, y);
                var off = Math.Max(Math.Abs(red - expected.Item1), Math.Abs(green - expected.Item2));
                (off <= (InHole(x, y) ? 4 : 0) && blue == 40 && alpha == 255).ShouldBeTrue(
                    $"{x},{y} of {width}x{height}: {red},{green},{blue},{alpha} for {expected}"
                );
            }
        }

        bool InHole(int x, int y) => x > width / 5 && x < width * 4 / 5 && y > height / 5 && y < height * 7 / 10;

        (byte, byte, byte, byte) Ramp(int x, int y) => ((byte)(200 - (150 * x / width)), (byte)(30 + (180 * y / height)), 40, 255);
    }

    [Fact]
    public void Nothing_leaves_the_range_of_the_rim()
    {
        using var image = Pictures.Noise(90, 70, seed: 9, low: 100, high: 150);
        for (var at = 3; at < image.Span.Length; at += 4)
            image.Span[at] = 255;
        using var mask = Mask(90, 70, (x, y) => x is > 20 and < 70 && y > 10);
        _filler.Fill(image, mask);
        image.Span.ToArray().Chunk(4).ShouldAllBe(pixel => pixel[0] >= 100 && pixel[0] <= 150 && pixel[3] == 255);
    }

    [Fact]
    public void What_is_missing_at_the_edge_goes_on_as_it_is_beside_it()
    {
        using var image = Pictures.Paint(100, 30, (x, _) => x < 50 ? ((byte)10, (byte)20, (byte)30, (byte)255) : default);
        using var mask = Mask(100, 30, (x, _) => x >= 50);
        _filler.Fill(image, mask);
        image.Span.ToArray().Chunk(4).ShouldAllBe(pixel => pixel[0] == 10 && pixel[1] == 20 && pixel[2] == 30 && pixel[3] == 255);
    }

    [Fact]
    public void Transparency_is_continued_as_transparency()
    {
        using var image = Pictures.Paint(
            40,
            40,
            (x, y) => x is > 10 and < 30 && y is > 10 and < 30 ? ((byte)9, (byte)9, (byte)9, (byte)255) : default
        );
        using var mask = Mask(40, 40, (x, y) => x is > 10 and < 30 && y is > 10 and < 30);
        _filler.Fill(image, mask);
        image.Span.ToArray().Chunk(4).ShouldAllBe(pixel => pixel[3] == 0);
    }

    [Fact]
    public void Where_nothing_is_known_or_nothing_is_missing_the_image_stays()
    {
        using var image = Pictures.Noise(20, 20, seed: 1);
        var before = image.Span.ToArray();
        using var all = Mask(20, 20, (_, _) => true);
        using var none = Mask(20, 20, (_, _) => false);
        _filler.Fill(image, all);
        _filler.Fill(image, none);
        image.Span.SequenceEqual(before).ShouldBeTrue();
        using var other = Mask(20, 21, (_, _) => true);
        Should.Throw<ArgumentException>(() => _filler.Fill(image, other));
    }

    private static PixelBuffer Mask(int width, int height, Func<int, int, bool> missing) =>
        Pictures.Paint(width, height, (x, y) => (0, 0, 0, missing(x, y) ? (byte)0 : (byte)255));

    private static (byte, byte, byte, byte) Pixel(PixelBuffer image, int x, int y)
    {
        var pixel = image.Span.Slice(((y * image.Size.Width) + x) * 4, 4);
        return (pixel[0], pixel[1], pixel[2], pixel[3]);
    }
}
