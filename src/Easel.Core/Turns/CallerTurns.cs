namespace Easel.Core.Turns;

/// <summary>
/// Places that many callers want: those who wait get theirs in turn by caller, whoever came first, and no caller holds more than his share.
/// Thread-safe.
/// </summary>
/// <param name="places">Places in all, at least 1.</param>
/// <param name="share">Places that one caller may hold, at least 1.</param>
public sealed class CallerTurns(int places, int share)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Line> _lines = new(StringComparer.Ordinal);

    /// <summary>The callers of whom somebody waits, who had his turn the longest ago first.</summary>
    private readonly LinkedList<Line> _round = new();
    private int _taken;

    /// <summary>Takes a place as soon as there is one; disposing the result gives it back.</summary>
    /// <exception cref="OperationCanceledException">Cancelled while it waited; no place is held.</exception>
    public async ValueTask<IDisposable> EnterAsync(string caller, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (line, turn) = Join(caller);
        if (turn is not null)
            await WaitAsync(line, turn, cancellationToken);
        return new Place(this, line);
    }

    /// <summary>The turn to wait for; null: it is now.</summary>
    private (Line Line, TaskCompletionSource? Turn) Join(string caller)
    {
        lock (_gate)
        {
            if (!_lines.TryGetValue(caller, out var line))
                _lines.Add(caller, line = new Line(caller));
            // Where a place is free, those who wait hold their shares already.
            if (_taken < places && line.Taken < share && line.Waiting.Count == 0)
            {
                Take(line);
                return (line, null);
            }

            var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            if (line.Waiting.Count == 0)
                _round.AddLast(line);
            line.Waiting.AddLast(turn);
            return (line, turn);
        }
    }

    private async Task WaitAsync(Line line, TaskCompletionSource turn, CancellationToken cancellationToken)
    {
        try
        {
            await turn.Task.WaitAsync(cancellationToken);
        }
        catch
        {
            Abandon(line, turn);
            throw;
        }
    }

    private void Abandon(Line line, TaskCompletionSource turn)
    {
        lock (_gate)
        {
            if (line.Waiting.Remove(turn))
            {
                if (line.Waiting.Count == 0)
                    _round.Remove(line);
                Forget(line);
                return;
            }
        }

        // Its turn came in the same moment; it is the next one's.
        Leave(line);
    }

    private void Leave(Line line)
    {
        lock (_gate)
        {
            _taken--;
            line.Taken--;
            Forget(line);
            while (_taken < places && Next() is { } next)
                next.SetResult();
        }
    }

    private TaskCompletionSource? Next()
    {
        for (var node = _round.First; node is not null; node = node.Next)
        {
            var line = node.Value;
            if (line.Taken >= share)
                continue;
            var turn = line.Waiting.First!.Value;
            line.Waiting.RemoveFirst();
            _round.Remove(node);
            if (line.Waiting.Count > 0)
                _round.AddLast(line);
            Take(line);
            return turn;
        }

        return null;
    }

    private void Take(Line line)
    {
        _taken++;
        line.Taken++;
    }

    private void Forget(Line line)
    {
        if (line.Taken == 0 && line.Waiting.Count == 0)
            _lines.Remove(line.Caller);
    }

    private sealed class Line(string caller)
    {
        public string Caller => caller;

        public int Taken { get; set; }

        public LinkedList<TaskCompletionSource> Waiting { get; } = new();
    }

    private sealed class Place(CallerTurns turns, Line line) : IDisposable
    {
        private bool _left;

        public void Dispose()
        {
            if (!Interlocked.Exchange(ref _left, true))
                turns.Leave(line);
        }
    }
}
