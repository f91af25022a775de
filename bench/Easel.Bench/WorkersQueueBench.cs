using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;

namespace Easel.Bench;

/// <summary>What a caller with ten thousand queued jobs waits for.</summary>
internal static class WorkersQueueBench
{
    private const int Jobs = 10_000;
    private const int Samples = 20;
    private const double Allowed = 100;

    /// <param name="api">Of a server whose workers are all gone.</param>
    public static async Task RunAsync(HttpClient api)
    {
        var start = Stopwatch.GetTimestamp();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, Jobs),
            new ParallelOptions { MaxDegreeOfParallelism = 16 },
            async (number, token) => (
                    await api.PostAsJsonAsync(
                        "/v1/responses",
                        new
                        {
                            input = $"picture {number}",
                            background = true,
                            tools = new[] { new { type = "image_generation" } },
                        },
                        token
                    )
                ).EnsureSuccessStatusCode().Dispose()
        );
        Report.Line("jobs accepted", $"{Jobs / Stopwatch.GetElapsedTime(start).TotalSeconds:F0} a second");
        var ids = new List<string>();
        await MeasureAsync(
            "a page of 100 of 10,000 jobs",
            async _ =>
            {
                var page = await api.GetFromJsonAsync<JsonElement>($"/v1/jobs?limit=100{(ids.Count > 0 ? $"&after={ids[^1]}" : "")}");
                ids.AddRange(page.GetProperty("data").EnumerateArray().Select(job => job.GetProperty("id").GetString()!));
            }
        );
        await MeasureAsync("the queue of 10,000", async _ => (await api.GetAsync("/v1/queue")).EnsureSuccessStatusCode().Dispose());
        await MeasureAsync(
            "a cancel among 10,000",
            async sample => (await api.PostAsync($"/v1/jobs/{ids[sample * 50]}/cancel", null)).EnsureSuccessStatusCode().Dispose()
        );
    }

    private static async Task MeasureAsync(string name, Func<int, Task> ask)
    {
        var took = new List<double>();
        for (var sample = 0; sample < Samples; sample++)
        {
            var start = Stopwatch.GetTimestamp();
            await ask(sample);
            took.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        Report.Against($"{name}, median", WorkersBench.Median(took), Allowed, "ms");
        Report.Line("the same, slowest of 20", $"{took.Max():F1} ms");
    }
}
