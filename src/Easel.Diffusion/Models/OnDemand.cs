namespace Easel.Diffusion.Models;

/// <summary>What the first to ask loads and all who follow share. A load that failed is tried again by the next to ask.
/// Thread-safe.</summary>
internal sealed class OnDemand<T>(Func<Task<T>> load) : IAsyncDisposable
    where T : class, IDisposable
{
    private readonly Lock _lock = new();
    private Task<T>? _loading;

    public bool IsLoaded
    {
        get
        {
            lock (_lock)
                return _loading is { IsCompletedSuccessfully: true };
        }
    }

    public Task<T> GetAsync()
    {
        lock (_lock)
        {
            if (_loading is null or { IsFaulted: true } or { IsCanceled: true })
                _loading = Task.Run(load);
            return _loading;
        }
    }

    /// <summary>Frees it, once a load that is under way has ended. Call when nobody asks any more.</summary>
    public async ValueTask DisposeAsync()
    {
        Task<T>? loading;
        lock (_lock)
        {
            (loading, _loading) = (_loading, null);
        }

        if (loading is null)
            return;
        await ((Task)loading).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (loading.IsCompletedSuccessfully)
            (await loading).Dispose();
    }
}
