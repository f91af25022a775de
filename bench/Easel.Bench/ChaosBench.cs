using System.Diagnostics;
using System.Globalization;
using Easel.Server.Tests.Chaos;

namespace Easel.Bench;

/// <summary>500 mixed jobs on two servers that take requests and three that draw, while every two seconds a process is killed or cut off.
/// <c>EASEL_CHAOS_JOBS</c> and <c>EASEL_CHAOS_SEED</c> say how many, and what happens when.</summary>
internal static class ChaosBench
{
    private const int AtOnce = 16;
    private const int StepMilliseconds = 50;

    private static readonly TimeSpan Between = TimeSpan.FromSeconds(2);

    public static async Task RunAsync()
    {
        var jobs = Number("EASEL_CHAOS_JOBS", 500);
        var seed = Number("EASEL_CHAOS_SEED", 1);
        Report.Title(
            string.Create(
                CultureInfo.InvariantCulture,
                $"chaos: {jobs} jobs in quiet, and again while every two seconds a process is killed or cut off; seed {seed}"
            )
        );
        var random = new Random(seed);
        await using var cluster = await ChaosCluster.StartAsync(StepMilliseconds);
        var monkey = new ChaosMonkey(cluster, random);
        using var run = new ChaosRun(cluster, monkey, jobs, AtOnce);
        var start = Stopwatch.GetTimestamp();
        await run.RunAsync(DisturbAsync, CancellationToken.None);

        Report.Line("both runs", $"{Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s");
        foreach (var (deed, count) in monkey.Deeds.OrderBy(deed => deed.Key, StringComparer.Ordinal))
            Report.Line(deed, $"{count} times");
        foreach (var (why, count) in run.Retries.OrderBy(retry => retry.Key, StringComparer.Ordinal))
            Report.Line($"tried again after {why}", $"{count} times");
        Report.Line("jobs that a client could tell", $"{run.Problems.Count} of {jobs}");
        foreach (var problem in run.Problems)
            Console.WriteLine(problem);

        async Task DisturbAsync(CancellationToken over)
        {
            Report.Line("in quiet", $"{Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s");
            while (true)
            {
                await Task.Delay(Between, over);
                await (random.Next(3) == 0 ? monkey.CutAsync() : monkey.KillAsync());
            }
        }
    }

    private static int Number(string variable, int fallback) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : fallback;
}
