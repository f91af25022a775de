using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using Easel.Server.Tests.Support;

namespace Easel.Bench;

/// <summary>Images a second by workers. The engine computes nothing, so that what a job costs in processor time of all that take part, on the
/// machine that they share, says how many workers it carries.</summary>
internal static class WorkersScaleBench
{
    private const int ImagesPerWorker = 100;

    public static async Task RunAsync(WorkersCluster cluster, ServerProcess api, List<ServerProcess> workers)
    {
        var single = 0.0;
        foreach (var count in new[] { 1, 2, 3, 4 })
        {
            while (workers.Count < count)
                workers.Add(await cluster.StartAsync("worker"));
            // The newest are warm then.
            await DrawAsync(api.Client, 20 * count, 2 * count);
            var before = Times(api, workers);
            var (machine, start) = (MachineTime(), Stopwatch.GetTimestamp());
            await DrawAsync(api.Client, ImagesPerWorker * count, (2 * count) + 2);
            var took = Stopwatch.GetElapsedTime(start).TotalSeconds;
            var after = Times(api, workers);
            var rate = ImagesPerWorker * count / took;
            single = count == 1 ? rate : single;
            var costs = after.Zip(before, (late, early) => (late - early).TotalMilliseconds / (ImagesPerWorker * count)).ToList();
            var carried = Environment.ProcessorCount * 1000 / costs.Sum() / single;
            Report.Line(
                string.Create(CultureInfo.InvariantCulture, $"{count} workers"),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{rate:F1} images/s, {rate / (count * single):F2} of {count} times one worker's; {(MachineTime() - machine) / took:F1} processors busy"
                )
            );
            Report.Line(
                "processor time of a job",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{costs.Sum():F1} ms: worker {costs[0]:F1}, server {costs[1]:F1}, broker, database and bucket {costs[2]:F1}, the bench {costs[3]:F1}; {Environment.ProcessorCount} processors carry {carried:F1} workers"
                )
            );
        }
    }

    private static Task DrawAsync(HttpClient api, int images, int atOnce) =>
        Parallel.ForEachAsync(
            Enumerable.Range(0, images),
            new ParallelOptions { MaxDegreeOfParallelism = atOnce },
            async (_, token) =>
                (await api.PostAsJsonAsync(WorkersBench.Generations, WorkersBench.Ask(stream: false), token))
                    .EnsureSuccessStatusCode()
                    .Dispose()
        );

    /// <summary>Of workers, server, the processes that they use, and this one.</summary>
    private static List<TimeSpan> Times(ServerProcess api, List<ServerProcess> workers)
    {
        var (drawing, taking) = (Sum(workers.Select(worker => worker.Id)), ProcessTree.ProcessorTimeOf(api.Id));
        using var self = Process.GetCurrentProcess();
        var own = self.TotalProcessorTime;
        return [drawing, taking, ProcessTree.ProcessorTimeOf(self.Id) - own - drawing - taking, own];
    }

    private static TimeSpan Sum(IEnumerable<int> processes) =>
        processes.Aggregate(TimeSpan.Zero, (sum, id) => sum + ProcessTree.ProcessorTimeOf(id));

    /// <summary>Of the whole machine, in seconds: others may be busy on it.</summary>
    private static double MachineTime()
    {
        var all = File.ReadLines("/proc/stat").First().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return all.Where((_, column) => column is 1 or 2 or 3).Sum(ticks => long.Parse(ticks, CultureInfo.InvariantCulture)) / 100.0;
    }
}
