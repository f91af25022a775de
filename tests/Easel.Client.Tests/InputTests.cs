using System.Text.Json;
using Easel.Client.Images;
using Easel.Client.Inputs;
using Easel.Client.Json;
using Easel.Client.Tests.Support;
using Easel.Client.Vocabulary;

namespace Easel.Client.Tests;

public sealed class InputTests
{
    /// <summary>The first bytes of a PNG file (W3C PNG, section 5.2), a JPEG's (ITU-T T.81, SOI and a marker) and a WebP's (RFC 9649,
    /// section 2.4).</summary>
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0];
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, 0x4A, 0x46, 0x49, 0x46, 0, 1];
    private static readonly byte[] WebP = [0x52, 0x49, 0x46, 0x46, 4, 0, 0, 0, 0x57, 0x45, 0x42, 0x50];

    [Fact]
    public async Task One_file_goes_as_a_form()
    {
        var body = await SendAsync(
            new ImageEditParams
            {
                Prompt = "add a \"hat\"",
                N = 2,
                GuidanceScale = 1.5,
                Images = [ImageInput.FromBytes(Png)],
                Mask = ImageInput.FromBytes(WebP, "mask.webp"),
            }
        );
        body.ShouldContain("name=\"prompt\"\r\n\r\nadd a \"hat\"\r\n");
        body.ShouldContain("name=\"n\"\r\n\r\n2\r\n");
        body.ShouldContain("name=\"guidance_scale\"\r\n\r\n1.5\r\n");
        body.ShouldContain("name=\"image\"");
        body.ShouldContain("filename=\"image.png\"");
        body.ShouldContain("Content-Type: image/png");
        body.ShouldContain("name=\"mask\"");
        body.ShouldContain("filename=\"mask.webp\"");
        body.ShouldContain("Content-Type: image/webp");
        body.ShouldNotContain("name=\"images\"");
        body.ShouldNotContain("filename*");
    }

    [Fact]
    public async Task Several_files_go_as_a_list()
    {
        var body = await SendAsync(
            new ImageEditParams
            {
                Prompt = "x",
                Images = [ImageInput.FromBytes(Jpeg, "a\"b\r\n.jpg"), ImageInput.FromBytes(Png, "päth.png")],
            }
        );
        body.Split("name=\"image[]\"").Length.ShouldBe(3);
        // Names that a parser might stumble over are left out.
        body.ShouldContain("filename=\"image.jpg\"");
        body.ShouldContain("filename=\"image.png\"");
    }

    [Fact]
    public async Task With_a_URL_among_them_images_go_as_JSON()
    {
        await using var server = new ScriptedServer(ScriptedServer.Answer(Payloads.OpenAI));
        using var client = Payloads.Client(server);
        await client.EditAsync(
            new ImageEditParams
            {
                Prompt = "x",
                InputFidelity = Fidelity.High,
                Images =
                [
                    ImageInput.FromUrl(new Uri("https://example.org/a%20b.png?x=1&y=2")),
                    ImageInput.FromFileId("file-1"),
                    ImageInput.FromBytes(Payloads.Bytes),
                ],
                Mask = ImageInput.FromBytes(Png),
            }
        );

        var request = server.Requests.ShouldHaveSingleItem();
        request.Headers["Content-Type"].ShouldBe("application/json");
        using var body = JsonDocument.Parse(request.Body);
        // Base64 of the PNG's first 12 bytes by RFC 4648, as coreutils' base64 gives it.
        JsonElement
            .DeepEquals(
                body.RootElement,
                JsonSerializer.SerializeToElement(
                    new
                    {
                        prompt = "x",
                        images = new object[]
                        {
                            new { image_url = "https://example.org/a%20b.png?x=1&y=2" },
                            new { file_id = "file-1" },
                            new { image_url = $"data:application/octet-stream;base64,{Payloads.Base64}" },
                        },
                        mask = new { image_url = "data:image/png;base64,iVBORw0KGgoAAAAA" },
                        input_fidelity = "high",
                    }
                )
            )
            .ShouldBeTrue(request.Body);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(47_999)]
    [InlineData(48_000)]
    [InlineData(48_001)]
    [InlineData(150_000)]
    public void A_file_of_any_length_becomes_a_data_URL(int length)
    {
        var bytes = new byte[length];
        new Random().NextBytes(bytes);
        var edit = new ImageEditParams { Prompt = "x", Images = [ImageInput.FromBytes(bytes)] };
        var json = JsonSerializer.SerializeToElement(edit, EaselJson.For<ImageEditParams>());
        var url = json.GetProperty("images")[0].GetProperty("image_url").GetString()!;
        url.ShouldStartWith("data:");
        Convert.FromBase64String(url[(url.IndexOf(',', StringComparison.Ordinal) + 1)..]).ShouldBe(bytes);
    }

    [Fact]
    public async Task A_variation_and_an_upscale_are_forms()
    {
        await using var server = new ScriptedServer(
            ScriptedServer.Answer(Payloads.OpenAI),
            ScriptedServer.Answer(Payloads.OpenAI),
            ScriptedServer.Answer(Payloads.OpenAI)
        );
        using var client = Payloads.Client(server);
        using var stream = new MemoryStream(Png);
        await client.VaryAsync(
            new ImageVariationParams
            {
                Image = ImageInput.FromStream(stream),
                N = 3,
                Strength = 0.5,
            }
        );
        await client.UpscaleAsync(new ImageUpscaleParams { Image = ImageInput.FromBytes(Png), Scale = 4 });
        await client.UpscaleAsync(new ImageUpscaleParams { Image = ImageInput.FromFileId("file-1"), Scale = 4 });
        server.Requests[2].Body.ShouldBe("""{"image":{"file_id":"file-1"},"scale":4}""");
        server.Requests[0].Line.ShouldBe("POST /v1/images/variations HTTP/1.1");
        server.Requests[0].Body.ShouldContain("name=\"strength\"\r\n\r\n0.5\r\n");
        server.Requests[1].Line.ShouldBe("POST /v1/images/upscale HTTP/1.1");
        server.Requests[1].Body.ShouldContain("name=\"scale\"\r\n\r\n4\r\n");
        server.Requests[1].Body.ShouldContain("name=\"image\"");
    }

    [Fact]
    public async Task What_cannot_be_sent_is_said_before_anything_is_sent()
    {
        using var client = new EaselClient(new Uri("http://127.0.0.1:1"));
        var url = ImageInput.FromUrl(new Uri("https://example.org/a.png"));
        await Should.ThrowAsync<ArgumentException>(() => client.VaryAsync(new ImageVariationParams { Image = url }));
        await Should.ThrowAsync<ArgumentException>(() => client.EditAsync(new ImageEditParams { Prompt = "x", Images = [] }));
        await Should.ThrowAsync<FileNotFoundException>(() =>
            client.EditAsync(new ImageEditParams { Prompt = "x", Images = [ImageInput.FromFile("no-such-file.png")] })
        );
        Should.Throw<ArgumentException>(() => ImageInput.FromUrl(new Uri("a.png", UriKind.Relative)));
    }

    private static async Task<string> SendAsync(ImageEditParams edit)
    {
        await using var server = new ScriptedServer(ScriptedServer.Answer(Payloads.OpenAI));
        using var client = Payloads.Client(server);
        await client.EditAsync(edit);
        var request = server.Requests.ShouldHaveSingleItem();
        request.Headers["Content-Type"].ShouldStartWith("multipart/form-data; boundary=");
        return request.Body;
    }
}
