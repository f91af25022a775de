using System.Text;
using Easel.Imaging.Tests.Files;

namespace Easel.Imaging.Tests;

/// <summary>Files that mean harm or are broken: each gets a clear answer, and nothing falls over.</summary>
public sealed class HostileFileTests
{
    private static readonly ImageLimits s_small = new() { MaxPixels = 1_000_000 };
    private readonly ImageCodec _codec = new();

    [Theory]
    [InlineData("", ImageFileProblemKind.NotAnImage, "the file is empty")]
    [InlineData("hello, world", ImageFileProblemKind.NotAnImage, "the file is not an image; supported are PNG, JPEG, WebP and GIF")]
    [InlineData("RIFF\0\0\0\0WAVEfmt ", ImageFileProblemKind.NotAnImage, "the file is not an image; supported are PNG, JPEG, WebP and GIF")]
    [InlineData(
        "II*\0\b\0\0\0",
        ImageFileProblemKind.UnsupportedFormat,
        "TIFF files are not supported; supported are PNG, JPEG, WebP and GIF"
    )]
    [InlineData(
        "BM\0\0\0\0\0\0",
        ImageFileProblemKind.UnsupportedFormat,
        "BMP files are not supported; supported are PNG, JPEG, WebP and GIF"
    )]
    [InlineData("%PDF-1.7\n", ImageFileProblemKind.UnsupportedFormat, "PDF files are not supported; supported are PNG, JPEG, WebP and GIF")]
    [InlineData(
        "\0\0\0\u001cftypheic\0\0\0\0",
        ImageFileProblemKind.UnsupportedFormat,
        "HEIF files are not supported; supported are PNG, JPEG, WebP and GIF"
    )]
    [InlineData(
        "\0\0\0\u001cftypavif\0\0\0\0",
        ImageFileProblemKind.UnsupportedFormat,
        "AVIF files are not supported; supported are PNG, JPEG, WebP and GIF"
    )]
    [InlineData(
        "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>",
        ImageFileProblemKind.UnsupportedFormat,
        "SVG files are not supported; supported are PNG, JPEG, WebP and GIF"
    )]
    public void Other_files_are_refused_by_their_content(string content, ImageFileProblemKind kind, string message)
    {
        var file = Encoding.Latin1.GetBytes(content);
        _codec.TryDecode(file, ImageLimits.Default, out _, out var problem).ShouldBeFalse();
        problem.ShouldBe(new ImageFileProblem(kind, message));
        _codec.TryIdentify(file, ImageLimits.Default, out _, out problem).ShouldBeFalse();
        problem!.Kind.ShouldBe(kind);
    }

    [Fact]
    public void A_png_that_claims_60000_by_60000_is_refused_by_its_header()
    {
        var file = Samples.PngClaiming(60_000, 60_000);
        var before = GC.GetAllocatedBytesForCurrentThread();
        _codec.TryDecode(file, ImageLimits.Default, out _, out var problem).ShouldBeFalse();
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(100_000);
        problem.ShouldBe(
            new ImageFileProblem(
                ImageFileProblemKind.TooManyPixels,
                "the image is 60000x60000 pixels large, 3,600,000,000 in all; at most 67,108,864 are accepted"
            )
        );
    }

    [Fact]
    public void A_file_with_too_many_bytes_is_refused_unread()
    {
        _codec.TryDecode(new byte[1001], new ImageLimits { MaxBytes = 1000 }, out _, out var problem).ShouldBeFalse();
        problem.ShouldBe(new ImageFileProblem(ImageFileProblemKind.TooManyBytes, "the file has 1,001 bytes; at most 1,000 are accepted"));
    }

    [Fact]
    public void An_animation_with_too_many_frames_is_refused()
    {
        _codec.TryDecode(GifFile.Animation(4, 1, 2, 3), new ImageLimits { MaxFrames = 2 }, out _, out var problem).ShouldBeFalse();
        problem.ShouldBe(new ImageFileProblem(ImageFileProblemKind.TooManyFrames, "the animation has 3 frames; at most 2 are accepted"));
    }

    [Theory]
    [InlineData(ImageFileFormat.Png)]
    [InlineData(ImageFileFormat.Jpeg)]
    [InlineData(ImageFileFormat.WebP)]
    [InlineData(ImageFileFormat.Gif)]
    public void A_truncated_file_is_a_problem_or_the_whole_picture(ImageFileFormat format)
    {
        var file = Samples.Of(format);
        _codec.TryDecode(file, s_small, out var whole, out _).ShouldBeTrue();
        using (whole)
        {
            var refused = 0;
            for (var length = 1; length < file.Length; length += Math.Max(1, file.Length / 150))
            {
                var decodes = _codec.TryDecode(file.AsMemory(0, length), s_small, out var pixels, out var problem);
                _codec.TryVerify(file.AsMemory(0, length), s_small, out _, out _).ShouldBe(decodes, $"cut to {length} of {file.Length}");
                if (pixels is not null)
                {
                    using (pixels)
                        pixels.Span.SequenceEqual(whole!.Span).ShouldBeTrue($"cut to {length} of {file.Length}");
                }
                else
                {
                    problem!.Kind.ShouldBeOneOf(ImageFileProblemKind.Damaged, ImageFileProblemKind.NotAnImage);
                    refused++;
                }
            }

            refused.ShouldBeGreaterThan(20);
        }
    }

    [Theory]
    [InlineData(ImageFileFormat.Png)]
    [InlineData(ImageFileFormat.Jpeg)]
    [InlineData(ImageFileFormat.WebP)]
    [InlineData(ImageFileFormat.Gif)]
    public void Mutated_files_decode_or_are_problems_and_never_more(ImageFileFormat format)
    {
        var original = Samples.Of(format);
        var seed = 17u;
        int Next(int below)
        {
            seed = (seed * 1664525) + 1013904223;
            return (int)((seed >> 8) % (uint)below);
        }

        for (var round = 0; round < 250; round++)
        {
            var file = original.ToArray();
            for (var change = Next(8); change >= 0; change--)
                file[Next(file.Length)] = (byte)Next(256);
            if (Next(4) == 0)
                file = [.. file[..Next(file.Length)], .. file[Next(file.Length)..]];
            var decodes = _codec.TryDecode(file, s_small, out var pixels, out var problem);
            _codec.TryVerify(file, s_small, out _, out _).ShouldBe(decodes);
            if (pixels is not null)
            {
                using (pixels)
                    pixels.Span.Length.ShouldBe((int)pixels.Size.Pixels * 4);
            }
            else
            {
                problem!.Message.ShouldNotBeEmpty();
            }
        }
    }

    [Fact]
    public void What_libvips_says_stays_out_of_the_message()
    {
        var file = Samples.Of(ImageFileFormat.Png);
        _codec.TryDecode(file.AsMemory(0, file.Length - 300), s_small, out _, out var problem).ShouldBeFalse();
        problem!.Message.ShouldBe("the PNG file is damaged or incomplete");
        problem.Detail!.ShouldContain("libvips");
    }
}
