using System.Net.Http.Json;
using Easel.Server.Tests.Support;
using Easel.Storage.Tests.Databases;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Easel.Server.Tests.Storage;

/// <summary>A database that goes away while somebody follows what is kept in it.</summary>
public sealed class LostRecordsTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_stream_waits_for_it_and_goes_on_to_its_end(bool background)
    {
        using var database = new PostgreSqlServer();
        var engine = new PaintEngine { StepByStep = true };
        var log = new LogLines();
        await using var server = await RunningServer.StartAsync(
            engine,
            [$"--Easel:Storage:ConnectionString={database.CreateDatabase()}", "--Easel:KeepAliveSeconds=0"],
            services => services.AddLogging(logging => logging.ClearProviders().AddProvider(log))
        );
        using var followed = await server.Client.SendAsync(
            new HttpRequestMessage(HttpMethod.Post, "/v1/responses")
            {
                Content = JsonContent.Create(
                    new
                    {
                        input = "a red apple",
                        stream = true,
                        background,
                        tools = new[] { new { type = "image_generation", size = "64x64" } },
                    }
                ),
            },
            HttpCompletionOption.ResponseHeadersRead
        );
        await Eventually.HoldsAsync(() => engine.Seen.Count == 1);

        database.Kill();
        await Eventually.HoldsAsync(() => log.All.Any(line => line.Contains("cannot be read now", StringComparison.Ordinal)));
        database.Start();
        await Eventually.HoldsAsync(async () =>
        {
            using var ready = await server.Client.GetAsync("/readyz");
            return !(await ready.Content.ReadAsStringAsync()).Contains("PostgreSQL", StringComparison.Ordinal);
        });
        engine.StepByStep = false;
        engine.Step(100);

        var events = Sse.Parse(await followed.Content.ReadAsStringAsync());
        events.Select(one => one.Event).ShouldNotContain("response.failed");
        events[^1].Event.ShouldBe("response.completed");
    }
}
