using System.Text.Json;
using Easel.Cli.Tests.Support;
using Easel.Server.Tests.Support;
using Easel.Storage.Tests.Databases;
using Easel.Storage.Tests.RabbitMq;

namespace Easel.Cli.Tests;

/// <summary><c>easel workers</c>, beside two real ones.</summary>
public sealed class WorkerTests : IDisposable
{
    private readonly TemporaryFolder _data = new();
    private readonly string[] _shared =
    [
        $"--Easel:Storage:ConnectionString={PostgreSqlServer.Shared.CreateDatabase()}",
        $"--Easel:RabbitMq:Uri={RabbitMqServer.Shared.Uri}",
        $"--Easel:RabbitMq:Prefix={RabbitMqServer.Shared.Options().Prefix}",
        "--Easel:Workers:Slots=3",
    ];

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task They_are_listed_with_what_they_have_and_one_is_drained_and_one_that_stops_is_gone()
    {
        (await ListAsync()).ShouldBeEmpty();
        await using var first = await StartAsync();
        await using var second = await StartAsync();
        await Eventually.HoldsAsync(async () => (await ListAsync()).Count == 2);

        var listed = await ListAsync();
        foreach (var worker in listed)
        {
            worker.GetProperty("slots").GetInt32().ShouldBe(3);
            worker.GetProperty("running").GetInt32().ShouldBe(0);
            worker.GetProperty("models").GetArrayLength().ShouldBeGreaterThan(0);
            worker.GetProperty("memory_bytes").GetInt64().ShouldBeGreaterThan(0);
            worker.GetProperty("draining").GetBoolean().ShouldBeFalse();
        }

        var names = listed.Select(worker => worker.GetProperty("name").GetString()!).ToList();
        (await EaselAsync("list")).ShouldSucceed().Text.Split('\n').Count(line => line.Contains("0/3 drawing")).ShouldBe(2);
        (await EaselAsync("drain", names[0])).ShouldSucceed();
        (await ListAsync())
            .Single(worker => worker.GetProperty("draining").GetBoolean())
            .GetProperty("name")
            .GetString()
            .ShouldBe(names[0]);

        var unknown = await EaselAsync("drain", "nobody:1");
        unknown.ExitCode.ShouldNotBe(0);
        unknown.Errors.ShouldContain("There is no worker 'nobody:1'.");

        await second.TerminateAsync();
        await Eventually.HoldsAsync(async () => (await ListAsync()).Count == 1);
    }

    private Task<ServerProcess> StartAsync() => ServerProcess.StartAsync(_data.Path, [.. _shared, "--Easel:Role=worker"]);

    private Task<EaselRun> EaselAsync(params string[] arguments) =>
        EaselProgram.RunAsync(_data.Path, ["workers", .. arguments, .. _shared, $"--Easel:DataFolder={_data.Path}"]);

    private async Task<List<JsonElement>> ListAsync() =>
        [.. (await EaselAsync("list", "--json")).ShouldSucceed().Json.GetProperty("workers").EnumerateArray()];
}
