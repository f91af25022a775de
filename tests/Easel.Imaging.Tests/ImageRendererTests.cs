using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Imaging.Tests.Files;

namespace Easel.Imaging.Tests;

public sealed class ImageRendererTests
{
    private readonly ImageRenderer _renderer = new();
    private readonly ImageCodec _codec = new();

    [Theory]
    [InlineData(true, 6)]
    [InlineData(false, 2)]
    public void A_png_has_the_canvas_size_and_an_alpha_channel_only_when_transparent(bool transparent, int colourType)
    {
        using var source = Pictures.Icon(16);
        var png = Png(source, new ImageSize(64, 48), transparent);
        (png.Width, png.Height).ShouldBe((64, 48));
        png.ColourType.ShouldBe(colourType);
    }

    [Fact]
    public void A_transparent_png_of_the_source_s_size_holds_its_very_pixels()
    {
        using var source = Pictures.Noise(37, 21, seed: 1);
        Png(source, source.Size, transparent: true).Pixels().ShouldBe(source.Span.ToArray());
    }

    [Fact]
    public void WebP_at_quality_100_is_lossless()
    {
        using var source = Pictures.Noise(37, 21, seed: 1, low: 1);
        using var file = _renderer.Render(
            source,
            new RenderOptions
            {
                Canvas = source.Size,
                Format = ImageFormat.WebP,
                Transparent = true,
                Quality = 100,
            }
        );
        using var decoded = Decode(file);
        decoded.Span.ToArray().ShouldBe(source.Span.ToArray());
    }

    [Theory]
    [InlineData(ImageFormat.Png, 100, 0)]
    [InlineData(ImageFormat.WebP, 100, 0)]
    [InlineData(ImageFormat.WebP, 80, 4)]
    [InlineData(ImageFormat.Jpeg, 100, 2)]
    [InlineData(ImageFormat.Jpeg, 80, 4)]
    [InlineData(ImageFormat.Gif, 100, 0)]
    public void A_flat_colour_stays_that_colour(ImageFormat format, int quality, int tolerance)
    {
        using var source = Pictures.Flat(16, 16, 200, 120, 40);
        using var file = _renderer.Render(
            source,
            new RenderOptions
            {
                Canvas = new ImageSize(100, 60),
                Format = format,
                Quality = quality,
            }
        );
        file.Format.ShouldBe(format);
        file.Size.ShouldBe(new ImageSize(100, 60));
        using var decoded = Decode(file);
        decoded.Size.ShouldBe(new ImageSize(100, 60));
        for (var i = 0; i < decoded.Span.Length; i += 4)
        {
            ((int)decoded.Span[i]).ShouldBeInRange(200 - tolerance, 200 + tolerance);
            ((int)decoded.Span[i + 1]).ShouldBeInRange(120 - tolerance, 120 + tolerance);
            ((int)decoded.Span[i + 2]).ShouldBeInRange(40 - tolerance, 40 + tolerance);
            decoded.Span[i + 3].ShouldBe((byte)255);
        }
    }

    [Theory]
    [InlineData(8)]
    [InlineData(32)]
    [InlineData(4)]
    public void Half_transparent_black_on_white_is_grey(int side)
    {
        using var source = Pictures.Flat(8, 8, 0, 0, 0, alpha: 128);

        // 255 (1 - 128/255) = 127
        Png(source, new ImageSize(side, side), transparent: false).Pixels().ShouldAllBe(value => value == 127);
    }

    [Fact]
    public void An_opaque_image_of_the_canvas_size_is_not_touched()
    {
        using var source = Pictures.Noise(19, 23, seed: 2);
        for (var i = 3; i < source.Span.Length; i += 4)
            source.Span[i] = 255;
        var expected = source.Span.ToArray().Chunk(4).SelectMany(p => p[..3]);
        Png(source, source.Size, transparent: false).Pixels().ShouldBe(expected);
    }

    [Fact]
    public void The_backdrop_shows_through()
    {
        using var source = Pictures.Flat(8, 8, 255, 255, 255, alpha: 0);
        using var file = _renderer.Render(
            source,
            new RenderOptions
            {
                Canvas = new ImageSize(10, 6),
                Format = ImageFormat.Png,
                Backdrop = new Rgb(1, 2, 3),
            }
        );
        PngFile.Parse(file.Span).Pixels().Chunk(3).ShouldAllBe(pixel => pixel[0] == 1 && pixel[1] == 2 && pixel[2] == 3);
    }

    [Fact]
    public void The_image_is_centred_and_not_stretched()
    {
        using var source = Pictures.Flat(10, 20, 9, 8, 7);

        // 77/20 x 10 = 38.5, to even 38 wide; (101 - 38) / 2 = 31 to its left.
        var png = Png(source, new ImageSize(101, 77), transparent: true);
        var pixels = png.Pixels();
        for (var y = 0; y < 77; y++)
        {
            for (var x = 0; x < 101; x++)
                pixels[(((y * 101) + x) * 4) + 3].ShouldBe(x is >= 31 and < 69 ? (byte)255 : (byte)0, $"at {x},{y}");
        }
    }

