using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Imaging.Tests.Files;

namespace Easel.Imaging.Tests;

public sealed class MetadataTests
{
    private static readonly XNamespace s_iptc = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";
    private readonly ImageRenderer _renderer = new();

    [Fact]
    public void A_png_carries_software_recipe_and_xmp_as_text_chunks_and_nothing_else()
    {
        using var file = Render(ImageFormat.Png, Pictures.Provenance);
        var png = PngFile.Parse(file.Span);
        png.Chunks.Select(c => c.Type).Distinct().ShouldBe(["IHDR", "tEXt", "iTXt", "pHYs", "IDAT", "IEND"]);
        png.Text("Software").ShouldBe("Easel 0.1.0");
        CheckRecipe(png.Text("easel")!, prompt: null);
        CheckXmp(png.Text("XML:com.adobe.xmp")!, prompt: null);
    }

    [Fact]
    public void The_recipe_of_an_image_drawn_from_another_tells_its_strength()
    {
        using var file = Render(
            ImageFormat.Png,
            Pictures.Provenance with
            {
                Recipe = Pictures.Provenance.Recipe with { Strength = 0.45f },
            }
        );
        using var recipe = JsonDocument.Parse(PngFile.Parse(file.Span).Text("easel")!);
        recipe.RootElement.GetProperty("strength").GetSingle().ShouldBe(0.45f);
    }

    [Fact]
    public void A_jpeg_carries_exif_and_xmp()
    {
        using var file = Render(ImageFormat.Jpeg, Pictures.Provenance);
        Encoding.ASCII.GetString(JpegFile.App1(file.Span, "Exif\0\0"u8)!).ShouldEndWith("Easel 0.1.0\0");
        CheckXmp(Encoding.UTF8.GetString(JpegFile.App1(file.Span, "http://ns.adobe.com/xap/1.0/\0"u8)!), prompt: null);
        JpegFile
            .Segments(file.Span)
            .Count(s => s.Marker is >= 0xE0 and <= 0xEF or 0xFE)
            .ShouldBe(2, "and no other application data or comment");
    }

    [Theory]
    [InlineData(true, 100)]
    [InlineData(true, 80)]
    [InlineData(false, 100)]
    [InlineData(false, 80)]
    public void A_webp_carries_exif_and_xmp_in_the_extended_format(bool transparent, int quality)
    {
        using var file = Render(ImageFormat.WebP, Pictures.Provenance, transparent, quality);
        var chunks = WebPFile.Chunks(file.Span);
        chunks[0].Type.ShouldBe("VP8X");

        // RFC 9649, 2.7: flags (alpha 0x10, Exif 0x08, XMP 0x04), three reserved bytes, width - 1 and height - 1 in 24 bits.
        chunks[0].Data.ShouldBe([(byte)(transparent ? 0x1C : 0x0C), 0, 0, 0, 39, 0, 0, 39, 0, 0]);
        Encoding.ASCII.GetString(chunks.Single(c => c.Type == "EXIF").Data).ShouldEndWith("Easel 0.1.0\0");
        CheckXmp(Encoding.UTF8.GetString(chunks.Single(c => c.Type == "XMP ").Data), prompt: null);

        new ImageCodec().TryDecode(file.Memory, ImageLimits.Default, out var pixels, out var problem).ShouldBeTrue(problem?.Detail);
        using (pixels)
            pixels!.Size.ShouldBe(new ImageSize(40, 40));
    }

    [Fact]
    public void A_gif_carries_the_recipe_as_a_comment_and_xmp_and_still_decodes()
    {
        using var file = Render(ImageFormat.Gif, Pictures.Provenance, transparent: true);
        var extensions = GifFile.Extensions(file.Span);
        CheckRecipe(Encoding.ASCII.GetString(extensions.Single(e => e.Label == 0xFE).Data), prompt: null);
        // The packet lies there in one piece.
        var xmp = Encoding.UTF8.GetString(file.Span);
        var start = xmp.IndexOf("<?xpacket begin", StringComparison.Ordinal);
        CheckXmp(xmp[start..(xmp.IndexOf("<?xpacket end=\"r\"?>", StringComparison.Ordinal) + 19)], prompt: null);

        new ImageCodec().TryDecode(file.Memory, ImageLimits.Default, out var pixels, out var problem).ShouldBeTrue(problem?.Detail);
        using (pixels)
            pixels!.Size.ShouldBe(new ImageSize(40, 40));
    }

    [Fact]
    public void Exif_is_a_little_endian_tiff_with_the_software_tag()
    {
        using var file = Render(ImageFormat.Jpeg, Pictures.Provenance);

        // TIFF 6.0, section 2: header, IFD at 8 with one entry: tag 0x0131, type 2 (ASCII), 12 characters, at offset 26.
        JpegFile
            .App1(file.Span, "Exif\0\0"u8)![..26]
            .ShouldBe([0x49, 0x49, 0x2A, 0, 8, 0, 0, 0, 1, 0, 0x31, 0x01, 2, 0, 12, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0]);
    }

