using System.Net;
using System.Net.Http.Headers;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.Access;

public sealed class AccessTests
{
    private const string Key = "correct-horse-battery-staple";

    // printf correct-horse-battery-staple | sha256sum
    private const string Hashed = "sha256:87cbebfeebc05f7c54ac9336c4b4bbec831227a641951a4bde7edd56020f8590";

    [Theory]
    [InlineData(Key)]
    [InlineData(Hashed)]
    public async Task A_configured_key_is_asked_for(string configured)
    {
        await using var server = await RunningServer.StartAsync(
            args: [$"--Easel:AccessKeys:0={configured}", "--Easel:AccessKeys:1=another-key-of-length"]
        );

        (await StatusAsync(server, "/v1/models")).ShouldBe(HttpStatusCode.Unauthorized);
        (await StatusAsync(server, "/v1/nothing")).ShouldBe(HttpStatusCode.Unauthorized);
        (await StatusAsync(server, "/v1/models", request => Bearer(request, "wrong"))).ShouldBe(HttpStatusCode.Unauthorized);
        (await StatusAsync(server, "/v1/models", request => Bearer(request, Hashed))).ShouldBe(HttpStatusCode.Unauthorized);
        (await StatusAsync(server, "/v1/models", request => Bearer(request, new string('x', 10_000)))).ShouldBe(
            HttpStatusCode.Unauthorized
        );
        (await StatusAsync(server, "/v1/models", request => Bearer(request, Key))).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(server, "/v1/models", request => Bearer(request, "another-key-of-length"))).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(server, "/v1/models", request => request.Headers.Add("api-key", Key))).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(server, "/healthz")).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(server, "/docs/index.html")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_missing_key_is_told_as_OpenAI_tells_it()
    {
        await using var server = await RunningServer.StartAsync(args: [$"--Easel:AccessKeys={Key}"]);

        using var answer = await server.GenerateAsync(new { prompt = "a" });

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        answer.Headers.WwwAuthenticate.ShouldHaveSingleItem().Scheme.ShouldBe("Bearer");
        var error = (await RunningServer.JsonAsync(answer)).GetProperty("error");
        error.GetProperty("type").GetString().ShouldBe("invalid_request_error");
        error.GetProperty("code").GetString().ShouldBe("invalid_api_key");
        answer.Headers.GetValues("x-request-id").Single().ShouldStartWith("req_");
    }

    [Fact]
    public async Task Without_a_configured_key_any_key_will_do()
    {
        await using var server = await RunningServer.StartAsync();

        (await StatusAsync(server, "/v1/models", request => Bearer(request, "sk-whatever"))).ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("localhost:5280", HttpStatusCode.OK)]
    [InlineData("[::1]:5280", HttpStatusCode.OK)]
    [InlineData("evil.example:5280", HttpStatusCode.Forbidden)]
    [InlineData("127.0.0.1.evil.example", HttpStatusCode.Forbidden)]
    public async Task Without_a_configured_key_only_loopback_names_are_answered(string host, HttpStatusCode status)
    {
        await using var server = await RunningServer.StartAsync();

        (await StatusAsync(server, "/v1/models", request => request.Headers.Host = host)).ShouldBe(status);
    }

    [Fact]
    public async Task Web_pages_are_let_in_only_from_the_origins_allowed()
    {
        await using var closed = await RunningServer.StartAsync();
        await using var open = await RunningServer.StartAsync(args: ["--Easel:AllowedOrigins=https://studio.example"]);

        (await AllowedOriginAsync(closed, "https://studio.example")).ShouldBeNull();
        (await AllowedOriginAsync(open, "https://studio.example")).ShouldBe("https://studio.example");
        (await AllowedOriginAsync(open, "https://other.example")).ShouldBeNull();
    }

    [Theory]
    [InlineData("http://localhost:3000", HttpStatusCode.OK)]
    [InlineData("http://[::1]:3000", HttpStatusCode.OK)]
    [InlineData("https://studio.example", HttpStatusCode.OK)]
    [InlineData("https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("http://localhost.evil.example", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    [InlineData("file://", HttpStatusCode.Forbidden)]
    [InlineData("file:///home/someone/page.html", HttpStatusCode.Forbidden)]
    [InlineData("http://user@localhost", HttpStatusCode.Forbidden)]
    [InlineData("chrome-extension://localhost", HttpStatusCode.Forbidden)]
    [InlineData("http://127.8.0.1:8080", HttpStatusCode.OK)]
    public async Task Without_a_configured_key_pages_of_other_sites_are_not_answered_even_where_browsers_do_not_ask_first(
        string origin,
        HttpStatusCode status
    )
    {
        await using var server = await RunningServer.StartAsync(args: ["--Easel:AllowedOrigins=https://studio.example"]);

        (await StatusAsync(server, "/v1/models", request => request.Headers.Add("Origin", origin))).ShouldBe(status);
    }

    [Theory]
    [InlineData("http://localhost:3000", true)]
    [InlineData("https://localhost", true)]
    [InlineData("http://127.0.0.1:5173", true)]
    [InlineData("http://[::1]:3000", true)]
    [InlineData("http://LOCALHOST:3000", true)]
    [InlineData("file://", false)]
    [InlineData("null", false)]
    [InlineData("http://localhost.evil.example", false)]
    [InlineData("http://192.168.1.2:3000", false)]
    public async Task Pages_of_this_machine_may_read_the_answers(string origin, bool may)
    {
        await using var server = await RunningServer.StartAsync();
        await using var withKey = await RunningServer.StartAsync(args: [$"--Easel:AccessKeys={Key}"]);

        (await AllowedOriginAsync(server, origin)).ShouldBe(may ? origin : null);
        (await AllowedOriginAsync(withKey, origin)).ShouldBe(may ? origin : null);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/models");
        request.Headers.Add("Origin", origin);
        using var answer = await server.Client.SendAsync(request);
        answer.Headers.TryGetValues("Access-Control-Allow-Origin", out var allowed).ShouldBe(may);
        if (may)
            allowed!.Single().ShouldBe(origin);
    }

    private static async Task<string?> AllowedOriginAsync(RunningServer server, string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, RunningServer.Generations);
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "content-type");
        using var answer = await server.Client.SendAsync(request);
        return answer.Headers.TryGetValues("Access-Control-Allow-Origin", out var values) ? values.Single() : null;
    }

    private static void Bearer(HttpRequestMessage request, string key) =>
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);

    private static async Task<HttpStatusCode> StatusAsync(RunningServer server, string path, Action<HttpRequestMessage>? prepare = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        prepare?.Invoke(request);
        using var answer = await server.Client.SendAsync(request);
        return answer.StatusCode;
    }
}
