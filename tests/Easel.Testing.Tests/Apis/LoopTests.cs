using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Easel.Testing.Tests.Apis;

public sealed class LoopTests
{
    private static readonly CancellationToken Cancelled = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_gif_is_a_loop_of_nine_frames_that_never_ends()
    {
        var response = await OkAsync(
            new
            {
                prompt = "an apple",
                output_format = "gif",
                size = "256x256",
            }
        );

        var gif = Gif(response, 0);
        (gif.Width, gif.Height, gif.Frames, gif.Loops).ShouldBe((256, 256, 9, 0));
        gif.Delays.ShouldBe(Enumerable.Repeat(200, 9));
        response.GetProperty("output_format").GetString().ShouldBe("gif");
        response.GetProperty("easel").GetProperty("warnings").GetArrayLength().ShouldBe(0);
    }

    [Theory]
    [InlineData(2, 20, 20)]
    [InlineData(16, 25, 30)]
    [InlineData(3, 655_350, 655_350)]
    public async Task Frames_and_their_duration_are_the_requests(int count, int asked, int shown)
    {
        var response = await OkAsync(
            new
            {
                prompt = "an apple",
                output_format = "gif",
                frame_count = count,
                frame_duration_ms = asked,
                n = 2,
                size = "256x256",
            }
        );

        for (var image = 0; image < 2; image++)
        {
            Gif(response, image).Frames.ShouldBe(count);
            Gif(response, image).Delays.ShouldAllBe(delay => delay == shown);
        }
    }

    [Theory]
    [InlineData("""{"prompt": "an apple", "output_format": "gif", "frame_count": 1}""", "frame_count")]
    [InlineData("""{"prompt": "an apple", "output_format": "gif", "frame_count": 17}""", "frame_count")]
    [InlineData("""{"prompt": "an apple", "output_format": "gif", "frame_duration_ms": 19}""", "frame_duration_ms")]
    [InlineData("""{"prompt": "an apple", "output_format": "gif", "frame_duration_ms": 655351}""", "frame_duration_ms")]
    [InlineData("""{"prompt": "an apple", "output_format": "gif", "stream": true}""", "stream")]
    [InlineData("""{"prompt": "an apple", "output_format": "gif", "output_compression": 50}""", "output_compression")]
    [InlineData("""{"prompt": "an apple", "output_format": "svg"}""", "output_format")]
    public async Task What_a_gif_cannot_be_is_refused(string body, string param)
    {
        var (status, response) = await PostAsync(body);

        status.ShouldBe(HttpStatusCode.BadRequest);
        response.GetProperty("error").GetProperty("param").GetString().ShouldBe(param);
        if (param is "output_format")
            response.GetProperty("error").GetProperty("message").GetString()!.ShouldContain("made of lines");
    }

    [Fact]
    public async Task Frames_of_another_format_are_warned_of()
    {
        var response = await OkAsync(
            new
            {
                prompt = "an apple",
                frame_count = 4,
                size = "256x256",
            }
        );

        var warning = response.GetProperty("easel").GetProperty("warnings")[0];
        warning.GetProperty("param").GetString().ShouldBe("frame_count");
        response.GetProperty("output_format").GetString().ShouldBe("png");
    }

    private static GifReader Gif(JsonElement response, int image) =>
        new(response.GetProperty("data")[image].GetProperty("b64_json").GetBytesFromBase64());

    private static async Task<JsonElement> OkAsync(object body)
    {
        var (status, response) = await PostAsync(JsonSerializer.Serialize(body));
        status.ShouldBe(HttpStatusCode.OK, response.ToString());
        return response;
    }

    private static async Task<(HttpStatusCode, JsonElement)> PostAsync(string body)
    {
        await using var easel = await EaselServer.StartAsync(new() { Drawing = TestDrawing.Stub }, Cancelled);
        using var http = easel.CreateHttpClient();
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var response = await http.PostAsync("v1/images/generations", content, Cancelled);
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>(Cancelled));
    }
}
