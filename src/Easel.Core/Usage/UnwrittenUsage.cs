namespace Easel.Core.Usage;

/// <summary>What is accounted for and not in the store yet: what waits, and the batch that is being written. Thread-safe.</summary>
internal sealed class UnwrittenUsage(int maxRecords)
{
    private const int RecordsABatch = 1000;

    private readonly Lock _lock = new();
    private readonly Queue<UsageRecord> _records = new();
    private Dictionary<(SpendScope Scope, DateOnly Month), Spent> _spending = [];
    private Dictionary<Guid, SpendLease> _leases = [];
    private UsageBatch? _batch;
    private long _version;

    public int Count
    {
        get
        {
            lock (_lock)
                return _records.Count + (_batch?.Records.Count ?? 0);
        }
    }

    /// <summary>False when there is no room.</summary>
    public bool TryAdd(UsageRecord record)
    {
        lock (_lock)
        {
            if (_records.Count >= maxRecords)
                return false;
            _records.Enqueue(record);
            return true;
        }
    }

    public void Add(IEnumerable<SpendScope> scopes, DateOnly month, Spent spent)
    {
        lock (_lock)
        {
            foreach (var scope in scopes)
                _spending[(scope, month)] = _spending.GetValueOrDefault((scope, month)) + spent;
        }
    }

    /// <summary>What is left of a lease, when what was spent before is written.</summary>
    public void Shrink(SpendLease lease)
    {
        lock (_lock)
            _leases[lease.Id] = lease;
    }

    /// <summary>The next batch to write, which is under way from now on; null when nothing waits.</summary>
    public UsageBatch? Take()
    {
        lock (_lock)
        {
            if (_records.Count + _spending.Count + _leases.Count == 0)
                return null;
            var records = new List<UsageRecord>(Math.Min(_records.Count, RecordsABatch));
            while (records.Count < RecordsABatch && _records.TryDequeue(out var record))
                records.Add(record);
            _version++;
            _batch = new UsageBatch(
                Guid.CreateVersion7(),
                records,
                [.. _spending.Select(spent => new Spending(spent.Key.Scope, spent.Key.Month, spent.Value))]
            )
            {
                Leases = [.. _leases.Values],
            };
            _spending = [];
            _leases = [];
            return _batch;
        }
    }

    /// <summary>The batch that was under way is in the store, or given up.</summary>
    public void Finish()
    {
        lock (_lock)
        {
            _version++;
            _batch = null;
        }
    }

    /// <summary>What is not written of a scope's month, and how far this is so: it changes with every batch.</summary>
    public (UnwrittenSpending Spending, long Version) Look(SpendScope scope, DateOnly month)
    {
        lock (_lock)
        {
            var inBatch = _batch?.Spending.FirstOrDefault(spending => spending.Scope == scope && spending.Month == month)?.Spent;
            var waiting = _spending.GetValueOrDefault((scope, month));
            return (new UnwrittenSpending(waiting, inBatch ?? default, _batch?.Id ?? Guid.Empty), _version);
        }
    }
}
