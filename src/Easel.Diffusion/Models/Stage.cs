namespace Easel.Diffusion.Models;

/// <summary>
/// A network of a model that is loaded by the first to need it. Where memory is short it is freed when its last user has gone, and
/// loaded anew for the next. Thread-safe.
/// </summary>
/// <param name="stays">It is kept until this is disposed.</param>
internal sealed class Stage<T>(Func<T> load, bool stays) : IDisposable
    where T : class, IDisposable
{
    private readonly OnDemand<T> _network = new(() => Task.FromResult(load()));
    private readonly Lock _lock = new();
    private int _users;

    /// <summary>Loads it for all who follow, where it stays.</summary>
    public Task PreloadAsync() => stays ? _network.GetAsync() : Task.CompletedTask;

    /// <summary>The network for the time of a use, loaded when this returns.</summary>
    /// <exception cref="ModelFolderException">A file is broken or does not fit its configs.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; a load that is under way goes on for others.</exception>
    public Use Take(CancellationToken cancellationToken)
    {
        lock (_lock)
            _users++;
        try
        {
            // The drawing has a thread of its own, which may as well sleep.
            return new Use(this, _network.GetAsync().WaitAsync(cancellationToken).GetAwaiter().GetResult());
        }
        catch
        {
            Return();
            throw;
        }
    }

    /// <summary>Waits only where a drawing was cancelled while the network was being loaded.</summary>
    public void Dispose() => _network.DisposeAsync().AsTask().GetAwaiter().GetResult();

    private void Return()
    {
        lock (_lock)
        {
            if (--_users > 0 || stays)
                return;

            // Under the lock: whoever comes next loads it when this one is gone, so that there is never memory for two.
            Dispose();
        }
    }

    public sealed class Use(Stage<T> stage, T network) : IDisposable
    {
        private int _returned;

        public T Network { get; } = network;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _returned, 1) == 0)
                stage.Return();
        }
    }
}
