using System.Net;
using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests;

/// <summary><c>POST /v1/images/variations</c>.</summary>
public sealed class VariationTests : IAsyncLifetime
{
    private readonly LookingEngine _engine = new();
    private RunningServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await RunningServer.StartAsync(_engine);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task An_image_alone_gives_a_variation_of_its_size_by_URL()
    {
        var answer = await VaryAsync(new Form().File("image", TestPictures.Png()));

        answer.GetProperty("size").GetString().ShouldBe("64x64");
        (await _server.Client.GetByteArrayAsync(answer.GetProperty("data")[0].GetProperty("url").GetString()!)).Length.ShouldBeGreaterThan(
            100
        );
        _engine.Sizes.ShouldBe([new ImageSize(64, 64)]);
        answer.GetProperty("usage").GetProperty("input_tokens_details").GetProperty("text_tokens").GetInt32().ShouldBe(0);
        answer.GetProperty("usage").GetProperty("input_tokens_details").GetProperty("image_tokens").GetInt32().ShouldBe(194);
    }

    [Fact]
    public async Task Every_field_reaches_the_engine()
    {
        await VaryAsync(
            new Form()
                .Field("n", "3")
                .Field("size", "64x128")
                .Field("response_format", "b64_json")
                .Field("user", "u")
                .File("image", TestPictures.WebP())
                .Field("seed", "5")
                .Field("strength", "0.25")
                .Field("steps", "2")
                .Field("guidance_scale", "1")
                .Field("model", "paint")
                .Field("output_format", "jpeg")
                .Field("output_compression", "70")
                .Field("background", "opaque")
                .Field("quality", "high")
        );

        var seen = _engine.Variation();
        seen.ShouldBe(
            new VaryRequest
            {
                Image = seen.Image,
                Model = "paint",
                Count = 3,
                Size = new ImageSize(64, 128),
                User = "u",
                Seed = 5,
                Strength = 0.25f,
                Steps = 2,
                GuidanceScale = 1,
                Format = ImageFormat.Jpeg,
                Compression = 70,
                Background = ImageBackground.Opaque,
                BackgroundAsked = true,
                Quality = ImageQuality.High,
            }
        );
    }

    [Fact]
    public async Task DallE_2_varies_at_1024()
    {
        var answer = await VaryAsync(new Form().Field("model", "dall-e-2").Field("n", "2").File("image", TestPictures.Png()));

        answer.GetProperty("data").GetArrayLength().ShouldBe(2);
        answer.TryGetProperty("size", out _).ShouldBeFalse();
        _engine.Variation().Size.ShouldBe(new ImageSize(1024, 1024));
    }

    [Theory]
    [InlineData("prompt", "a cat", "prompt")]
    [InlineData("stream", "true", "stream")]
    [InlineData("mask", "x", "mask")]
    [InlineData("model", "dall-e-3", "model")]
    [InlineData("model", "gpt-image-1", "model")]
    [InlineData("n", "11", "n")]
    [InlineData("response_format", "json", "response_format")]
    public async Task What_a_variation_does_not_know_is_refused(string field, string value, string param)
    {
        using var answer = await _server.VaryAsync(new Form().Field(field, value).File("image", TestPictures.Png()));

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var error = (await RunningServer.JsonAsync(answer)).GetProperty("error");
        error.GetProperty("param").GetString().ShouldBe(param);
        error.TryGetProperty("errors", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task One_image_is_needed_and_no_more_than_one()
    {
        using var none = await _server.VaryAsync(new Form().Field("n", "1"));
        (await RunningServer.JsonAsync(none))
            .GetProperty("error")
            .GetProperty("message")
            .GetString()
            .ShouldBe("Missing required parameter: 'image'.");
        using var two = await _server.VaryAsync(new Form().File("image", TestPictures.Png()).File("image", TestPictures.Png()));
        (await RunningServer.JsonAsync(two))
            .GetProperty("error")
            .GetProperty("message")
            .GetString()
            .ShouldBe("'image' has 2 images; at most 1 is allowed.");
    }

    private async Task<JsonElement> VaryAsync(Form form)
    {
        using var response = await _server.VaryAsync(form);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        return await RunningServer.JsonAsync(response);
    }
}
