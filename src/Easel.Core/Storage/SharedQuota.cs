namespace Easel.Core.Storage;

/// <summary>
/// Bytes that several owners share. The less is left, the less one owner may hold, so that there is always room for another: the dynamic
/// threshold of Choudhury and Hahne, "Dynamic queue length thresholds for shared-memory packet switches" (1998). Thread-safe.
/// </summary>
/// <param name="total">Bytes in all.</param>
/// <param name="isShared">There are several owners; false: all of it is whoever's comes.</param>
public sealed class SharedQuota(long total, bool isShared)
{
    /// <summary>What an owner may hold, in terms of what is left: alone he may fill four fifths, two fill eight ninths.</summary>
    private const int Threshold = 4;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, long> _held = new(StringComparer.Ordinal);
    private long _taken;

    /// <summary>What one owner may hold when nobody else holds anything.</summary>
    public long Most => isShared ? total / (Threshold + 1) * Threshold : total;

    /// <summary>The owner may hold not a byte more now.</summary>
    public bool IsFull(string owner)
    {
        lock (_gate)
            return !Fits(owner, 1);
    }

    /// <summary>False, and nothing taken, when it would be too much.</summary>
    public bool TryTake(string owner, long bytes)
    {
        lock (_gate)
        {
            if (!Fits(owner, bytes))
                return false;
            Add(owner, bytes);
            return true;
        }
    }

    public void Return(string owner, long bytes)
    {
        lock (_gate)
            Add(owner, -bytes);
    }

    /// <summary>Counts anew what is held.</summary>
    public void Reset(IEnumerable<(string Owner, long Bytes)> held)
    {
        lock (_gate)
        {
            _held.Clear();
            _taken = 0;
            foreach (var (owner, bytes) in held)
                Add(owner, bytes);
        }
    }

    private bool Fits(string owner, long bytes)
    {
        var left = total - _taken - bytes;
        return left >= 0 && (!isShared || _held.GetValueOrDefault(owner) + bytes <= Threshold * left);
    }

    private void Add(string owner, long bytes)
    {
        _taken += bytes;
        var held = _held.GetValueOrDefault(owner) + bytes;
        if (held == 0)
            _held.Remove(owner);
        else
            _held[owner] = held;
    }
}
