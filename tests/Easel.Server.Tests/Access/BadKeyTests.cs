using System.Net;
using System.Text.Json;
using Easel.Core.Access.Keys;
using Easel.Server.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests.Access;

/// <summary>Whatever is no good key, at every endpoint that there is, in every place that a key may stand.</summary>
public sealed class BadKeyTests
{
    private static readonly string[] Anonymous =
    [
        "/healthz",
        "/readyz",
        "/openapi/{documentName}.json",
        "/assets/{name}",
        "/v1/assets/{name}",
        "/api/v1/ping",
        "/api/v1/version",
        "/api/v1/oauth/token",
        "/api/v1alpha1/ping",
        "/api/v1alpha1/version",
        "/api/v1alpha1/oauth/token",
        // The studio's scripts and styles, and where a person gives a key or takes it back.
        "/studio/{version}/{**path}",
        "/sign-in",
        "/sign-out",
    ];

    [Fact]
    public async Task It_opens_nothing_anywhere()
    {
        var time = new ManualTime();
        await using var server = await KeyServer.StartAsync(replace: services => services.AddSingleton<TimeProvider>(time));
        var (revoked, revokedValue) = await server.CreateAsync(new { name = "revoked" });
        await server.AskAsync(HttpMethod.Delete, $"{KeyServer.Keys}/{revoked}", KeyServer.Admin);
        var expires = time.GetUtcNow().AddSeconds(10).ToUnixTimeSeconds();
        var (_, expired) = await server.CreateAsync(new { name = "expired", expires_at = expires });
        var (rotated, replaced) = await server.CreateAsync(new { name = "rotated" });
        await server.AskAsync(HttpMethod.Post, $"{KeyServer.Keys}/{rotated}/rotate", KeyServer.Admin, new { grace_seconds = 0 });
        time.Advance(TimeSpan.FromSeconds(11));
        var (good, value) = await server.CreateAsync(new { name = "good" });
        string[] values =
        [
            "",
            " ",
            "x",
            revokedValue,
            expired,
            replaced,
            AccessKeySecret.Create(),
            value[..^1],
            value + "x",
            value.ToUpperInvariant(),
            good,
            AccessKeySecret.Hash(value),
            $"sha256:{AccessKeySecret.Hash(value)}",
            "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZGEifQ.",
            "' OR '1'='1",
            $"{value},{value}",
            new string('a', 8000),
        ];

        foreach (var (method, path) in Endpoints(server))
        {
            (await RefusedAsync(server, method, path, _ => { })).ShouldBeTrue($"{method} {path} without a key");
            foreach (var bad in values)
            {
                (await RefusedAsync(server, method, path, request => Add(request, "Authorization", $"Bearer {bad}"))).ShouldBeTrue(
                    $"{method} {path} as Bearer {bad}"
                );
                (await RefusedAsync(server, method, path, request => Add(request, "api-key", bad))).ShouldBeTrue(
                    $"{method} {path} as api-key {bad}"
                );
                if (!path.StartsWith("/api/v1/ai", StringComparison.Ordinal))
                    continue;
                var escaped = Uri.EscapeDataString(bad);
                (await RefusedAsync(server, method, path, request => Add(request, "Cookie", $"access_token={escaped}"))).ShouldBeTrue(
                    $"{method} {path} as cookie {bad}"
                );
                (await RefusedAsync(server, method, $"{path}?token={escaped}", _ => { })).ShouldBeTrue($"{method} {path} as token {bad}");
            }

            // A good key where none is looked for.
            (await RefusedAsync(server, method, path, request => Add(request, "Authorization", $"Basic {value}"))).ShouldBeTrue();
            (await RefusedAsync(server, method, path, request => Add(request, "x-api-key", value))).ShouldBeTrue();
            (await RefusedAsync(server, method, path, request => Add(request, "Cookie", $"easel={value}"))).ShouldBeTrue();
            if (path.StartsWith("/api/v1/ai", StringComparison.Ordinal))
                continue;
            (await RefusedAsync(server, method, path, request => Add(request, "Cookie", $"access_token={value}"))).ShouldBeTrue();
            (await RefusedAsync(server, method, $"{path}?token={value}", _ => { })).ShouldBeTrue();
        }
    }

