namespace Easel.Diffusion.Models;

/// <summary>
/// Loads a model's sessions when first asked, hands them to any number of users, and frees them when the last has gone after
/// <see cref="DisposeAsync"/>.
/// </summary>
internal sealed class SharedSessions : IAsyncDisposable
{
    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _closing = new();
    private readonly TaskCompletionSource _idle = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly OnDemand<ModelSessions> _sessions;
    private int _users;
    private bool _closed;

    /// <param name="load">Its token is cancelled when this is disposed.</param>
    public SharedSessions(Func<CancellationToken, Task<ModelSessions>> load) =>
        _sessions = new OnDemand<ModelSessions>(() => load(_closing.Token));

    /// <exception cref="ObjectDisposedException">The engine was disposed.</exception>
    public Lease Take()
    {
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_closed, typeof(DiffusionEngine));
            _users++;
            return new Lease(this);
        }
    }

    public bool IsLoaded => _sessions.IsLoaded;

    public bool IsUsed
    {
        get
        {
            lock (_lock)
                return _users > 0;
        }
    }

    /// <summary>Lets those who use it finish, and frees it then; nobody may ask for it any more.</summary>
    public async Task RetireAsync()
    {
        Close();
        await _idle.Task;
        await _sessions.DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Close();
        await _closing.CancelAsync();
        await _idle.Task;
        await _sessions.DisposeAsync();
    }

    private void Close()
    {
        lock (_lock)
        {
            if (!_closed && _users == 0)
                _idle.TrySetResult();
            _closed = true;
        }
    }

    private void Return()
    {
        lock (_lock)
        {
            if (--_users == 0 && _closed)
                _idle.TrySetResult();
        }
    }

    internal sealed class Lease(SharedSessions owner) : IDisposable
    {
        private int _returned;

        /// <summary>Cancelled when the owner is disposed.</summary>
        public CancellationToken Closing => owner._closing.Token;

        public Task<ModelSessions> GetAsync() => owner._sessions.GetAsync();

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _returned, 1) == 0)
                owner.Return();
        }
    }
}
