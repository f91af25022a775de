using System.Net;
using Easel.Abstractions.Requests;
using Easel.Dialects.Inputs;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests;

/// <summary>Edits that are wrong, or mean harm: each is answered with a 4xx that names the parameter, and nothing stays behind.</summary>
public sealed class BadEditTests : BadEditServer
{
    public static TheoryData<string, string> BadFiles =>
        new()
        {
            { "truncated", "the PNG file is damaged or incomplete" },
            { "60,000x60,000", "the image is 60000x60000 pixels large, 3,600,000,000 in all; at most 67,108,864 are accepted" },
            { "svg", "SVG files are not supported; supported are PNG, JPEG, WebP and GIF" },
            { "empty", "the file is empty" },
            { "text", "the file is not an image; supported are PNG, JPEG, WebP and GIF" },
            { "51 MB", "the file has more than 52,428,800 bytes" },
        };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public async Task A_bad_file_is_named_wherever_it_stands(string kind, string why)
    {
        var file = BadFile(kind);
        await ShouldBeRefusedAsync(await Server.EditAsync(new Form().Field("prompt", "a").File("image", file)), ("image", why));
        await ShouldBeRefusedAsync(
            await Server.EditAsync(new Form().Field("prompt", "a").File("image[]", TestPictures.Png()).File("image[]", file)),
            ("image[1]", why)
        );
        // An optional file left empty is none.
        if (kind is "empty")
            return;
        await ShouldBeRefusedAsync(await Server.EditAsync(Form.Edit().File("mask", file)), ("mask", why));
        if (kind is "51 MB")
            return;
        var url = EditTests.DataUrl(file, "image/png");
        await ShouldBeRefusedAsync(
            await Server.EditAsync(
                new
                {
                    prompt = "a",
                    images = new[] { new { image_url = EditTests.DataUrl(TestPictures.Png(), "image/png") }, new { image_url = url } },
                }
            ),
            ("images[1]", why)
        );
    }

    [Fact]
    public async Task A_deflate_bomb_costs_no_more_than_its_pixels()
    {
        // It is within the limits, so it is an image; 256 MB of pixels for as long as it takes to look at them.
        using var answer = await Server.EditAsync(
            new Form().Field("prompt", "a").Field("size", "64x64").File("image", TestPictures.Bomb())
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Seventeen_images_are_one_too_many()
    {
        var form = new Form().Field("prompt", "a");
        for (var i = 0; i < 17; i++)
            form.File("image[]", TestPictures.Png(16, 16));

        await ShouldBeRefusedAsync(await Server.EditAsync(form), ("image", "'image' has 17 images; at most 16 are allowed."));
        var one = new { image_url = EditTests.DataUrl(TestPictures.Png(16, 16), "image/png") };
        await ShouldBeRefusedAsync(
            await Server.EditAsync(new { prompt = "a", images = Enumerable.Repeat(one, 17) }),
            ("images", "'images' has 17 images; at most 16 are allowed.")
        );
    }

    [Fact]
    public async Task A_mask_must_have_alpha_and_the_images_size()
    {
        await ShouldBeRefusedAsync(
            await Server.EditAsync(Form.Edit().File("mask", TestPictures.Png(32, 64))),
            ("mask", "'mask' is 32x64 and the first image 64x64")
        );
        await ShouldBeRefusedAsync(
            await Server.EditAsync(Form.Edit().File("mask", TestPictures.Opaque(ImageFormat.Png))),
            ("mask", "'mask' has no alpha channel")
        );
    }

    [Theory]
    [InlineData("dall-e-2", "big", "image", "it must be a PNG file")]
    [InlineData("dall-e-2", "wide", "image", "it must be square")]
    [InlineData("dall-e-2", "two", "image", "takes one")]
    [InlineData("dall-e-2", "1536", "size", "dall-e-2 draws 1024x1024, 512x512, 256x256")]
    [InlineData("dall-e-3", "plain", "model", "dall-e-3 does not edit images")]
    public async Task A_family_keeps_its_own_rules(string model, string kind, string param, string why)
    {
        var form = new Form().Field("prompt", "a").Field("model", model);
        switch (kind)
        {
            case "big":
                form.File("image", TestPictures.Opaque(ImageFormat.Jpeg));
                break;
            case "wide":
                form.File("image", TestPictures.Png(64, 32));
                break;
            case "two":
                form.File("image", TestPictures.Png()).File("image", TestPictures.Png());
                break;
            case "1536":
                form.File("image", TestPictures.Png()).Field("size", "1024x1536");
                break;
            default:
                form.File("image", TestPictures.Png());
                break;
        }

        await ShouldBeRefusedAsync(await Server.EditAsync(form), (param, why));
    }

    [Fact]
    public async Task A_strict_request_is_refused_for_what_would_be_a_warning()
    {
        await ShouldBeRefusedAsync(
            await Server.EditAsync(Form.Edit().Field("strict", "true").Field("partial_images", "2")),
            ("partial_images", "needs 'stream'")
        );
        await ShouldBeRefusedAsync(
            await Server.EditAsync(Form.Edit().Field("strict", "true").Field("style", "vivid")),
            ("style", "it was left out")
        );
    }

    [Theory]
    [InlineData("--Easel:MaxUploadBytes=1048576", false)]
    [InlineData("--Easel:MaxUploadBytes=1048576", true)]
    [InlineData("--Easel:UploadMemoryBytes=16777216", false)]
    public async Task More_than_the_server_takes_is_413(string option, bool chunked)
    {
        await using var server = await RunningServer.StartAsync(Engine, [option]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/images/edits");
        request.Content = new Form().Field("prompt", "a").File("image", new byte[20 << 20]).Content;
        request.Headers.TransferEncodingChunked = chunked;
        try
        {
            using var answer = await server.Client.SendAsync(request);
            answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
            (await RunningServer.JsonAsync(answer)).GetProperty("error").GetProperty("code").GetString().ShouldBe("request_too_large");
        }
        catch (HttpRequestException) when (chunked)
        {
            // A client that announced no length and does not listen while it sends finds the connection closed.
        }

        Engine.Sizes.ShouldBeEmpty();
        var budget = (UploadBudget)server.Services.GetService(typeof(UploadBudget))!;
        await Eventually.HoldsAsync(() => budget.IsFree());
    }

    private static byte[] BadFile(string kind) =>
        kind switch
        {
            "truncated" => TestPictures.Png(200, 200)[..^200],
            "60,000x60,000" => TestPictures.PngClaiming(60_000, 60_000),
            "svg" => TestPictures.Svg(),
            "empty" => [],
            "51 MB" => new byte[51 * 1024 * 1024],
            _ => "hello"u8.ToArray(),
        };
}
