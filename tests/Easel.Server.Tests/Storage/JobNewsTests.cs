using System.Net.Http.Json;
using Easel.Server.Tests.Support;
using Easel.Storage.Tests.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Server.Tests.Storage;

/// <summary>What happens at one server is followed at another without a clock: nobody looks now and then.</summary>
public sealed class JobNewsTests : IDisposable
{
    private const string Responses = "/v1/responses";

    private readonly TemporaryFolder _data = new();
    private readonly ManualTime _time = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task A_response_drawn_at_one_server_streams_at_another_as_it_is_drawn()
    {
        var records = $"--Easel:Storage:ConnectionString={PostgreSqlServer.Shared.CreateDatabase()}";
        var engine = new PaintEngine { StepByStep = true };
        await using var one = await StartAsync(engine, records);
        await using var other = await StartAsync(new PaintEngine { StepByStep = true }, records);
        var drawn = StreamAsync(one);
        await Eventually.HoldsAsync(() => engine.Seen.Count == 1);
        var id = (await RunningServer.JsonAsync(await one.Client.GetAsync("/v1/jobs")))
            .GetProperty("data")[0]
            .GetProperty("id")
            .GetString();

        using var stream = await other.Client.GetAsync($"{Responses}/{id}?stream=true", HttpCompletionOption.ResponseHeadersRead);
        engine.Step(PaintEngine.Steps);

        var types = Sse.Parse(await stream.Content.ReadAsStringAsync()).Select(sse => sse.Event).ToList();
        types[^1].ShouldBe("response.completed");
        types.ShouldBe(Sse.Parse(await drawn).Select(sse => sse.Event));
    }

    private Task<RunningServer> StartAsync(PaintEngine engine, string records) =>
        RunningServer.StartAsync(engine, [records], services => services.AddSingleton<TimeProvider>(_time), _data.Path);

    private static async Task<string> StreamAsync(RunningServer server)
    {
        using var answer = await server.Client.PostAsJsonAsync(Responses, ResponseServer.Ask(more: ("stream", true)));
        return await answer.Content.ReadAsStringAsync();
    }
}
