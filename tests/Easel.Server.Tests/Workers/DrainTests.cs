using System.Net.Http.Json;
using System.Text.Json;
using Easel.Server.Tests.Support;
using Easel.Storage.Tests.Databases;
using Easel.Storage.Tests.RabbitMq;

namespace Easel.Server.Tests.Workers;

/// <summary>A worker that is stopped as a service manager does, in the middle of its work, with real processes.</summary>
public sealed class DrainTests : IDisposable
{
    private const string Responses = "/v1/responses";

    private readonly TemporaryFolder _data = new();
    private readonly string[] _shared =
    [
        $"--Easel:Storage:ConnectionString={PostgreSqlServer.Shared.CreateDatabase()}",
        $"--Easel:RabbitMq:Uri={RabbitMqServer.Shared.Uri}",
        $"--Easel:RabbitMq:Prefix={RabbitMqServer.Shared.Options().Prefix}",
        "--Easel:Workers:WaitForModelSeconds=3600",
        "--Easel:KeepAliveSeconds=0",
    ];

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task It_ends_after_its_step_and_another_finishes_what_a_client_waits_for_and_what_is_queued()
    {
        var token = TestContext.Current.CancellationToken;
        // Long enough to be stopped in.
        await using var first = await StartAsync("worker", stepMilliseconds: 5000);
        await using var api = await StartAsync("api");
        await Eventually.HoldsAsync(async () =>
            (await api.Client.GetFromJsonAsync<JsonElement>("/v1/models", token)).GetProperty("data").GetArrayLength() > 0
        );
        using var streamed = await api.Client.SendAsync(
            new HttpRequestMessage(HttpMethod.Post, RunningServer.Generations) { Content = JsonContent.Create(Streamed) },
            HttpCompletionOption.ResponseHeadersRead,
            token
        );
        using var stream = new StreamReader(await streamed.Content.ReadAsStreamAsync(token));
        (await stream.ReadLineAsync(token)).ShouldBe("event: image_generation.partial_image", "its first step is done");
        using var queued = await api.Client.PostAsJsonAsync(Responses, Background, token);
        var path = $"{Responses}/{(await RunningServer.JsonAsync(queued)).GetProperty("id").GetString()}";
        await Eventually.HoldsAsync(async () => await StatusAsync(api, path) is "in_progress");

        var (exit, errors) = await first.TerminateAsync();

        (exit, errors).ShouldBe((0, ""));
        await using var second = await StartAsync("worker");
        var rest = Sse.Parse("event: image_generation.partial_image\n" + await stream.ReadToEndAsync(token));
        rest.Select(one => one.Event).ShouldBe(["image_generation.partial_image", "image_generation.completed"]);
        await Eventually.HoldsAsync(async () => await StatusAsync(api, path) is "completed");
    }

    private static object Background =>
        new
        {
            input = "a red apple",
            background = true,
            tools = new[] { new { type = "image_generation" } },
        };

    private static object Streamed =>
        new
        {
            prompt = "a red apple",
            stream = true,
            partial_images = 1,
        };

    private Task<ServerProcess> StartAsync(string role, int stepMilliseconds = 10) =>
        ServerProcess.StartStubAsync(_data.Path, [.. _shared, $"--Easel:Role={role}", $"--Stub:StepMilliseconds={stepMilliseconds}"]);

    private static async Task<string?> StatusAsync(ServerProcess api, string path) =>
        (await api.Client.GetFromJsonAsync<JsonElement>(path)).GetProperty("status").GetString();
}
