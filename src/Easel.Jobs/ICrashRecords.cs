using Easel.Core.Assets;

namespace Easel.Jobs;

/// <summary>Which servers ended, and with what in their hands: tells work that ends servers from work that had bad luck. Times are the
/// store's. Thread-safe.</summary>
public interface ICrashRecords : IExpiringStore
{
    /// <summary>A server started that draws nothing: if it had to be started again, no work has ended it.</summary>
    /// <param name="server">Names the process; no two have the same.</param>
    ValueTask NoteStartAsync(string server, CancellationToken cancellationToken);

    /// <summary>How often servers that draw nothing, and the database, were started since.</summary>
    ValueTask<int> CountStartsAsync(DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>A worker begins a piece of work that was begun before. Whatever comes of it <see cref="EndAsync"/> follows, or the worker has
    /// ended.</summary>
    ValueTask<EarlierAttempts> BeginAsync(string work, string worker, CancellationToken cancellationToken);

    /// <summary>The worker lives, and has done the work or lost it.</summary>
    ValueTask EndAsync(string work, string worker, CancellationToken cancellationToken);
}

/// <summary>Attempts at a piece of work that began and did not end: their workers did.</summary>
/// <param name="Since">When the first of them began; now when there was none.</param>
public readonly record struct EarlierAttempts(int Count, DateTimeOffset Since);
