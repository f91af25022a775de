namespace Easel.Core.Queueing;

/// <summary>Waiting turns of several callers, taken round by caller. Not thread-safe: its queue holds the lock.</summary>
internal sealed class CallerRotation
{
    /// <summary>Each with a turn that waits, the one whose turn is next in front.</summary>
    private readonly LinkedList<Line> _order = new();
    private readonly Dictionary<string, LinkedListNode<Line>> _lines = new(StringComparer.Ordinal);

    public int Count { get; private set; }

    /// <summary>Callers that wait.</summary>
    public int Callers => _order.Count;

    public int CountOf(string caller) => _lines.TryGetValue(caller, out var line) ? line.Value.Turns.Count : 0;

    public void Add(Turn turn)
    {
        if (!_lines.TryGetValue(turn.Caller, out var line))
            _lines.Add(turn.Caller, line = _order.AddLast(new Line(turn.Caller)));
        line.Value.Turns.AddLast(turn);
        Count++;
    }

    /// <summary>When the turn that has waited longest began to; null when none waits.</summary>
    public long? Oldest => _order.Count == 0 ? null : _order.Min(line => line.Turns.First!.Value.Since);

    /// <summary>False when it does not wait here, as one that has come.</summary>
    public bool Remove(Turn turn)
    {
        if (!_lines.TryGetValue(turn.Caller, out var line) || !line.Value.Turns.Remove(turn))
            return false;
        Count--;
        if (line.Value.Turns.Count == 0)
            Forget(line);
        return true;
    }

    /// <summary>The next turn, whose caller then goes to the end; null when nobody waits.</summary>
    public Turn? TakeNext()
    {
        if (_order.First is not { } line)
            return null;
        var turn = line.Value.Turns.First!.Value;
        line.Value.Turns.RemoveFirst();
        Count--;
        _order.Remove(line);
        if (line.Value.Turns.Count == 0)
            _lines.Remove(line.Value.Caller);
        else
            _order.AddLast(line);
        return turn;
    }

    private void Forget(LinkedListNode<Line> line)
    {
        _order.Remove(line);
        _lines.Remove(line.Value.Caller);
    }

    private sealed record Line(string Caller)
    {
        public LinkedList<Turn> Turns { get; } = new();
    }
}
