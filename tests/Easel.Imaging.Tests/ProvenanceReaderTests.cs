using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Imaging.Tests;

/// <summary>What the renderer writes into a file is read back from it, and from nothing else.</summary>
public sealed class ProvenanceReaderTests
{
    private readonly ImageRenderer _renderer = new();

    public static TheoryData<ImageFormat> Formats { get; } = [ImageFormat.Png, ImageFormat.Jpeg, ImageFormat.WebP];

    [Theory]
    [MemberData(nameof(Formats))]
    public void All_that_is_written_is_read(ImageFormat format)
    {
        var written = Pictures.Provenance with
        {
            Recipe = Pictures.Provenance.Recipe with { Strength = 0.45f, GuidanceScale = 3.5f },
            Prompt = "a fox, \"asleep\" & <curled> 🦊",
            NegativePrompt = "snow & \"ice\"",
            Style = "3d",
            Compression = 80,
            FromImage = true,
        };
        using var file = Render(format, written);
        ProvenanceReader.Read(file.Span).ShouldBe(written);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_file_without_a_prompt_is_read_too(ImageFormat format)
    {
        using var file = Render(format, Pictures.Provenance);
        ProvenanceReader.Read(file.Span).ShouldBe(Pictures.Provenance);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_file_that_tells_nothing_is_told_apart(ImageFormat format)
    {
        using var file = Render(format, null);
        ProvenanceReader.Read(file.Span).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_file_cut_anywhere_is_read_without_an_accident(ImageFormat format)
    {
        using var file = Render(format, Pictures.Provenance);
        for (var length = 0; length < file.Span.Length; length++)
            ProvenanceReader.Read(file.Span[..length]).ShouldBeOneOf(null, Pictures.Provenance);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_file_with_any_byte_changed_is_read_without_an_accident(ImageFormat format)
    {
        using var file = Render(format, Pictures.Provenance);
        var changed = file.Span.ToArray();
        for (var at = 0; at < changed.Length; at++)
        {
            var kept = changed[at];
            foreach (var other in (byte[])[0, 0xFF, (byte)(kept ^ 1)])
            {
                changed[at] = other;
                Should.NotThrow(() => ProvenanceReader.Read(changed));
            }

            changed[at] = kept;
        }
    }

    private EncodedImage Render(ImageFormat format, ImageProvenance? provenance)
    {
        using var pixels = PixelBuffer.Rent(new ImageSize(8, 8));
        pixels.Span.Fill(200);
        return _renderer.Render(
            pixels,
            new RenderOptions
            {
                Canvas = pixels.Size,
                Format = format,
                Quality = 80,
                Provenance = provenance,
            }
        );
    }
}
