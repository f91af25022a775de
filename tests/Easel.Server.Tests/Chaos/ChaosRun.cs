using System.Collections.Concurrent;

namespace Easel.Server.Tests.Chaos;

/// <summary>Gives a cluster the same work twice, in quiet and disturbed, and looks whether any client could tell.</summary>
internal sealed class ChaosRun(ChaosCluster cluster, ChaosMonkey monkey, int count, int atOnce) : IDisposable
{
    private const string Quiet = "quiet";
    private const string Disturbed = "disturbed";
    private const int PageSize = 100;

    private readonly ChaosClient _client = new(cluster);
    private readonly ConcurrentBag<string> _problems = [];
    private int _ended;

    /// <summary>How many of the disturbed run's jobs have ended.</summary>
    public int Ended => Volatile.Read(ref _ended);

    /// <summary>What a client could tell; none when all is well.</summary>
    public IReadOnlyCollection<string> Problems => _problems;

    public IReadOnlyDictionary<string, int> Retries => _client.Retries;

    /// <param name="disturb">Disturbs until the run is over.</param>
    public async Task RunAsync(Func<CancellationToken, Task> disturb, CancellationToken token)
    {
        var expected = await DoAsync(Quiet, token);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(token);
        var disturbing = disturb(over.Token);
        var seen = await DoAsync(Disturbed, token);
        await over.CancelAsync();
        await disturbing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await monkey.CalmAsync();
        foreach (var (number, result) in expected)
        {
            if (seen.TryGetValue(number, out var other) && !string.Equals(result, other, StringComparison.Ordinal))
                _problems.Add($"Job {number} is another than in quiet: {other} and not {result}.");
        }

        await CountAsync(token);
        foreach (var ended in cluster.Ended)
            _problems.Add(ended);
    }

    public void Dispose() => _client.Dispose();

    private async Task<ConcurrentDictionary<int, string>> DoAsync(string run, CancellationToken token)
    {
        var results = new ConcurrentDictionary<int, string>();
        await Parallel.ForEachAsync(
            ChaosJob.Many(run, count),
            new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = token },
            async (job, stop) =>
            {
                try
                {
                    results[job.Number] = await job.RunAsync(_client, stop);
                }
                catch (ChaosException broken)
                {
                    _problems.Add($"{run} {job.GetType().Name} {job.Number}: {broken.Message}");
                }
                // What a server said has another shape than it promises.
                catch (Exception wrong) when (wrong is KeyNotFoundException or InvalidOperationException or FormatException)
                {
                    _problems.Add($"{run} {job.GetType().Name} {job.Number}: {wrong}");
                }

                if (run is Disturbed)
                    Interlocked.Increment(ref _ended);
            }
        );
        return results;
    }

    /// <summary>Each job that is kept is there once, and ended.</summary>
    private async Task CountAsync(CancellationToken token)
    {
        var wanted = 2 * ChaosJob.Many(Quiet, count).Count(job => job.IsListed);
        var listed = 0;
        var after = "";
        while (true)
        {
            var path = $"/v1/jobs?limit={PageSize}{(after.Length > 0 ? $"&after={after}" : "")}";
            var page = await _client.JsonAsync(HttpMethod.Get, path, body: null, key: null, token);
            foreach (var job in page.GetProperty("data").EnumerateArray())
            {
                listed++;
                after = job.GetProperty("id").GetString()!;
                if (job.GetProperty("status").GetString() is not "completed")
                    _problems.Add($"It is kept and did not end well: {job}");
            }

            if (!page.GetProperty("has_more").GetBoolean())
                break;
        }

        if (listed != wanted)
            _problems.Add($"{listed} jobs are kept, of {wanted} that were asked for.");
    }
}
