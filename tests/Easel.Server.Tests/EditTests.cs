using System.Net;
using System.Text;
using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Dialects.Inputs;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests;

/// <summary><c>POST /v1/images/edits</c>, as forms and as JSON.</summary>
public sealed class EditTests : IAsyncLifetime
{
    private readonly LookingEngine _engine = new();
    private RunningServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await RunningServer.StartAsync(_engine);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_form_with_a_prompt_and_an_image_is_an_edit_of_the_images_own_size()
    {
        var answer = await DrawAsync(Form.Edit());

        answer.GetProperty("size").GetString().ShouldBe("64x64");
        answer.GetProperty("data").GetArrayLength().ShouldBe(1);
        var seen = _engine.Edit();
        seen.Prompt.ShouldBe("a red hat");
        seen.InputFidelity.ShouldBe(InputFidelity.Low);
        _engine.Sizes.ShouldBe([new ImageSize(64, 64)]);
    }

    [Fact]
    public async Task Every_field_reaches_the_engine_before_and_after_the_files()
    {
        await DrawAsync(
            new Form()
                .Field("prompt", "a red hat")
                .Field("n", "2")
                .Field("size", "64x128")
                .Field("quality", "low")
                .Field("background", "transparent")
                .File("image", TestPictures.Png())
                .File("mask", TestPictures.Png())
                .Field("output_format", "webp")
                .Field("output_compression", "80")
                .Field("moderation", "low")
                .Field("user", "user-1234")
                .Field("seed", "11")
                .Field("steps", "3")
                .Field("guidance_scale", "2.5")
                .Field("negative_prompt", "blue")
                .Field("input_fidelity", "high")
                .Field("strength", "0.4")
                .Field("stream", "false")
                .Field("model", "paint")
                .Field("strict", "True")
        );

        var seen = _engine.Edit();
        (seen.Images.Count, seen.Mask?.HasAlpha).ShouldBe((1, true));
        seen.ShouldBe(
            new EditRequest
            {
                Prompt = "a red hat",
                NegativePrompt = "blue",
                Model = "paint",
                Count = 2,
                Size = new ImageSize(64, 128),
                Quality = ImageQuality.Low,
                Background = ImageBackground.Transparent,
                BackgroundAsked = true,
                Format = ImageFormat.WebP,
                Compression = 80,
                Moderation = ModerationLevel.Low,
                Strict = true,
                User = "user-1234",
                Seed = 11,
                Steps = 3,
                GuidanceScale = 2.5f,
                InputFidelity = InputFidelity.High,
                Strength = 0.4f,
                Images = seen.Images,
                Mask = seen.Mask,
            }
        );
    }

    [Theory]
    [InlineData("image")]
    [InlineData("image[]")]
    public async Task Several_images_come_in_their_order_whatever_their_spelling(string name)
    {
        await DrawAsync(
            new Form().File(name, TestPictures.Png(16, 16)).Field("prompt", "a").File(name, TestPictures.Opaque(ImageFormat.Jpeg, 32, 16))
        );

        _engine.Sizes.ShouldBe([new ImageSize(16, 16), new ImageSize(32, 16)]);
    }

    [Fact]
    public async Task Images_that_the_model_has_no_use_for_are_told()
    {
        var answer = await DrawAsync(
            new Form()
                .Field("prompt", "a")
                .File("image[]", TestPictures.Png())
                .File("image[]", TestPictures.Png())
                .File("image[]", TestPictures.Png())
        );

        _engine.Sizes.Count.ShouldBe(2);
        answer.GetProperty("easel").GetProperty("warnings")[0].GetProperty("param").GetString().ShouldBe("image");
    }

    [Fact]
    public async Task A_JSON_edit_takes_data_URLs()
    {
        // The default encoder writes + as an escape, as many programs do.
        await DrawAsync(
            new
            {
                prompt = "a red hat",
                images = new[]
                {
                    new { image_url = DataUrl(TestPictures.Png(48, 64), "image/png") },
                    new { image_url = DataUrl(TestPictures.WebP(32, 32), "image/webp") },
                },
                mask = new { image_url = DataUrl(TestPictures.Png(48, 64), "image/png") },
                input_fidelity = "high",
            }
        );

        _engine.Sizes.ShouldBe([new ImageSize(48, 64), new ImageSize(32, 32)]);
        _engine.Edit().Mask.ShouldNotBeNull();
        _engine.Edit().InputFidelity.ShouldBe(InputFidelity.High);
    }

