using System.Text;
using Easel.Abstractions.Requests;
using Easel.Imaging.Tests.Files;

namespace Easel.Imaging.Tests;

/// <summary>Good files of every kind, and what they have to look like once decoded.</summary>
public sealed class ImageCodecTests
{
    private readonly ImageCodec _codec = new();

    [Theory]
    [InlineData(ImageFileFormat.Png, 40, true, 1)]
    [InlineData(ImageFileFormat.Jpeg, 40, false, 1)]
    [InlineData(ImageFileFormat.WebP, 40, true, 1)]
    [InlineData(ImageFileFormat.Gif, 12, false, 3)]
    public void A_header_tells_format_size_alpha_and_frames(ImageFileFormat format, int side, bool alpha, int frames)
    {
        _codec.TryIdentify(Samples.Of(format), ImageLimits.Default, out var info, out var problem).ShouldBeTrue(problem?.Detail);
        info.ShouldBe(new ImageFileInfo(format, new ImageSize(side, side), alpha, frames));
    }

    [Theory]
    [InlineData(ImageFormat.Png)]
    [InlineData(ImageFormat.WebP)]
    public void A_lossless_file_comes_back_pixel_for_pixel(ImageFormat format)
    {
        using var source = Pictures.Noise(33, 17, seed: 9, low: 1);
        Decode(Samples.Render(source, format), 33, 17).ShouldBe(source.Span.ToArray());
    }

    [Fact]
    public void Sixteen_bits_become_eight()
    {
        // Red 0x8000, green 0x1234, blue 0xFFFF, alpha 0x7FFF of 0xFFFF.
        byte[] row = [0x80, 0, 0x12, 0x34, 0xFF, 0xFF, 0x7F, 0xFF];
        var pixel = Decode(PngFile.Write(1, 1, 16, 6, [row]), 1, 1);
        ShouldBeNear(pixel, [128, 18, 255, 127], 1);
    }

    [Fact]
    public void Grey_of_sixteen_bits_becomes_colour() =>
        ShouldBeNear(
            Decode(
                PngFile.Write(
                    1,
                    1,
                    16,
                    0,
                    [
                        [0xC0, 0x00],
                    ]
                ),
                1,
                1
            ),
            [192, 192, 192, 255],
            1
        );

    [Fact]
    public void Grey_becomes_colour() =>
        Decode(
                PngFile.Write(
                    2,
                    1,
                    8,
                    0,
                    [
                        [10, 200],
                    ]
                ),
                2,
                1
            )
            .ShouldBe([10, 10, 10, 255, 200, 200, 200, 255]);

    [Fact]
    public void Grey_with_alpha_keeps_it() =>
        Decode(
                PngFile.Write(
                    1,
                    1,
                    8,
                    4,
                    [
                        [90, 77],
                    ]
                ),
                1,
                1
            )
            .ShouldBe([90, 90, 90, 77]);

    [Fact]
    public void One_bit_is_black_and_white() =>
        Decode(
                PngFile.Write(
                    4,
                    1,
                    1,
                    0,
                    [
                        [0b0101_0000],
                    ]
                ),
                4,
                1
            )
            .Chunk(4)
            .Select(p => p[0])
            .ShouldBe([0, 255, 0, 255]);

    [Fact]
    public void A_palette_with_transparency_is_looked_up()
    {
        var file = PngFile.Write(
            4,
            1,
            2,
            3,
            [
                [0b00_01_10_00],
            ],
            ("PLTE", [1, 2, 3, 40, 50, 60, 255, 0, 0]),
            ("tRNS", [255, 128, 0])
        );
        Decode(file, 4, 1).ShouldBe([1, 2, 3, 255, 40, 50, 60, 128, 255, 0, 0, 0, 1, 2, 3, 255]);
    }

    [Fact]
    public void An_animation_gives_its_first_frame() =>
        Decode(GifFile.Animation(12, 2, 1, 3), 12, 12).Chunk(4).ShouldAllBe(p => p[0] == 0 && p[1] == 255 && p[2] == 0 && p[3] == 255);

    [Fact]
    public void A_cmyk_jpeg_without_ink_is_white_and_with_black_ink_dark()
    {
        ShouldBeNear(Decode(Samples.CmykJpeg(0, 0, 0, 0), 16, 16)[..4], [255, 255, 255, 255], 3);
        var dark = Decode(Samples.CmykJpeg(0, 0, 0, 255), 16, 16);
        dark[0].ShouldBeLessThan((byte)60);
        var cyan = Decode(Samples.CmykJpeg(255, 0, 0, 0), 16, 16);
        cyan[2].ShouldBeGreaterThan((byte)(cyan[0] + 100), "cyan ink takes the red away");
    }

