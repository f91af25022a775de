using System.Net;
using System.Text.Json;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.Gallery;

/// <summary><c>POST /v1/images/recipe</c>.</summary>
public sealed class RecipeTests : IAsyncLifetime
{
    private RunningServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await RunningServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData("png")]
    [InlineData("jpeg")]
    [InlineData("webp")]
    public async Task A_picture_of_this_server_says_what_drew_it(string format)
    {
        var file = await DrawAsync(
            new
            {
                prompt = "a fox",
                seed = 77,
                output_format = format,
            }
        );

        var read = await ReadAsync(file);

        read.GetProperty("source").GetString().ShouldBe("easel");
        read.GetProperty("gallery_id").ValueKind.ShouldBe(JsonValueKind.Null);
        read.GetProperty("from_image").GetBoolean().ShouldBeFalse();
        var recipe = read.GetProperty("recipe");
        (recipe.GetProperty("model").GetString(), recipe.GetProperty("seed").GetInt64()).ShouldBe(("paint", 77));
        recipe.TryGetProperty("prompt", out _).ShouldBeFalse("prompts are not written into files unless the operator wants it");
    }

    [Fact]
    public async Task A_picture_in_the_gallery_is_known_with_its_prompt()
    {
        var file = await DrawAsync(
            new
            {
                prompt = "a fox",
                seed = 77,
                store = true,
            }
        );

        var read = await ReadAsync(file);

        read.GetProperty("source").GetString().ShouldBe("gallery");
        read.GetProperty("gallery_id").GetString()!.ShouldStartWith("img_");
        read.GetProperty("recipe").GetProperty("prompt").GetString().ShouldBe("a fox");
    }

    [Fact]
    public async Task What_says_nothing_or_is_no_picture_is_refused_by_name()
    {
        await ReadAsync(TestPictures.Png(), HttpStatusCode.NotFound);
        (await ReadAsync("a text"u8.ToArray(), HttpStatusCode.BadRequest))
            .GetProperty("error")
            .GetProperty("code")
            .GetString()
            .ShouldBe("invalid_image_file");
        using var none = await _server.Client.PostAsync("/v1/images/recipe", new Form().Field("colour", "red").Content);
        none.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var json = await _server.Client.PostAsync("/v1/images/recipe", new StringContent("{}"));
        json.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private async Task<byte[]> DrawAsync(object body)
    {
        using var drawn = await _server.GenerateAsync(body);
        return (await RunningServer.JsonAsync(drawn)).GetProperty("data")[0].GetProperty("b64_json").GetBytesFromBase64();
    }

    private async Task<JsonElement> ReadAsync(byte[] file, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var response = await _server.Client.PostAsync("/v1/images/recipe", new Form().File("image", file).Content);
        var read = await RunningServer.JsonAsync(response);
        response.StatusCode.ShouldBe(expected, read.ToString());
        return read;
    }
}
