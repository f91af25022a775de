using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests;

/// <summary><c>POST /v1/moderations</c>, over the server's own policy.</summary>
public sealed class ModerationsTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    private RunningServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        var words = Path.Combine(_folder.Path, "words.txt");
        await File.WriteAllTextAsync(words, "zorgblat\n");
        _server = await RunningServer.StartAsync(args: ["--Easel:Moderation=on", $"--Easel:ModerationWords={words}"]);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("""{"input":"a red apple"}""", "False")]
    [InlineData("""{"input":"a ZORGBLAT!","model":"omni-moderation-latest"}""", "True")]
    [InlineData("""{"input":["a fox","a zorgblat","a cat"]}""", "False True False")]
    [InlineData("""{"input":[{"type":"text","text":"a fox"},{"type":"text","text":"a zorgblat"}]}""", "True")]
    public async Task Each_input_has_a_result(string body, string flagged)
    {
        using var response = await PostAsync(body);
        var json = await RunningServer.JsonAsync(response);

        response.StatusCode.ShouldBe(HttpStatusCode.OK, json.ToString());
        json.GetProperty("id").GetString().ShouldStartWith("modr-");
        var results = json.GetProperty("results").EnumerateArray().ToList();
        string.Join(' ', results.Select(result => result.GetProperty("flagged").GetBoolean())).ShouldBe(flagged);
        foreach (var member in new[] { "categories", "category_scores", "category_applied_input_types" })
            results[0].GetProperty(member).EnumerateObject().Count().ShouldBe(13);
    }

    [Theory]
    [InlineData("{}", "input")]
    [InlineData("""{"input":7}""", "input")]
    [InlineData("""{"input":[]}""", "input")]
    [InlineData("""{"input":["a",7]}""", "input[1]")]
    [InlineData("""{"input":[{"type":"image_url","image_url":{"url":"https://example.org/a.png"}}]}""", "input[0]")]
    [InlineData("""{"input":"a","colour":"red"}""", "colour")]
    public async Task A_bad_request_is_refused(string body, string param)
    {
        using var response = await PostAsync(body);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await RunningServer.JsonAsync(response)).GetProperty("error").GetProperty("param").GetString().ShouldBe(param);
    }

    [Fact]
    public async Task It_says_that_moderation_is_off()
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await server.Client.PostAsJsonAsync("/v1/moderations", new { input = "a" });

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await RunningServer.JsonAsync(response)).GetProperty("error").GetProperty("code").GetString().ShouldBe("unsupported");
    }

    private Task<HttpResponseMessage> PostAsync(string body) => _server.Client.PostAsJsonAsync("/v1/moderations", JsonNode.Parse(body));
}