    [Fact]
    public void Colours_of_another_profile_are_converted_to_srgb()
    {
        // Display P3 (180, 120, 100) is sRGB (190.3, 116.6, 95.7): both primaries' matrices (SMPTE EG 432-1, IEC 61966-2-1)
        // with the white point D65 and sRGB's transfer curve, worked out in numpy.
        ShouldBeNear(Decode(Samples.DisplayP3Png(180, 120, 100), 16, 16)[..4], [190, 117, 96, 255], 2);
    }

    [Fact]
    public void A_profile_that_is_nonsense_is_passed_over()
    {
        using var picture = Pictures.Flat(16, 16, 10, 100, 200);
        byte[] jpeg = [.. Samples.Render(picture, ImageFormat.Jpeg)];
        byte[] segment = [0xFF, 0xE2, 0, 26, .. "ICC_PROFILE\0"u8, 1, 1, .. "nonsense!!"u8];
        ShouldBeNear(Decode([.. jpeg[..2], .. segment, .. jpeg[2..]], 16, 16)[..4], [10, 100, 200, 255], 3);
    }

    [Theory]
    [InlineData(1, "RGBW")]
    [InlineData(2, "GRWB")]
    [InlineData(3, "WBGR")]
    [InlineData(4, "BWRG")]
    [InlineData(5, "RBGW")]
    [InlineData(6, "BRWG")]
    [InlineData(7, "WGBR")]
    [InlineData(8, "GWRB")]
    public void A_photograph_that_lies_on_its_side_is_put_upright(byte orientation, string corners)
    {
        // EXIF 2.32, Orientation: where the stored row 0 and column 0 belong. Stored, the corners are R G / B W,
        // in a picture wider than high.
        using var stored = Pictures.Paint(
            64,
            32,
            (x, y) =>
                (x < 32, y < 16) switch
                {
                    (true, true) => ((byte)255, (byte)0, (byte)0, (byte)255),
                    (false, true) => ((byte)0, (byte)255, (byte)0, (byte)255),
                    (true, false) => ((byte)0, (byte)0, (byte)255, (byte)255),
                    _ => ((byte)255, (byte)255, (byte)255, (byte)255),
                }
        );
        var file = JpegFile.WithOrientation(Samples.Render(stored, ImageFormat.Jpeg), orientation);
        var (width, height) = orientation >= 5 ? (32, 64) : (64, 32);
        _codec.TryIdentify(file, ImageLimits.Default, out var info, out _).ShouldBeTrue();
        info!.Size.ShouldBe(new ImageSize(width, height));

        var pixels = Decode(file, width, height);
        var seen = new StringBuilder();
        foreach (var (x, y) in new[] { (4, 4), (width - 5, 4), (4, height - 5), (width - 5, height - 5) })
            seen.Append(Name(pixels.AsSpan(((y * width) + x) * 4, 3)));
        seen.ToString().ShouldBe(corners);
    }

    [Fact]
    public async Task Files_decode_side_by_side()
    {
        var files = Enum.GetValues<ImageFileFormat>().Select(Samples.Of).ToArray();
        var expected = files.Select(f => Decode(f, f == files[3] ? 12 : 40, f == files[3] ? 12 : 40)).ToArray();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, 200),
            new ParallelOptions { MaxDegreeOfParallelism = 8 },
            (i, cancelled) =>
            {
                _codec
                    .TryDecode(files[i % 4], ImageLimits.Default, out var pixels, out var problem, cancelled)
                    .ShouldBeTrue(problem?.Detail);
                using (pixels)
                    pixels!.Span.SequenceEqual(expected[i % 4]).ShouldBeTrue();
                return ValueTask.CompletedTask;
            }
        );
    }

    private static char Name(ReadOnlySpan<byte> rgb) =>
        (rgb[0] > 128, rgb[1] > 128, rgb[2] > 128) switch
        {
            (true, false, false) => 'R',
            (false, true, false) => 'G',
            (false, false, true) => 'B',
            (true, true, true) => 'W',
            _ => '?',
        };

    private static void ShouldBeNear(byte[] actual, byte[] expected, int tolerance)
    {
        actual.Length.ShouldBe(expected.Length);
        for (var i = 0; i < actual.Length; i++)
            ((int)actual[i]).ShouldBeInRange(expected[i] - tolerance, expected[i] + tolerance, $"at {i}");
    }

    private byte[] Decode(byte[] file, int width, int height)
    {
        _codec.TryDecode(file, ImageLimits.Default, out var pixels, out var problem).ShouldBeTrue(problem?.Detail ?? problem?.Message);
        using (pixels)
        {
            pixels!.Size.ShouldBe(new ImageSize(width, height));
            return pixels.Span.ToArray();
        }
    }
}
