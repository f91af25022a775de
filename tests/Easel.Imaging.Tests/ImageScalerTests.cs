using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Imaging.Tests;

public sealed class ImageScalerTests
{
    private readonly ImageScaler _scaler = new();

    [Fact]
    public void An_area_of_its_own_size_is_copied_byte_for_byte()
    {
        using var source = Pictures.Noise(31, 17, seed: 4);
        using var whole = _scaler.Scale(source, new PixelArea(source.Size), source.Size);
        whole.Span.SequenceEqual(source.Span).ShouldBeTrue();
        whole.ShouldNotBeSameAs(source);

        using var part = _scaler.Scale(source, new PixelArea(3, 5, 20, 11), new ImageSize(20, 11));
        for (var y = 0; y < 11; y++)
            part.Span.Slice(y * 80, 80).SequenceEqual(source.Span.Slice((((y + 5) * 31) + 3) * 4, 80)).ShouldBeTrue();
    }

    [Theory]
    [InlineData(64, 64, 200, 200)]
    [InlineData(200, 200, 64, 64)]
    [InlineData(200, 50, 100, 100)]
    [InlineData(1, 1, 7, 3)]
    [InlineData(300, 100, 1, 1)]
    [InlineData(3, 500, 9, 2)]
    public void One_colour_stays_one_colour_in_every_direction(int width, int height, int toWidth, int toHeight)
    {
        using var source = Pictures.Flat(width, height, 10, 200, 30, 128);
        using var scaled = _scaler.Scale(source, new PixelArea(source.Size), new ImageSize(toWidth, toHeight));
        scaled.Size.ShouldBe(new ImageSize(toWidth, toHeight));
        scaled.Span.ToArray().Chunk(4).ShouldAllBe(pixel => pixel[0] == 10 && pixel[1] == 200 && pixel[2] == 30 && pixel[3] == 128);
    }

    [Theory]
    [InlineData(8, 64)]
    [InlineData(64, 16)]
    public void Hidden_colours_do_not_bleed(int from, int to)
    {
        using var source = Pictures.Paint(
            from,
            from,
            (x, _) => x < from / 2 ? ((byte)255, (byte)255, (byte)255, (byte)255) : ((byte)255, (byte)0, (byte)0, (byte)0)
        );
        using var scaled = _scaler.Scale(source, new PixelArea(source.Size), new ImageSize(to, to));
        scaled
            .Span.ToArray()
            .Chunk(4)
            .Where(pixel => pixel[3] > 0)
            .ShouldAllBe(pixel => pixel[0] == 255 && pixel[1] == 255 && pixel[2] == 255);
    }

    [Theory]
    [InlineData(0, 0, 0, 5)]
    [InlineData(-1, 0, 5, 5)]
    [InlineData(6, 0, 5, 5)]
    [InlineData(0, 8, 5, 5)]
    public void An_area_that_is_not_inside_is_refused(int x, int y, int width, int height)
    {
        using var source = Pictures.Flat(10, 12, 1, 2, 3);
        Should.Throw<ArgumentException>(() => _scaler.Scale(source, new PixelArea(x, y, width, height), new ImageSize(4, 4)));
    }
}
