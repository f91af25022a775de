using Easel.Core.Storage;

namespace Easel.Server.Health;

/// <summary>Whether what is accepted can be kept. Looked at when somebody asks, at most once a second.</summary>
internal sealed class StorageReadiness(IEnumerable<IStorageHealth> stores, TimeProvider clock, ILogger<StorageReadiness> log) : IDisposable
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim _turn = new(1);
    private (long At, IReadOnlyList<string> Problems)? _last;

    /// <summary>A sentence for each thing that is wrong, for the operator; empty when all is well.</summary>
    public async ValueTask<IReadOnlyList<string>> ProblemsAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (_last is { } last && clock.GetElapsedTime(last.At) < Fresh)
                return last.Problems;
            var problems = new List<string>();
            foreach (var store in stores)
            {
                if (await store.ProbeAsync(cancellationToken) is { } problem)
                    problems.Add(problem);
            }

            foreach (var problem in problems.Except(_last?.Problems ?? [], StringComparer.Ordinal))
                log.NotReady(problem);
            _last = (clock.GetTimestamp(), problems);
            return problems;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();
}
