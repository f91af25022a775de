using System.Net;
using System.Text;
using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Dialects.Inputs;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests;

/// <summary>Edits that are wrong, or mean harm: each is answered with a 4xx that names the parameter, and nothing stays behind.</summary>
public sealed class BadEditTests : IAsyncLifetime
{
    private readonly LookingEngine _engine = new();
    private RunningServer _server = null!;

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

    public async ValueTask InitializeAsync() => _server = await RunningServer.StartAsync(_engine);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [MemberData(nameof(BadFiles))]
    public async Task A_bad_file_is_named_wherever_it_stands(string kind, string why)
    {
        var file = BadFile(kind);
        await ShouldBeRefusedAsync(await _server.EditAsync(new Form().Field("prompt", "a").File("image", file)), ("image", why));
        await ShouldBeRefusedAsync(
            await _server.EditAsync(new Form().Field("prompt", "a").File("image[]", TestPictures.Png()).File("image[]", file)),
            ("image[1]", why)
        );
        // An optional file left empty is none.
        if (kind is "empty")
            return;
        await ShouldBeRefusedAsync(await _server.EditAsync(Form.Edit().File("mask", file)), ("mask", why));
        if (kind is "51 MB")
            return;
        var url = EditTests.DataUrl(file, "image/png");
        await ShouldBeRefusedAsync(
            await _server.EditAsync(
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
        using var answer = await _server.EditAsync(
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

        await ShouldBeRefusedAsync(await _server.EditAsync(form), ("image", "'image' has 17 images; at most 16 are allowed."));
        var one = new { image_url = EditTests.DataUrl(TestPictures.Png(16, 16), "image/png") };
        await ShouldBeRefusedAsync(
            await _server.EditAsync(new { prompt = "a", images = Enumerable.Repeat(one, 17) }),
            ("images", "'images' has 17 images; at most 16 are allowed.")
        );
    }

    [Fact]
    public async Task A_mask_must_have_alpha_and_the_images_size()
    {
        await ShouldBeRefusedAsync(
            await _server.EditAsync(Form.Edit().File("mask", TestPictures.Png(32, 64))),
            ("mask", "'mask' is 32x64 and the first image 64x64")
        );
        await ShouldBeRefusedAsync(
            await _server.EditAsync(Form.Edit().File("mask", TestPictures.Opaque(ImageFormat.Png))),
            ("mask", "'mask' has no alpha channel")
        );
    }

    [Fact]
    public async Task Fields_are_held_to_their_types_and_all_problems_are_told_at_once()
    {
        var form = new Form()
            .Field("n", "two")
            .Field("stream", "1")
            .Field("size", "big")
            .Field("quality", "best")
            .Field("steps", "1.5")
            .Field("strength", "much")
            .Field("foo", "1")
            .Field("input_fidelity", "medium")
            .File("style", [1])
            .File("image[]", TestPictures.Png())
            .File("image[]", TestPictures.Svg())
            .File("picture", TestPictures.Png());

        await ShouldBeRefusedAsync(
            await _server.EditAsync(form),
            ("prompt", "Missing required parameter: 'prompt'."),
            ("n", "expected an integer, but got 'two'"),
            ("stream", "expected 'true' or 'false', but got '1'"),
            ("size", "Invalid value for 'size': 'big'"),
            ("quality", "Supported values are: 'auto'"),
            ("steps", "expected an integer, but got '1.5'"),
            ("strength", "expected a number"),
            ("foo", "Unknown parameter: 'foo'"),
            ("picture", "Unknown parameter: 'picture'"),
            ("input_fidelity", "Supported values are: 'low', 'high'"),
            ("style", "expected a text field, but got a file"),
            ("image[1]", "SVG")
        );
    }

    [Fact]
    public async Task A_field_comes_once_and_a_file_has_a_filename()
    {
        await ShouldBeRefusedAsync(await _server.EditAsync(Form.Edit().Field("prompt", "b")), ("prompt", "Duplicate parameter: 'prompt'."));
        await ShouldBeRefusedAsync(
            await _server.EditAsync(Form.Edit().File("mask", TestPictures.Png()).File("mask", TestPictures.Png())),
            ("mask", "'mask' has 2 images; at most 1 is allowed.")
        );
        await ShouldBeRefusedAsync(
            await _server.EditAsync(new Form().Field("prompt", "a").Field("image", "iVBORw0KGgo")),
            ("image", "expected a file, but its part of the form has no filename")
        );
        await ShouldBeRefusedAsync(
            await _server.EditAsync(new Form().Field("prompt", "a")),
            ("image", "Missing required parameter: 'image'.")
        );
    }

    [Theory]
    [InlineData("multipart/form-data", "--b\r\n", "no boundary")]
    [InlineData("multipart/form-data; boundary=", "--b\r\n", "no boundary")]
    [InlineData(
        "multipart/form-data; boundary=0123456789012345678901234567890123456789012345678901234567890123456789x",
        "--b\r\n",
        "1 to 70 characters"
    )]
    [InlineData(
        "multipart/form-data; boundary=other",
        "--b\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\na\r\n--b--\r\n",
        "boundary"
    )]
    [InlineData(
        "multipart/form-data; boundary=b",
        "--b\r\nContent-Disposition: form-data; name=\"prompt\"\r\n\r\na cut off prom",
        "ends before its closing boundary"
    )]
    [InlineData("multipart/form-data; boundary=b", "", "ends before its closing boundary")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nno header at all\r\n\r\na\r\n--b--\r\n", "headers of a part")]
    public async Task A_broken_form_is_told(string contentType, string body, string why)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);

        var errors = await ErrorsAsync(await _server.Client.PostAsync("/v1/images/edits", content));

        errors.ShouldHaveSingleItem().Message.ShouldContain(why);
    }

    [Theory]
    [InlineData("form-data; filename=\"a.png\"", "with a name")]
    [InlineData("form-data; name=\"\"", "with a name")]
    [InlineData("attachment", "with a name")]
    public async Task A_part_without_a_name_is_told(string disposition, string why)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes($"--b\r\nContent-Disposition: {disposition}\r\n\r\na\r\n--b--\r\n"));
        content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=b");

        var errors = await ErrorsAsync(await _server.Client.PostAsync("/v1/images/edits", content));

        errors.ShouldContain(error => error.Message.Contains(why, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Other_content_types_are_refused()
    {
        var errors = await ErrorsAsync(
            await _server.Client.PostAsync(
                "/v1/images/edits",
                new StringContent("prompt=a", Encoding.UTF8, "application/x-www-form-urlencoded")
            )
        );
        errors.ShouldHaveSingleItem().Message.ShouldContain("only accepts 'multipart/form-data' requests, and 'application/json'");
        errors = await ErrorsAsync(
            await _server.Client.PostAsync("/v1/images/variations", new StringContent("{}", Encoding.UTF8, "application/json"))
        );
        errors.ShouldHaveSingleItem().Message.ShouldContain("only accepts 'multipart/form-data' requests");
    }

    [Theory]
    [InlineData("""{"prompt":"a"}""", "images", "Missing required parameter: 'images'.")]
    [InlineData("""{"prompt":"a","images":[]}""", "images", "'images' is empty")]
    [InlineData("""{"prompt":"a","images":"https://example.org/a.png"}""", "images", "expected an array")]
    [InlineData("""{"prompt":"a","images":["https://example.org/a.png"]}""", "images[0]", "expected an object")]
    [InlineData("""{"prompt":"a","images":[{}]}""", "images[0]", "neither 'image_url' nor 'file_id'")]
    [InlineData("""{"prompt":"a","images":[{"image_url":"data:,","file_id":"file-1"}]}""", "images[0]", "both 'image_url' and 'file_id'")]
    [InlineData("""{"prompt":"a","images":[{"url":"data:,"}]}""", "images[0]", "and nothing else")]
    [InlineData("""{"prompt":"a","images":[{"image_url":5}]}""", "images[0]", "'image_url' is not a string")]
    [InlineData("""{"prompt":"a","images":[{"file_id":"file-1"}]}""", "images[0]", "there is no file 'file-1'")]
    [InlineData("""{"prompt":"a","images":[{"file_id":""}]}""", "images[0]", "not the id of a file")]
    [InlineData("""{"prompt":"a","images":[{"image_url":"ftp://example.org/a.png"}]}""", "images[0]", "must begin with https://")]
    [InlineData("""{"prompt":"a","images":[{"image_url":"file:///etc/passwd"}]}""", "images[0]", "must begin with https://")]
    [InlineData("""{"prompt":"a","images":[{"image_url":"/etc/passwd"}]}""", "images[0]", "must begin with https://")]
    [InlineData("""{"prompt":"a","images":[{"image_url":"data:image/png,abc"}]}""", "images[0]", "the file is not an image")]
    [InlineData("""{"prompt":"a","images":[{"image_url":"data:image/png;base64,@@@@"}]}""", "images[0]", "base64")]
    [InlineData("""{"prompt":"a","images":[{"image_url":"data:image/png;base64,AAAA"}]}""", "images[0]", "the file is not an image")]
    [InlineData("""{"prompt":"a","images":[{"image_url":"data:image/png;base64,"}]}""", "images[0]", "the file is empty")]
    [InlineData("""{"prompt":"a","images":[{"image_url":"http://127.0.0.1/a.png"}]}""", "images[0]", "begins with http://")]
    [InlineData("""{"prompt":"a","images":[{"image_url":"https://127.0.0.1/a.png"}]}""", "images[0]", "not on the public internet")]
    [InlineData("""{"prompt":"a","images":[{"image_url":"https://localhost/a.png"}]}""", "images[0]", "not on the public internet")]
    [InlineData(
        """{"prompt":"a","images":[{"image_url":"https://[::ffff:169.254.169.254]/"}]}""",
        "images[0]",
        "not on the public internet"
    )]
    [InlineData("""{"prompt":"a","images":[{"image_url":"https://a:b@example.org/"}]}""", "images[0]", "user name")]
    [InlineData("""{"prompt":"a","image":"x","images":[{"file_id":"file-1"}]}""", "image", "Unknown parameter: 'image'.")]
    public async Task A_wrong_reference_is_named(string json, string param, string why)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");

        await ShouldBeRefusedAsync(await _server.Client.PostAsync("/v1/images/edits", content), (param, why));
    }

    [Fact]
    public async Task A_million_values_are_not_parsed()
    {
        using var content = new StringContent(
            $$"""{"prompt":"a","images":[{{string.Join(',', Enumerable.Repeat("1", 500_000))}}]}""",
            Encoding.UTF8,
            "application/json"
        );
        var errors = await ErrorsAsync(await _server.Client.PostAsync("/v1/images/edits", content));

        errors.ShouldHaveSingleItem().Message.ShouldContain("more than 10000 values");
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

        await ShouldBeRefusedAsync(await _server.EditAsync(form), (param, why));
    }

    [Fact]
    public async Task A_strict_request_is_refused_for_what_would_be_a_warning()
    {
        await ShouldBeRefusedAsync(
            await _server.EditAsync(Form.Edit().Field("strict", "true").Field("partial_images", "2")),
            ("partial_images", "needs 'stream'")
        );
        await ShouldBeRefusedAsync(
            await _server.EditAsync(Form.Edit().Field("strict", "true").Field("style", "vivid")),
            ("style", "it was left out")
        );
    }

    [Fact]
    public async Task Two_hundred_parts_are_enough()
    {
        var form = Form.Edit();
        for (var i = 0; i < 300; i++)
            form.Field($"field{i}", "x");
        var errors = await ErrorsAsync(await _server.EditAsync(form));

        errors.ShouldHaveSingleItem().Message.ShouldContain("more than 200 parts");
    }

    [Theory]
    [InlineData("--Easel:MaxUploadBytes=1048576", false)]
    [InlineData("--Easel:MaxUploadBytes=1048576", true)]
    [InlineData("--Easel:UploadMemoryBytes=16777216", false)]
    public async Task More_than_the_server_takes_is_413(string option, bool chunked)
    {
        await using var server = await RunningServer.StartAsync(_engine, [option]);
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

        _engine.Sizes.ShouldBeEmpty();
        var budget = (UploadBudget)server.Services.GetService(typeof(UploadBudget))!;
        await Eventually.HoldsAsync(() => budget.Taken == 0);
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

    private async Task ShouldBeRefusedAsync(HttpResponseMessage answer, params (string Param, string Why)[] expected)
    {
        var errors = await ErrorsAsync(answer);
        errors.Select(error => error.Param).ShouldBe(expected.Select(one => one.Param), ignoreOrder: true);
        foreach (var (param, why) in expected)
            errors.Single(error => error.Param == param).Message.ShouldContain(why);
        _engine.Sizes.ShouldBeEmpty("nothing reached the engine");
        var budget = (UploadBudget)_server.Services.GetService(typeof(UploadBudget))!;
        await Eventually.HoldsAsync(() => budget.Taken == 0);
    }

    private static async Task<IReadOnlyList<(string? Param, string Message)>> ErrorsAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            var text = await answer.Content.ReadAsStringAsync();
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, text);
            var error = (await RunningServer.JsonAsync(answer)).GetProperty("error");
            error.GetProperty("type").GetString().ShouldBe("invalid_request_error");
            return error.TryGetProperty("errors", out var errors) ? [.. errors.EnumerateArray().Select(Told)] : [Told(error)];
        }
    }

    private static (string? Param, string Message) Told(JsonElement error) =>
        (error.GetProperty("param").GetString(), error.GetProperty("message").GetString()!);
}