    [Fact]
    public void A_plain_border_goes_on_into_the_margins()
    {
        using var source = Pictures.Paint(
            16,
            16,
            (x, y) =>
                x is > 3 and < 12 && y is > 3 and < 12
                    ? ((byte)0, (byte)0, (byte)0, (byte)255)
                    : ((byte)230, (byte)240, (byte)250, (byte)255)
        );
        var pixels = Png(source, new ImageSize(96, 64), transparent: false).Pixels();
        pixels[..3].ShouldBe([230, 240, 250]);
        pixels[^3..].ShouldBe([230, 240, 250]);
    }

    [Fact]
    public void Margins_beside_a_border_of_many_colours_take_the_backdrop()
    {
        using var source = Pictures.Paint(16, 16, (x, _) => ((byte)(x * 16), (byte)0, (byte)0, (byte)255));
        Png(source, new ImageSize(64, 96), transparent: false).Pixels()[..3].ShouldBe([255, 255, 255]);
    }

    [Theory]
    [InlineData(ImageFormat.Jpeg, 90, 0x11)]
    [InlineData(ImageFormat.Jpeg, 89, 0x22)]
    public void A_jpeg_keeps_full_colour_resolution_from_quality_90(ImageFormat format, int quality, byte sampling)
    {
        using var source = Pictures.Icon(32);
        using var file = _renderer.Render(
            source,
            new RenderOptions
            {
                Canvas = source.Size,
                Format = format,
                Quality = quality,
            }
        );
        var frame = JpegFile.Segments(file.Span).Single(s => s.Marker is 0xC0 or 0xC2).Data;
        frame[5].ShouldBe((byte)3, "three components, no alpha");
        frame[7].ShouldBe(sampling);
    }

    [Fact]
    public void Lower_quality_makes_smaller_files()
    {
        using var source = Pictures.Icon(128);
        foreach (var format in new[] { ImageFormat.Jpeg, ImageFormat.WebP })
        {
            using var good = _renderer.Render(
                source,
                new RenderOptions
                {
                    Canvas = source.Size,
                    Format = format,
                    Quality = 95,
                }
            );
            using var poor = _renderer.Render(
                source,
                new RenderOptions
                {
                    Canvas = source.Size,
                    Format = format,
                    Quality = 20,
                }
            );
            poor.Memory.Length.ShouldBeLessThan(good.Memory.Length);
        }
    }

    [Theory]
    [InlineData(ImageFormat.Png)]
    [InlineData(ImageFormat.Jpeg)]
    [InlineData(ImageFormat.WebP)]
    public async Task The_same_request_gives_the_same_bytes_whatever_runs_beside_it(ImageFormat format)
    {
        using var source = Pictures.Icon(48);
        var options = new RenderOptions
        {
            Canvas = new ImageSize(200, 160),
            Format = format,
            Transparent = format != ImageFormat.Jpeg,
            Quality = 90,
            Provenance = Pictures.Provenance,
        };
        using var expected = _renderer.Render(source, options);
        var bytes = expected.Memory.ToArray();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, 64),
            new ParallelOptions { MaxDegreeOfParallelism = 8 },
            (_, _) =>
            {
                using var file = _renderer.Render(source, options);
                file.Span.SequenceEqual(bytes).ShouldBeTrue();
                return ValueTask.CompletedTask;
            }
        );
    }

    [Fact]
    public void A_transparent_jpeg_and_impossible_numbers_are_bugs_of_the_caller()
    {
        using var source = Pictures.Icon(8);
        var options = new RenderOptions { Canvas = source.Size, Format = ImageFormat.Jpeg };
        Should.Throw<ArgumentException>(() => _renderer.Render(source, options with { Transparent = true }));
        Should.Throw<ArgumentOutOfRangeException>(() => _renderer.Render(source, options with { Quality = 101 }));
        Should.Throw<ArgumentOutOfRangeException>(() => _renderer.Render(source, options with { Quality = -1 }));
        Should.Throw<ArgumentOutOfRangeException>(() => _renderer.Render(source, options with { Canvas = new ImageSize(0, 8) }));
    }

    private PngFile Png(PixelBuffer source, ImageSize canvas, bool transparent)
    {
        using var file = _renderer.Render(
            source,
            new RenderOptions
            {
                Canvas = canvas,
                Format = ImageFormat.Png,
                Transparent = transparent,
            }
        );
        return PngFile.Parse(file.Span);
    }

    private PixelBuffer Decode(EncodedImage file)
    {
        _codec.TryDecode(file.Memory, ImageLimits.Default, out var pixels, out var problem).ShouldBeTrue(problem?.Detail);
        return pixels!;
    }
}
