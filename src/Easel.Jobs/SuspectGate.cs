namespace Easel.Jobs;

/// <summary>Lets work that may end its server run with nothing beside it in this process, whoever waits for it: what ends with the server then
/// was that. Thread-safe.</summary>
internal sealed class SuspectGate
{
    private readonly Lock _gate = new();
    private TaskCompletionSource _changed = NewSignal();
    private int _running;
    private int _suspectsWaiting;
    private bool _isAlone;

    /// <summary>A suspect waits for what runs: what takes long makes way.</summary>
    public Action? SuspectWaits { get; set; }

    /// <summary>Work begins; dispose it when it has ended. Null while a suspect runs or waits.</summary>
    public IDisposable? TryEnter()
    {
        lock (_gate)
        {
            if (_isAlone || _suspectsWaiting > 0)
                return null;
            _running++;
            return new Pass(this, isSuspect: false);
        }
    }

    /// <summary>Work begins when no suspect runs or waits.</summary>
    public async ValueTask<IDisposable> EnterAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            // In this order, so that no change is missed.
            var changed = Volatile.Read(ref _changed).Task;
            if (TryEnter() is { } pass)
                return pass;
            await changed.WaitAsync(cancellationToken);
        }
    }

    /// <summary>A suspect begins when nothing else runs.</summary>
    public async ValueTask<IDisposable> EnterAloneAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
            _suspectsWaiting++;
        try
        {
            SuspectWaits?.Invoke();
            while (true)
            {
                var changed = Volatile.Read(ref _changed).Task;
                lock (_gate)
                {
                    if (!_isAlone && _running == 0)
                    {
                        _isAlone = true;
                        return new Pass(this, isSuspect: true);
                    }
                }

                await changed.WaitAsync(cancellationToken);
            }
        }
        finally
        {
            lock (_gate)
                _suspectsWaiting--;
            Signal();
        }
    }

    private void Leave(bool isSuspect)
    {
        lock (_gate)
        {
            if (isSuspect)
                _isAlone = false;
            else
                _running--;
        }

        Signal();
    }

    private void Signal() => Interlocked.Exchange(ref _changed, NewSignal()).TrySetResult();

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private sealed class Pass(SuspectGate gate, bool isSuspect) : IDisposable
    {
        private int _isLeft;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _isLeft, 1) == 0)
                gate.Leave(isSuspect);
        }
    }
}
