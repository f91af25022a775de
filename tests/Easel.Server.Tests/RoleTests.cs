using System.Net;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests;

/// <summary>What a server serves follows from its role. The database is not there; who needs it is answered 503.</summary>
public sealed class RoleTests
{
    private const string NoDatabase = "--Easel:Storage:ConnectionString=Host=127.0.0.1;Port=1;Database=easel;Username=easel;Timeout=1";

    [Fact]
    public async Task A_worker_serves_health_alone()
    {
        await using var server = await RunningServer.StartAsync(args: ["--Easel:Role=worker", NoDatabase]);

        (await server.Client.GetAsync("/healthz")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await server.Client.GetAsync("/readyz")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        foreach (var path in new[] { "/v1/models", "/v1/jobs", "/api/v1/ping", "/openapi/v1.json" })
            (await server.Client.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
    }

    [Fact]
    public async Task An_api_draws_nothing_itself_and_says_what_to_send_instead()
    {
        var engine = new PaintEngine();
        await using var server = await RunningServer.StartAsync(engine, ["--Easel:Role=api", NoDatabase]);

        using var response = await server.GenerateAsync(new { prompt = "a red apple" });

        response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        var error = (await RunningServer.JsonAsync(response)).GetProperty("error");
        error.GetProperty("code").GetString().ShouldBe("no_worker_for_waiting_clients");
        engine.Seen.ShouldBeEmpty();
        (await server.Client.GetAsync("/v1/models")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
