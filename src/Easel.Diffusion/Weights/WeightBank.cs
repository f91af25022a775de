namespace Easel.Diffusion.Weights;

/// <summary>
/// One network's converted weights by name. Whoever makes the next session over the network takes what it can use again, and what it did
/// not take goes. One session uses it at a time.
/// </summary>
internal sealed class WeightBank : IDisposable
{
    private Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private Dictionary<string, Entry> _taken = new(StringComparer.Ordinal);

    /// <summary>The memory that holds a weight, or that may hold it: null where there is none of this size.</summary>
    /// <param name="key">What its numbers are made of; another one means that they must be written anew.</param>
    public (WeightMemory Memory, bool IsFilled) Take(string name, string key, long bytes)
    {
        if (_entries.Remove(name, out var entry) && entry.Memory.Bytes == bytes)
        {
            _taken[name] = entry with { Key = key };
            return (entry.Memory, string.Equals(entry.Key, key, StringComparison.Ordinal));
        }

        entry.Memory?.Dispose();
        var memory = new WeightMemory(bytes);
        _taken[name] = new Entry(memory, key);
        return (memory, false);
    }

    /// <summary>After the last weight of a session was taken: frees what no weight wanted.</summary>
    public void Settle()
    {
        foreach (var (memory, _) in _entries.Values)
            memory.Dispose();
        (_entries, _taken) = (_taken, new Dictionary<string, Entry>(StringComparer.Ordinal));
    }

    /// <summary>Frees everything, as some of it may be half written.</summary>
    public void Clear()
    {
        foreach (var (memory, _) in _entries.Values.Concat(_taken.Values))
            memory.Dispose();
        _entries.Clear();
        _taken.Clear();
    }

    public void Dispose() => Clear();

    private readonly record struct Entry(WeightMemory Memory, string Key);
}
