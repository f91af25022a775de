using System.Net;
using Easel.Server.Tests.Support;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests;

/// <summary>Whoever asks with <c>HEAD</c>, as monitors and download managers do.</summary>
public sealed class HeadTests
{
    [Fact]
    public async Task Every_route_that_answers_GET_answers_HEAD()
    {
        await using var server = await RunningServer.StartAsync();

        var routes = server.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>();
        var missing = routes
            .Where(route => Methods(route).Contains("GET") && !Methods(route).Contains("HEAD"))
            .Select(route => route.RoutePattern.RawText);

        routes.Count(route => Methods(route).Contains("GET")).ShouldBeGreaterThan(12);
        missing.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/healthz")]
    [InlineData("/readyz")]
    [InlineData("/v1/models")]
    [InlineData("/v1/models/paint")]
    [InlineData("/v1/files")]
    [InlineData("/docs/index.html")]
    [InlineData("/openapi/v1.json")]
    public async Task The_answer_is_that_of_GET_without_its_body(string path)
    {
        await using var server = await RunningServer.StartAsync();

        using var got = await server.Client.GetAsync(path);
        using var head = await server.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, path));

        head.StatusCode.ShouldBe(got.StatusCode);
        head.Content.Headers.ContentType.ShouldBe(got.Content.Headers.ContentType);
        (await head.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_route_that_only_draws_does_not()
    {
        await using var server = await RunningServer.StartAsync();

        using var head = await server.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, RunningServer.Generations));

        head.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    private static IReadOnlyList<string> Methods(RouteEndpoint route) =>
        route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [];
}
