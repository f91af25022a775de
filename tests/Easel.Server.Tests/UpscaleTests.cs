using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Imaging;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests;

/// <summary><c>POST /v1/images/upscale</c>, with a model that brings no upscaler: pixels are resampled.</summary>
public sealed class UpscaleTests : IAsyncLifetime
{
    private const string Route = "/v1/images/upscale";

    private RunningServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await RunningServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_form_gives_the_picture_twice_as_large_and_as_clear_as_it_was()
    {
        var answer = await UpscaleAsync(new Form().File("image", TestPictures.Png(60, 40)).Content);

        answer.GetProperty("size").GetString().ShouldBe("120x80");
        answer.GetProperty("background").GetString().ShouldBe("transparent");
        using var pixels = Decode(answer);
        pixels.Size.ShouldBe(new ImageSize(120, 80));
        pixels.Span[(40 * 120 * 4) + 3].ShouldBe((byte)255);
        pixels.Span[(((40 * 120) + 110) * 4) + 3].ShouldBe((byte)0);
        var easel = answer.GetProperty("easel");
        easel.GetProperty("model").GetString().ShouldBe("paint");
        easel.TryGetProperty("seeds", out _).ShouldBeFalse();
        easel.TryGetProperty("steps", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task JSON_with_a_data_URL_does_as_well()
    {
        var url = EditTests.DataUrl(TestPictures.Opaque(ImageFormat.Jpeg, 32, 64), "image/jpeg");
        var answer = await UpscaleAsync(
            JsonContent.Create(
                new
                {
                    image = new { image_url = url },
                    scale = 4,
                    output_format = "webp",
                    output_compression = 80,
                    user = "u",
                }
            )
        );

        answer.GetProperty("size").GetString().ShouldBe("128x256");
        answer.GetProperty("background").GetString().ShouldBe("opaque");
        answer.GetProperty("output_format").GetString().ShouldBe("webp");
    }

    [Fact]
    public async Task DallE_s_size_does_not_decide_and_its_answer_is_a_URL()
    {
        var answer = await UpscaleAsync(
            new Form().Field("model", "dall-e-2").Field("scale", "3").File("image", TestPictures.Png()).Content
        );
        var file = await _server.Client.GetByteArrayAsync(answer.GetProperty("data")[0].GetProperty("url").GetString()!);
        new ImageCodec().TryIdentify(file, ImageLimits.Default, out var info, out _).ShouldBeTrue();
        info!.Size.ShouldBe(new ImageSize(192, 192));
    }

    [Theory]
    [InlineData("1", "scale", "integer_out_of_range")]
    [InlineData("9", "scale", "integer_out_of_range")]
    [InlineData("99999999999", "scale", "integer_out_of_range")]
    [InlineData("two", "scale", "invalid_type")]
    public async Task A_scale_that_cannot_be_is_refused(string scale, string param, string code)
    {
        var response = await _server.Client.PostAsync(Route, new Form().Field("scale", scale).File("image", TestPictures.Png()).Content);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var error = (await RunningServer.JsonAsync(response)).GetProperty("error");
        (error.GetProperty("param").GetString(), error.GetProperty("code").GetString()).ShouldBe((param, code));
    }

    [Fact]
    public async Task All_problems_are_told_at_once()
    {
        var response = await _server.Client.PostAsync(Route, new Form().Field("prompt", "a hat").Field("output_format", "bmp").Content);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var errors = (await RunningServer.JsonAsync(response)).GetProperty("error").GetProperty("errors");
        errors
            .EnumerateArray()
            .Select(error => error.GetProperty("param").GetString())
            .ShouldBe(["output_format", "prompt", "image"], ignoreOrder: true);
    }

    private async Task<JsonElement> UpscaleAsync(HttpContent content)
    {
        var response = await _server.Client.PostAsync(Route, content);
        var answer = await RunningServer.JsonAsync(response);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, answer.ToString());
        return answer;
    }

    private static PixelBuffer Decode(JsonElement answer)
    {
        var file = answer.GetProperty("data")[0].GetProperty("b64_json").GetBytesFromBase64();
        new ImageCodec().TryDecode(file, ImageLimits.Default, out var pixels, out var problem).ShouldBeTrue(problem?.Message);
        return pixels!;
    }
}
