using Easel.Abstractions.Requests;
using Easel.Imaging.Tests.Files;

namespace Easel.Imaging.Tests;

/// <summary>What a file's first bytes say, held against what the decoder says of all of it.</summary>
public sealed class FileStartTests
{
    private static readonly ImageLimits Limits = ImageLimits.Default;

    [Theory]
    [InlineData(ImageFormat.Png, true)]
    [InlineData(ImageFormat.Png, false)]
    [InlineData(ImageFormat.Jpeg, false)]
    [InlineData(ImageFormat.WebP, true)]
    [InlineData(ImageFormat.WebP, false)]
    public void A_start_says_what_the_decoder_says_of_the_whole(ImageFormat format, bool transparent)
    {
        var file = Render(format, transparent);
        new ImageCodec().TryIdentify(file, Limits, out var whole, out _).ShouldBeTrue();
        // Half of its pixels are still to come.
        ImageCodec.IdentifyStart(file.AsSpan(0, file.Length * 2 / 3), Limits).ShouldBe(whole);
    }

    [Theory]
    [InlineData(ImageFormat.Png)]
    [InlineData(ImageFormat.Jpeg)]
    [InlineData(ImageFormat.WebP)]
    public void Less_than_a_header_says_nothing_and_breaks_nothing(ImageFormat format)
    {
        var file = Render(format, transparent: false);
        for (var length = 0; length < file.Length; length++)
        {
            var info = ImageCodec.IdentifyStart(file.AsSpan(0, length), Limits);
            if (info is not null)
                info.Size.ShouldBe(new ImageSize(40, 40));
        }

        ImageCodec.IdentifyStart(file.AsSpan(0, 20), Limits).ShouldBeNull();
    }

    [Theory]
    [InlineData(ImageFormat.Png)]
    [InlineData(ImageFormat.Jpeg)]
    [InlineData(ImageFormat.WebP)]
    public void Corrupted_starts_break_nothing(ImageFormat format)
    {
        var file = Render(format, transparent: false);
#pragma warning disable RS0030 // Any bytes will do, the same in each run of one runtime.
        var random = new Random(11);
#pragma warning restore RS0030
        for (var run = 0; run < 20_000; run++)
        {
            var corrupted = file[..Math.Min(file.Length, 200)];
            for (var change = 0; change < 4; change++)
                corrupted[random.Next(corrupted.Length)] = (byte)random.Next(256);
            if (ImageCodec.IdentifyStart(corrupted, Limits) is { } info)
                info.Size.Pixels.ShouldBeInRange(1, Limits.MaxPixels);
        }
    }

    [Fact]
    public void What_only_the_end_says_is_not_guessed()
    {
        ImageCodec.IdentifyStart(Samples.Of(ImageFileFormat.Gif), Limits).ShouldBeNull();
        ImageCodec.IdentifyStart(Samples.CmykJpeg(10, 20, 30, 0), Limits).ShouldBeNull();
        ImageCodec.IdentifyStart("<html></html>"u8, Limits).ShouldBeNull();
        ImageCodec.IdentifyStart([], Limits).ShouldBeNull();
        ImageCodec.IdentifyStart(Samples.PngClaiming(1 << 20, 1 << 20), Limits).ShouldBeNull();
    }

    private static byte[] Render(ImageFormat format, bool transparent)
    {
        using var picture = Pictures.Icon(40);
        using var file = new ImageRenderer().Render(
            picture,
            new Easel.Abstractions.Pixels.RenderOptions
            {
                Canvas = picture.Size,
                Format = format,
                Transparent = transparent,
            }
        );
        return file.Memory.ToArray();
    }
}