    [Fact]
    public async Task Every_endpoint_asks_for_a_key_but_these()
    {
        await using var server = await KeyServer.StartAsync();

        Routes(server)
            .Where(route => route.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            .Select(route => $"/{route.RoutePattern.RawText!.TrimStart('/')}")
            .Except(Anonymous, StringComparer.Ordinal)
            .ShouldBeEmpty("an endpoint without a key is written down here, after somebody thought about it");
    }

    [Fact]
    public async Task What_needs_an_administrator_is_forbidden_to_who_may_draw()
    {
        await using var server = await KeyServer.StartAsync();
        var (_, value) = await server.CreateAsync(new { name = "a" });
        var admin = Routes(server).Where(route => route.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(data => data.Policy is "admin"));

        foreach (var (method, path) in Calls(admin))
        {
            using var refused = await server.SendAsync(new HttpMethod(method), path, value);
            refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden, $"{method} {path}");
        }
    }

    [Theory]
    [InlineData("revoked")]
    [InlineData("expired")]
    [InlineData("mistyped")]
    [InlineData("revoked, after it was replaced")]
    public async Task Who_had_a_key_is_told_why_it_is_none(string why)
    {
        var time = new ManualTime();
        await using var server = await KeyServer.StartAsync(replace: services => services.AddSingleton<TimeProvider>(time));
        var (id, value) = await server.CreateAsync(new { name = "a", expires_at = time.GetUtcNow().AddSeconds(10).ToUnixTimeSeconds() });
        if (why.EndsWith("replaced", StringComparison.Ordinal))
            await server.AskAsync(HttpMethod.Post, $"{KeyServer.Keys}/{id}/rotate", KeyServer.Admin, new { grace_seconds = 60 });
        if (why.StartsWith("revoked", StringComparison.Ordinal))
            await server.AskAsync(HttpMethod.Delete, $"{KeyServer.Keys}/{id}", KeyServer.Admin);
        if (why is "expired")
            time.Advance(TimeSpan.FromSeconds(10));
        if (why is "mistyped")
            value = value[..^1];

        var error = (await server.AskAsync(HttpMethod.Get, "/v1/models", value, null, HttpStatusCode.Unauthorized)).GetProperty("error");

        error.GetProperty("code").GetString().ShouldBe("invalid_api_key");
        error.GetProperty("message").GetString()!.ShouldContain(why.Split(',')[0]);
        error.GetProperty("message").GetString()!.ShouldNotContain(value);
    }

    private static async Task<bool> RefusedAsync(KeyServer server, string method, string path, Action<HttpRequestMessage> prepare)
    {
        using var response = await server.SendAsync(new HttpMethod(method), path, null, null, prepare);
        if (Pages(server).Contains((method, path.Split('?')[0])))
            return response.RequestMessage!.RequestUri!.AbsolutePath is "/sign-in";
        if (response.StatusCode != HttpStatusCode.Unauthorized)
            return false;
        if (method is "HEAD")
            return true;
        using var error = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return error.RootElement.TryGetProperty("error", out _);
    }

    private static void Add(HttpRequestMessage request, string name, string value) => request.Headers.TryAddWithoutValidation(name, value);

    private static List<(string Method, string Path)> Endpoints(KeyServer server)
    {
        var found = Calls(Routes(server).Where(route => route.Metadata.GetMetadata<IAllowAnonymous>() is null));
        found.Count.ShouldBeGreaterThan(30);
        // And where there is nothing.
        return [.. found, ("GET", "/v1/nothing"), ("GET", "/nothing"), ("POST", "/v1/chat/nothing")];
    }

    /// <summary>The studio's: whoever has no key is led to where one is given.</summary>
    private static HashSet<(string Method, string Path)> Pages(KeyServer server) =>
        [.. Calls(Routes(server).Where(route => route.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(data => data.Policy is "Studio")))];

    private static IEnumerable<RouteEndpoint> Routes(KeyServer server) =>
        server.Server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    /// <summary>Each route with something in the places of its parameters.</summary>
    internal static List<(string Method, string Path)> Calls(IEnumerable<RouteEndpoint> routes) =>
        [
            .. from route in routes
            from method in route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]
            select (method, PathOf(route, "x")),
        ];

    internal static string PathOf(RouteEndpoint route, string id) =>
        "/"
        + string.Join(
            '/',
            route.RoutePattern.PathSegments.Select(segment =>
                string.Concat(
                    segment.Parts.Select(part =>
                        part switch
                        {
                            Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
                            Microsoft.AspNetCore.Routing.Patterns.RoutePatternSeparatorPart separator => separator.Content,
                            _ => Uri.EscapeDataString(id),
                        }
                    )
                )
            )
        );
}
