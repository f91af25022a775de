namespace Easel.Core.Access.Limits;

/// <summary>Requests of each subject that are under way. Thread-safe.</summary>
internal sealed class ConcurrencyLimit
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(LimitScope, string), int> _running = [];

    /// <summary>A place for every subject that has a limit, given back when it is disposed; or the subject that has no more.</summary>
    public (IDisposable? Places, LimitSubject? Full) TryEnter(IReadOnlyList<LimitSubject> subjects)
    {
        List<(LimitScope, string)>? entered = null;
        lock (_lock)
        {
            foreach (var subject in subjects)
            {
                if (subject.Limits.Concurrent is { } most && _running.GetValueOrDefault((subject.Scope, subject.Id)) >= most)
                    return (null, subject);
            }

            foreach (var subject in subjects)
            {
                if (subject.Limits.Concurrent is null)
                    continue;
                var key = (subject.Scope, subject.Id);
                _running[key] = _running.GetValueOrDefault(key) + 1;
                (entered ??= []).Add(key);
            }
        }

        return (entered is null ? null : new Entered(this, entered), null);
    }

    private void Leave(List<(LimitScope, string)> entered)
    {
        lock (_lock)
        {
            foreach (var key in entered)
            {
                if (--_running[key] == 0)
                    _running.Remove(key);
            }
        }
    }

    private sealed class Entered(ConcurrencyLimit limit, List<(LimitScope, string)> entered) : IDisposable
    {
        private bool _left;

        public void Dispose()
        {
            if (!Interlocked.Exchange(ref _left, true))
                limit.Leave(entered);
        }
    }
}
