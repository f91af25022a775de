using System.Net;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Requests;
using Easel.Server.Hosting;
using Easel.Server.Tests.Support;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests;

/// <summary>What a server does follows from its role. The database is not there; nothing here asks it.</summary>
public sealed class RoleTests
{
    private const string NoDatabase = "--Easel:Storage:ConnectionString=Host=127.0.0.1;Port=1;Database=easel;Username=easel;Timeout=1";

    [Fact]
    public async Task A_worker_serves_health_alone()
    {
        await using var server = await RunningServer.StartAsync(args: ["--Easel:Role=worker", NoDatabase]);

        (await server.Client.GetAsync("/healthz")).StatusCode.ShouldBe(HttpStatusCode.OK);
        Paths(server).ShouldBeSubsetOf(["/healthz", "/readyz", "/metrics"]);
        (await Banner.TextAsync(server.Services, "http://localhost:5280")).ShouldNotContain("/v1/");
    }

    [Fact]
    public async Task Who_takes_requests_says_what_to_send()
    {
        await using var server = await RunningServer.StartAsync(
            args: ["--Easel:Role=api", NoDatabase, "--Easel:AccessKeys:0=an access key of this test"]
        );

        (await Banner.TextAsync(server.Services, "http://localhost:5280")).ShouldContain("http://localhost:5280/v1/images/generations -H");
    }

    [Fact]
    public async Task An_api_draws_nothing_itself_and_says_what_to_send_instead()
    {
        var engine = new PaintEngine();
        await using var server = await RunningServer.StartAsync(engine, ["--Easel:Role=api", NoDatabase]);

        var images = server.Services.GetRequiredService<ImageService>();
        var events = await images.RunAsync(new GenerateRequest { Prompt = "a red apple" }, CancellationToken.None).ToListAsync();

        var error = events[^1].ShouldBeOfType<FailureEvent>().Errors.ShouldHaveSingleItem();
        error.Kind.ShouldBe(ImageErrorKind.Unavailable);
        error.Message.ShouldContain("'background': true");
        engine.Seen.ShouldBeEmpty();
        Paths(server).ShouldContain("/v1/images/generations");
    }

    private static IEnumerable<string?> Paths(RunningServer server) =>
        server
            .Services.GetServices<EndpointDataSource>()
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Select(endpoint => endpoint.RoutePattern.RawText);
}
