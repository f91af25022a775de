namespace Easel.Diffusion.Models;

/// <summary>
/// A model's sessions for one variant at a time: the next one is loaded once the drawings by the last have ended, so that there is never
/// memory for two. Thread-safe.
/// </summary>
/// <param name="load">Its token is cancelled when this is disposed.</param>
internal sealed class VariantSessions(Func<SessionVariant, CancellationToken, Task<ModelSessions>> load) : IAsyncDisposable
{
    private readonly Lock _lock = new();
    private SharedSessions? _current;
    private Task _retired = Task.CompletedTask;
    private string _key = "";
    private bool _closed;

    public bool IsLoaded
    {
        get
        {
            lock (_lock)
                return _current?.IsLoaded == true;
        }
    }

    /// <exception cref="ObjectDisposedException">The engine was disposed.</exception>
    public SharedSessions.Lease Take(SessionVariant variant)
    {
        var key = variant.Key;
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_closed, typeof(DiffusionEngine));
            if (_current is not null && !string.Equals(key, _key, StringComparison.Ordinal))
            {
                _retired = Task.WhenAll(_retired, _current.RetireAsync());
                _current = null;
            }

            _current ??= Create(variant, _retired);
            _key = key;
            return _current.Take();
        }
    }

    /// <summary>Frees what is loaded unless somebody draws with it; the next drawing loads it anew.</summary>
    /// <param name="free">Called when nothing is loaded any more, before anything is loaded again.</param>
    /// <returns>True when nothing is loaded any more.</returns>
    public async ValueTask<bool> UnloadAsync(Action free)
    {
        Task retired;
        lock (_lock)
        {
            if (_current?.IsUsed == true)
                return false;
            _retired = FreeAsync(Task.WhenAll(_retired, _current?.RetireAsync() ?? Task.CompletedTask), free);
            (_current, retired) = (null, _retired);
        }

        await retired;
        return true;
    }

    private static async Task FreeAsync(Task retired, Action free)
    {
        await retired;
        free();
    }

    public async ValueTask DisposeAsync()
    {
        SharedSessions? current;
        Task retired;
        lock (_lock)
        {
            _closed = true;
            (current, retired) = (_current, _retired);
        }

        if (current is not null)
            await current.DisposeAsync();
        await retired;
    }

    private SharedSessions Create(SessionVariant variant, Task before) =>
        new(async closing =>
        {
            await before.WaitAsync(closing);
            return await load(variant, closing);
        });
}
