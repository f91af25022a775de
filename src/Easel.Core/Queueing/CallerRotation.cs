namespace Easel.Core.Queueing;

/// <summary>Waiting turns of several callers, taken round by caller, and within a tenant by user or key. Not thread-safe: its queue holds the lock.</summary>
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
        line.Value.Add(turn);
        Count++;
    }

    /// <summary>Turns that are taken before this one, if nobody else comes; null when it does not wait here.</summary>
    public int? AheadOf(Turn turn)
    {
        if (!_lines.TryGetValue(turn.Caller, out var own) || own.Value.AheadOf(turn) is not { } before)
            return null;
        var (ahead, isLater) = (before, false);
        foreach (var line in _order)
        {
            if (line == own.Value)
                isLater = true;
            else
                // In each round every caller has one turn; those in front have theirs in this one, too.
                ahead += Math.Min(line.Turns.Count, isLater ? before : before + 1);
        }

        return ahead;
    }

    /// <summary>When the turn that has waited longest began to; null when none waits.</summary>
    public long? Oldest => _order.Count == 0 ? null : _order.Min(line => line.Turns.First!.Value.Since);

    /// <summary>False when it does not wait here, as one that has come.</summary>
    public bool Remove(Turn turn)
    {
        if (!_lines.TryGetValue(turn.Caller, out var line) || !line.Value.Remove(turn))
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
        var turn = line.Value.TakeNext();
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
        /// <summary>When each of those who wait had a turn last, or came, counted in turns of this line.</summary>
        private readonly Dictionary<string, long> _served = new(StringComparer.Ordinal);
        private long _turns;

        /// <summary>As they came.</summary>
        public LinkedList<Turn> Turns { get; } = new();

        public void Add(Turn turn)
        {
            // Whoever comes new stands behind all who wait since their last turn, so that nobody is overtaken for ever.
            _served.TryAdd(turn.Owner, _turns);
            Turns.AddLast(turn);
        }

        /// <summary>Null when it does not wait here. Owners have their turns one after the other, who had one the longest ago first.</summary>
        public int? AheadOf(Turn turn)
        {
            var places = new Dictionary<string, int>(StringComparer.Ordinal);
            var order = Turns
                .Select((each, index) => (Turn: each, Round: places[each.Owner] = places.GetValueOrDefault(each.Owner) + 1, index))
                .OrderBy(each => each.Round)
                .ThenBy(each => _served[each.Turn.Owner])
                .ThenBy(each => each.index)
                .Select(each => each.Turn)
                .ToList();
            var place = order.IndexOf(turn);
            return place < 0 ? null : place;
        }

        public bool Remove(Turn turn)
        {
            if (!Turns.Remove(turn))
                return false;
            if (!Turns.Any(other => string.Equals(other.Owner, turn.Owner, StringComparison.Ordinal)))
                _served.Remove(turn.Owner);
            return true;
        }

        /// <summary>Takes, of those who had a turn the longest ago, the first that came.</summary>
        public Turn TakeNext()
        {
            var next = Turns.MinBy(turn => _served[turn.Owner])!;
            _served[next.Owner] = ++_turns;
            Remove(next);
            return next;
        }
    }
}
