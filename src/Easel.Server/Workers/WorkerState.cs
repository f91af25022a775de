using System.Collections.Concurrent;

namespace Easel.Server.Workers;

/// <summary>What this worker does now. Thread-safe.</summary>
internal sealed class WorkerState
{
    private readonly ConcurrentDictionary<string, bool> _loaded = new(StringComparer.Ordinal);
    private int _running;

    /// <summary>Names this process; no two have the same.</summary>
    public string Process { get; } = Guid.NewGuid().ToString("N");

    /// <summary>It takes nothing more; an operator wants it so.</summary>
    public bool IsDraining { get; set; }

    public int Running => Volatile.Read(ref _running);

    /// <summary>Ids of models that drew here.</summary>
    public IEnumerable<string> LoadedModels => _loaded.Keys.Order(StringComparer.Ordinal);

    public void Begin() => Interlocked.Increment(ref _running);

    public void End() => Interlocked.Decrement(ref _running);

    public void Loaded(string model) => _loaded[model] = true;

    public bool IsLoaded(string model) => _loaded.ContainsKey(model);
}
