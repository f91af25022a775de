namespace Easel.Diffusion.Memory;

/// <summary>The models of a process that are in memory: one that needs room has those freed that were not used for longest. Shared by all
/// engines of a process. Thread-safe.</summary>
/// <param name="limitBytes">What all models together may take; null is what the machine has free.</param>
public sealed class LoadedModels(long? limitBytes = null)
{
    private readonly Lock _lock = new();
    private readonly List<Entry> _models = [];

    /// <summary>What a model may take when the others that can be freed are; what it has already is part of it.</summary>
    public long Available(object model)
    {
        lock (_lock)
        {
            var others = _models.Where(entry => entry.Model != model).ToArray();
            return limitBytes is { } limit
                ? limit - others.Where(entry => entry.Unload is null).Sum(entry => entry.Bytes)
                : SystemMemory.Available() + HeldBy(model) + others.Where(entry => entry.Unload is not null).Sum(entry => entry.Held);
        }
    }

    /// <summary>Frees others, those first that were not used for longest, until there is room, and keeps account of the model.</summary>
    /// <param name="bytes">What it takes while it draws.</param>
    /// <param name="held">What of it stays in memory between drawings.</param>
    internal async Task MakeRoomAsync(object model, long bytes, long held, Func<ValueTask<bool>> unload)
    {
        while (Needed(model, bytes) > 0)
        {
            Entry? oldest;
            lock (_lock)
                oldest = _models.Where(entry => entry.Model != model && entry.Unload is not null).MinBy(entry => entry.UsedAt);
            if (oldest is null)
                break;
            if (await oldest.Unload!())
                Remove(oldest.Model);
            else
                Use(oldest.Model);
            lock (_lock)
                oldest.Tries++;
            if (oldest.Tries > 1)
                break;
        }

        lock (_lock)
        {
            // What a drawing by pictures needed stays counted until the model is unloaded.
            bytes = Math.Max(bytes, _models.Where(entry => entry.Model == model).Select(entry => entry.Bytes).DefaultIfEmpty().Max());
            _models.RemoveAll(entry => entry.Model == model);
            _models.Add(new Entry(model, bytes, held, unload) { UsedAt = Environment.TickCount64 });
        }
    }

    internal void Use(object model)
    {
        lock (_lock)
        {
            foreach (var entry in _models.Where(entry => entry.Model == model))
                (entry.UsedAt, entry.Tries) = (Environment.TickCount64, 0);
        }
    }

    internal void Remove(object model)
    {
        lock (_lock)
            _models.RemoveAll(entry => entry.Model == model);
    }

    private long Needed(object model, long bytes)
    {
        lock (_lock)
        {
            var used = _models.Where(entry => entry.Model != model).Sum(entry => entry.Bytes);
            return limitBytes is { } limit ? used + bytes - limit : bytes - SystemMemory.Available() - HeldBy(model);
        }
    }

    private long HeldBy(object model) => _models.Where(entry => entry.Model == model).Sum(entry => entry.Held);

    private sealed record Entry(object Model, long Bytes, long Held, Func<ValueTask<bool>>? Unload)
    {
        public long UsedAt { get; set; }

        public int Tries { get; set; }
    }
}
