using System.Net;
using System.Net.Http.Headers;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests;

/// <summary>The URLs of images: where they lead, and who believes them.</summary>
public sealed class AssetUrlTests : AssetServer
{
    [Fact]
    public async Task A_changed_url_is_refused()
    {
        var url = (await DrawAsync()).ToString();
        var name = url[(url.LastIndexOf('/') + 1)..url.IndexOf('?')];
        var signature = url[(url.IndexOf('=') + 1)..];
        var laterName = $"{long.Parse(name[..10]) + 1}{name[10..]}";
        var otherSignature = (signature[0] == 'A' ? 'B' : 'A') + signature[1..];
        string[] changed =
        [
            $"{name}",
            $"{name}?signature=",
            $"{name}?signature={otherSignature}",
            $"{name}?signature={signature[..^1]}",
            $"{name}?signature={signature}A",
            $"{laterName}?signature={signature}",
            $"{name.Replace(".png", ".jpg")}?signature={signature}",
            $"{name.ToUpperInvariant()}?signature={signature}",
            $"..%2f{name}?signature={signature}",
            $"x?signature={signature}",
            $"{name}?signature={signature}&signature={signature}",
        ];

        foreach (var wrong in changed)
        {
            using var answer = await Server.Client.GetAsync($"/v1/assets/{wrong}");
            answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden, wrong);
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        }
    }

    [Fact]
    public async Task A_url_of_anotherServer_opens_nothing_here()
    {
        await using var other = await RunningServer.StartAsync();
        using var drawn = await other.GenerateAsync(
            new
            {
                prompt = "a",
                size = "64x64",
                response_format = "url",
            }
        );
        var url = new Uri((await RunningServer.JsonAsync(drawn)).GetProperty("data")[0].GetProperty("url").GetString()!);

        (await StatusAsync(Here(url))).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Servers_with_the_same_signing_key_know_each_others_urls()
    {
        string[] args = ["--Easel:SigningKey=a signing key of thirty-two chars"];
        await using var one = await RunningServer.StartAsync(args: args);
        await using var other = await RunningServer.StartAsync(args: args);
        using var drawn = await one.GenerateAsync(
            new
            {
                prompt = "a",
                size = "64x64",
                response_format = "url",
            }
        );
        var url = new Uri((await RunningServer.JsonAsync(drawn)).GetProperty("data")[0].GetProperty("url").GetString()!);

        using var answer = await other.Client.GetAsync(url.PathAndQuery);

        // The signature fits; the file is on the first one's disk.
        answer.StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task The_signature_is_key_enough()
    {
        await using var server = await RunningServer.StartAsync(args: ["--Easel:AccessKeys=correct-horse-battery-staple"]);
        server.Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "correct-horse-battery-staple");
        using var drawn = await server.GenerateAsync(
            new
            {
                prompt = "a",
                size = "64x64",
                response_format = "url",
            }
        );
        var url = (await RunningServer.JsonAsync(drawn)).GetProperty("data")[0].GetProperty("url").GetString();
        using var anyone = new HttpClient();

        (await anyone.GetAsync(url)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("images.example", null, "images.example", "http://images.example/v1/assets/")]
    [InlineData("localhost:1234", null, null, "http://localhost:1234/v1/assets/")]
    [InlineData("localhost:1234", "https", "images.example", "https://images.example/v1/assets/")]
    [InlineData("localhost:1234", "https, http", "evil.example, images.example:8443", "http://images.example:8443/v1/assets/")]
    [InlineData("localhost:1234", "javascript", "evil.example/path", "http://localhost:1234/v1/assets/")]
    public async Task The_url_begins_as_the_client_knows_thisServer(string host, string? proto, string? forwardedHost, string begin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, RunningServer.Generations)
        {
            Content = new StringContent(
                """{"prompt":"a","size":"64x64","response_format":"url"}""",
                MediaTypeHeaderValue.Parse("application/json")
            ),
        };
        request.Headers.Host = host.StartsWith("localhost", StringComparison.Ordinal) ? host : null;
        if (proto is not null)
            request.Headers.Add("X-Forwarded-Proto", proto);
        if (forwardedHost is not null)
            request.Headers.Add("X-Forwarded-Host", forwardedHost);
        using var drawn = await Server.Client.SendAsync(request);

        (await RunningServer.JsonAsync(drawn)).GetProperty("data")[0].GetProperty("url").GetString()!.ShouldStartWith(begin);
    }

    [Fact]
    public async Task A_forwarded_name_does_not_open_aServer_that_answers_only_to_localhost()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/models");
        request.Headers.Host = "evil.example";
        request.Headers.Add("X-Forwarded-Host", "localhost");
        using var answer = await Server.Client.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_configured_address_wins()
    {
        await using var server = await RunningServer.StartAsync(args: ["--Easel:PublicUrl=https://images.example/easel/"]);
        using var drawn = await server.GenerateAsync(
            new
            {
                prompt = "a",
                size = "64x64",
                response_format = "url",
            }
        );

        (await RunningServer.JsonAsync(drawn))
            .GetProperty("data")[0]
            .GetProperty("url")
            .GetString()!
            .ShouldStartWith("https://images.example/easel/v1/assets/");
    }
}
