using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests;

/// <summary>The server's own URLs, sent back as inputs.</summary>
public sealed class OwnAssetTests : AssetServer
{
    [Fact]
    public async Task The_image_is_taken_from_where_it_is_kept()
    {
        var url = await DrawAsync();

        using var edited = await Server.EditAsync(new { prompt = "a", images = new[] { new { image_url = url } } });
        using var response = await Server.Client.PostAsJsonAsync(
            "/v1/responses",
            ResponseServer.Ask(
                new JsonArray(
                    new JsonObject
                    {
                        ["role"] = "user",
                        ["content"] = new JsonArray(
                            new JsonObject { ["type"] = "input_text", ["text"] = "a" },
                            new JsonObject { ["type"] = "input_image", ["image_url"] = url.ToString() }
                        ),
                    }
                )
            )
        );

        edited.StatusCode.ShouldBe(HttpStatusCode.OK, await edited.Content.ReadAsStringAsync());
        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task By_whatever_name_the_server_was_reached()
    {
        var url = await DrawAsync();

        using var edited = await Server.EditAsync(
            new { prompt = "a", images = new[] { new { image_url = $"https://images.example.org/easel{url.PathAndQuery}" } } }
        );

        edited.StatusCode.ShouldBe(HttpStatusCode.OK, await edited.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("signature=", "signature=x", "its signature does not fit")]
    [InlineData("?signature=", "?other=", "its signature does not fit")]
    [InlineData("/v1/assets/1", "/v1/assets/2", "its signature does not fit")]
    public async Task Without_its_signature_nothing_is_read(string part, string other, string why)
    {
        var url = (await DrawAsync()).ToString().Replace(part, other, StringComparison.Ordinal);

        (await RefusalAsync(url)).ShouldContain(why);
    }

    [Fact]
    public async Task When_it_has_expired_that_is_told()
    {
        var url = await DrawAsync();
        Time.Advance(TimeSpan.FromMinutes(61));

        (await RefusalAsync(url.ToString())).ShouldContain("has expired");
    }

    [Fact]
    public async Task Other_addresses_of_this_machine_stay_out_of_reach()
    {
        (await RefusalAsync($"{Server.Address}v1/models")).ShouldContain("https://");
        (await RefusalAsync("http://127.0.0.1:1/v1/assets/x.png?signature=x")).ShouldContain("https://");
    }

    private async Task<string> RefusalAsync(string url)
    {
        using var response = await Server.EditAsync(new { prompt = "a", images = new[] { new { image_url = url } } });
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var error = (await RunningServer.JsonAsync(response)).GetProperty("error");
        error.GetProperty("param").GetString().ShouldBe("images[0]");
        return error.GetProperty("message").GetString()!;
    }
}