    [Fact]
    public async Task Escaped_slashes_are_slashes()
    {
        var url = DataUrl(TestPictures.Opaque(ImageFormat.Jpeg), "image/jpeg").Replace("/", "\\/", StringComparison.Ordinal);
        using var answer = await _server.Client.PostAsync(
            "/v1/images/edits",
            new StringContent($$"""{"prompt":"a","images":[{"image_url":"{{url}}"}]}""", Encoding.UTF8, "application/json")
        );

        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_JSON_edit_takes_uploaded_files()
    {
        using var upload = await _server.Client.PostAsync(
            "/v1/files",
            new Form().Field("purpose", "vision").File("file", TestPictures.Png(48, 32)).Content
        );
        var id = (await RunningServer.JsonAsync(upload)).GetProperty("id").GetString();

        await DrawAsync(
            new
            {
                prompt = "a red hat",
                images = new[] { new { file_id = id } },
                mask = new { file_id = id },
            }
        );

        _engine.Sizes.ShouldBe([new ImageSize(48, 32)]);
    }

    [Fact]
    public async Task Odd_but_honest_files_are_taken()
    {
        await DrawAsync(new Form().Field("prompt", "a").File("image", TestPictures.SidewaysJpeg()));
        _engine.Sizes.ShouldBe([new ImageSize(64, 32)]);
        await DrawAsync(new Form().Field("prompt", "a").Field("size", "64x64").File("image", TestPictures.Cmyk()));
        await DrawAsync(new Form().Field("prompt", "a").Field("size", "64x64").File("image", TestPictures.Png16Bit()));
        await DrawAsync(new Form().Field("prompt", "a").Field("size", "64x64").File("image", TestPictures.AnimatedGif()));
        _engine.Sizes.ShouldBe([new ImageSize(24, 24)]);
    }

    [Fact]
    public async Task An_edit_can_be_streamed()
    {
        using var response = await _server.EditAsync(Form.Edit().Field("stream", "true").Field("partial_images", "2").Field("n", "2"));

        var events = Sse.Parse(await response.Content.ReadAsStringAsync());
        events
            .Select(sse => sse.Event)
            .ShouldBe([
                "image_edit.partial_image",
                "image_edit.partial_image",
                "image_edit.partial_image",
                "image_edit.partial_image",
                "image_edit.completed",
                "image_edit.completed",
            ]);
        events.ShouldAllBe(sse => sse.Data.GetProperty("type").GetString() == sse.Event);
    }

    [Theory]
    // OpenAI's rule for gpt-image-1: 65 + 129 a tile of 512x512, the shorter side brought down to 512; high fidelity adds 4,160 (square) or
    // 6,240.
    [InlineData(512, 512, "low", 194)]
    [InlineData(64, 64, "low", 194)]
    [InlineData(1024, 1024, "low", 194)]
    [InlineData(1024, 1536, "low", 323)]
    [InlineData(512, 513, "low", 323)]
    [InlineData(1024, 1025, "low", 194)]
    [InlineData(1024, 1024, "high", 4354)]
    [InlineData(1024, 1536, "high", 6563)]
    public async Task Input_images_are_counted_as_OpenAI_counts_them(int width, int height, string fidelity, int tokens)
    {
        var answer = await DrawAsync(
            new Form()
                .Field("prompt", "abcd")
                .Field("size", "64x64")
                .Field("input_fidelity", fidelity)
                .File("image", TestPictures.Opaque(ImageFormat.Jpeg, width, height))
        );

        var usage = answer.GetProperty("usage");
        usage.GetProperty("input_tokens_details").GetProperty("image_tokens").GetInt32().ShouldBe(tokens);
        usage.GetProperty("input_tokens_details").GetProperty("text_tokens").GetInt32().ShouldBe(1);
        usage.GetProperty("input_tokens").GetInt32().ShouldBe(tokens + 1);
    }

    [Fact]
    public async Task DallE_2_edits_answer_by_URL_at_1024_and_take_transparency_for_the_mask()
    {
        var answer = await DrawAsync(Form.Edit().Field("model", "dall-e-2"));

        answer.GetProperty("data")[0].GetProperty("url").GetString()!.ShouldContain("/v1/assets/");
        answer.TryGetProperty("usage", out _).ShouldBeFalse();
        _engine.Edit().Size.ShouldBe(new ImageSize(1024, 1024));
        _engine.Edit().AlphaIsMask.ShouldBeTrue();
    }

    [Fact]
    public async Task Everything_that_came_is_freed_with_the_answer()
    {
        await DrawAsync(Form.Edit().File("mask", TestPictures.Png()));
        using var refused = await _server.EditAsync(Form.Edit().File("image", TestPictures.Svg()));
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        await Eventually.HoldsAsync(() => Budget.IsFree());
    }

    [Fact]
    public async Task Beyond_the_memory_for_uploads_a_request_is_told_to_come_back()
    {
        Budget.TryTake("other", Budget.Most - 1000).ShouldBeTrue();
        using var answer = await _server.EditAsync(Form.Edit());

        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        answer.Headers.RetryAfter!.Delta.ShouldNotBeNull();
        Budget.Return("other", Budget.Most - 1000);
        await DrawAsync(Form.Edit());
    }

    private UploadBudget Budget => (UploadBudget)_server.Services.GetService(typeof(UploadBudget))!;

    private async Task<JsonElement> DrawAsync(object body)
    {
        using var response = body is Form form ? await _server.EditAsync(form) : await _server.EditAsync(body);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        return await RunningServer.JsonAsync(response);
    }

#pragma warning disable RS0030 // A test's few bytes may be a string.
    internal static string DataUrl(byte[] file, string type) => $"data:{type};base64,{Convert.ToBase64String(file)}";
#pragma warning restore RS0030
}