    [Theory]
    [InlineData("a fox, \"asleep\" & <curled>\nby the fire")]
    [InlineData("日本の狐 🦊 on a hill")]
    public void A_prompt_survives_in_every_format(string prompt)
    {
        var provenance = Pictures.Provenance with { Prompt = prompt };
        using var png = Render(ImageFormat.Png, provenance);
        CheckRecipe(PngFile.Parse(png.Span).Text("easel")!, prompt);
        CheckXmp(PngFile.Parse(png.Span).Text("XML:com.adobe.xmp")!, prompt);
        using var jpeg = Render(ImageFormat.Jpeg, provenance);
        CheckXmp(Encoding.UTF8.GetString(JpegFile.App1(jpeg.Span, "http://ns.adobe.com/xap/1.0/\0"u8)!), prompt);
        using var webp = Render(ImageFormat.WebP, provenance);
        CheckXmp(Encoding.UTF8.GetString(WebPFile.Chunks(webp.Span).Single(c => c.Type == "XMP ").Data), prompt);
        using var gif = Render(ImageFormat.Gif, provenance);
        CheckRecipe(Encoding.ASCII.GetString(GifFile.Extensions(gif.Span).Single(e => e.Label == 0xFE).Data), prompt);
    }

    [Fact]
    public void Characters_that_xml_cannot_hold_are_left_out()
    {
        using var file = Render(ImageFormat.Png, Pictures.Provenance with { Prompt = "a\0b\u0001c\uD800d\uFFFF" });
        CheckXmp(PngFile.Parse(file.Span).Text("XML:com.adobe.xmp")!, "abcd");
    }

    [Theory]
    [InlineData('狐')]
    [InlineData('"')]
    [InlineData('&')]
    public void A_prompt_too_long_for_a_jpeg_segment_is_cut(char letter)
    {
        using var file = Render(ImageFormat.Jpeg, Pictures.Provenance with { Prompt = new string(letter, 32_000) });
        var xmp = Encoding.UTF8.GetString(JpegFile.App1(file.Span, "http://ns.adobe.com/xap/1.0/\0"u8)!);
        var kept = XDocument.Parse(Unwrap(xmp)).Descendants(s_iptc + "AIPromptInformation").Single().Value;
        kept.ShouldAllBe(c => c == letter);
        kept.Length.ShouldBeInRange(10_000, 32_000);
    }

    [Theory]
    [InlineData(ImageFormat.Png)]
    [InlineData(ImageFormat.Jpeg)]
    [InlineData(ImageFormat.WebP)]
    public void Without_provenance_there_is_no_metadata(ImageFormat format)
    {
        using var file = Render(format, provenance: null);
        Encoding.Latin1.GetString(file.Span).ShouldNotContain("Easel");
        Encoding.Latin1.GetString(file.Span).ShouldNotContain("xmp");
        Encoding.Latin1.GetString(file.Span).ShouldNotContain("Exif");
    }

    private static void CheckRecipe(string json, string? prompt)
    {
        json.ShouldAllBe(c => c >= ' ' && c <= '~', "tEXt is Latin-1; ASCII fits everywhere");
        var recipe = JsonDocument.Parse(json).RootElement;
        recipe.GetProperty("model").GetString().ShouldBe("easel-icons");
        recipe.GetProperty("seed").GetInt64().ShouldBe(42);
        recipe.GetProperty("steps").GetInt32().ShouldBe(20);
        recipe.GetProperty("guidance_scale").GetSingle().ShouldBe(3.5f);
        recipe.GetProperty("scheduler").GetString().ShouldBe("FlowMatchEulerDiscreteScheduler");
        recipe.TryGetProperty("prompt", out var told).ShouldBe(prompt is not null);
        if (prompt is not null)
            told.GetString().ShouldBe(prompt);
    }

    private static void CheckXmp(string packet, string? prompt)
    {
        var xmp = XDocument.Parse(Unwrap(packet), LoadOptions.PreserveWhitespace);
        xmp.Descendants(s_iptc + "DigitalSourceType")
            .Single()
            .Value.ShouldBe("http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia");
        xmp.Descendants(XName.Get("CreatorTool", "http://ns.adobe.com/xap/1.0/")).Single().Value.ShouldBe("Easel 0.1.0");
        xmp.Descendants(s_iptc + "AISystemUsed").Single().Value.ShouldBe("easel-icons");
        xmp.Descendants(s_iptc + "AIPromptInformation").SingleOrDefault()?.Value.ShouldBe(prompt);
        (xmp.Descendants(s_iptc + "AIPromptInformation").SingleOrDefault() is null).ShouldBe(prompt is null);
        CheckRecipe(xmp.Descendants(XName.Get("recipe", "urn:easel:recipe:1")).Single().Value, prompt: null);
    }

    /// <summary>The packet without the processing instructions around it, which are checked here.</summary>
    private static string Unwrap(string packet)
    {
        packet.ShouldStartWith("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>");
        packet.ShouldEndWith("<?xpacket end=\"r\"?>");
        return packet[(packet.IndexOf("?>", StringComparison.Ordinal) + 2)..packet.LastIndexOf("<?", StringComparison.Ordinal)];
    }

    private EncodedImage Render(ImageFormat format, ImageProvenance? provenance, bool transparent = false, int quality = 90)
    {
        using var source = Pictures.Icon(20);
        return _renderer.Render(
            source,
            new RenderOptions
            {
                Canvas = new ImageSize(40, 40),
                Format = format,
                Transparent = transparent,
                Quality = quality,
                Provenance = provenance,
            }
        );
    }
}
