using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Easel.Server.Tests.Support;

namespace Easel.Bench;

/// <summary>Work by way of a broker, against a server that draws by itself, with an engine that takes 50 ms and computes nothing.</summary>
internal static class WorkersBench
{
    internal const string Generations = "/v1/images/generations";
    private const int Calls = 100;

    private static readonly TimeSpan Drawing = TimeSpan.FromMilliseconds(50);

    public static async Task RunAsync()
    {
        await WorkersCluster.PublishAsync();
        Report.Title("workers: an engine of 50 ms, by way of RabbitMQ, PostgreSQL and an S3 server");
        Report.Line("load of the machine before", File.ReadAllText("/proc/loadavg").Trim());
        await using var cluster = new WorkersCluster(Drawing);
        var workers = new List<ServerProcess> { await cluster.StartAsync("worker") };
        await IdleAsync(workers[0]);
        var api = await cluster.StartAsync("api");
        await UntilThereAsync(api.Client);

        await CompareAsync(cluster, api.Client);
        await WorkersScaleBench.RunAsync(cluster, api, workers);
        foreach (var worker in workers)
            await cluster.StopAsync(worker);
        await WorkersQueueBench.RunAsync(api.Client);
    }

    /// <summary>Its model only waits, and has no weights.</summary>
    private static async Task IdleAsync(ServerProcess worker)
    {
        await Task.Delay(TimeSpan.FromSeconds(20));
        var memory = ProcessMemory.OfTree(worker.Id);
        Report.Against("an idle worker without a model: its own", memory.Own / 1e6, 120, "MB");
        Report.Against("the same with the pages of files", memory.Resident / 1e6, 120, "MB");
        var before = ProcessTree.ProcessorTimeOf(worker.Id);
        await Task.Delay(TimeSpan.FromSeconds(10));
        Report.Line("its processor time", $"{(ProcessTree.ProcessorTimeOf(worker.Id) - before).TotalMilliseconds / 10:F1} ms a second");
    }

    /// <summary>In turns, so that both have the same machine.</summary>
    private static async Task CompareAsync(WorkersCluster cluster, HttpClient distributed)
    {
        var alone = await cluster.StartAloneAsync();
        var (here, there, events) = (new List<double>(), new List<double>(), new List<double>());
        for (var call = -10; call < Calls; call++)
        {
            var (first, other, back) = (
                await FirstEventAsync(alone.Client),
                await FirstEventAsync(distributed),
                await BackAsync(distributed)
            );
            if (call < 0)
                continue;
            here.Add(first);
            there.Add(other);
            events.Add(back);
        }

        await cluster.StopAsync(alone);
        Report.Line("first event, embedded", $"{Median(here):F1} ms at the median");
        Report.Line("first event, distributed", $"{Median(there):F1} ms at the median");
        Report.Against("overhead at the median", Median(there) - Median(here), 15, "ms");
        Report.Against("an image back at its client, median", Median(events), 50, "ms");
        Report.Line("the same, slowest of 100", $"{events.Max():F1} ms");
    }

    private static async Task<double> FirstEventAsync(HttpClient server)
    {
        var start = Stopwatch.GetTimestamp();
        using var request = new HttpRequestMessage(HttpMethod.Post, Generations) { Content = JsonContent.Create(Ask(stream: true)) };
        using var response = await server.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        var first = TimeSpan.Zero;
        while (await reader.ReadLineAsync() is { } line)
        {
            if (first == TimeSpan.Zero && line.StartsWith("data:", StringComparison.Ordinal))
                first = Stopwatch.GetElapsedTime(start);
        }

        return first.TotalMilliseconds;
    }

    /// <summary>From the engine's last event in the worker to the client.</summary>
    private static async Task<double> BackAsync(HttpClient server)
    {
        using var response = await server.PostAsJsonAsync(Generations, Ask(stream: false));
        var drawn = await response.Content.ReadFromJsonAsync<JsonElement>();
        var now = DateTime.UtcNow.Ticks;
        var stamp = drawn.GetProperty("data")[0].GetProperty("revised_prompt").GetString()!;
        return TimeSpan.FromTicks(now - long.Parse(stamp, CultureInfo.InvariantCulture)).TotalMilliseconds;
    }

    private static async Task UntilThereAsync(HttpClient api)
    {
        while ((await api.GetFromJsonAsync<JsonElement>("/v1/models")).GetProperty("data").GetArrayLength() == 0)
            await Task.Delay(100);
    }

    internal static double Median(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);

    internal static object Ask(bool stream) =>
        new
        {
            prompt = "a red apple",
            size = "64x64",
            stream,
            partial_images = stream ? 1 : 0,
        };
}
