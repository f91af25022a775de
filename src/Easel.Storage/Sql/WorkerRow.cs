using Easel.Jobs;

namespace Easel.Storage.Sql;

/// <summary>A row of <c>workers</c>.</summary>
internal sealed class WorkerRow
{
    public const string Columns = "name, version, device, memory_bytes, slots, running, models, loaded, is_draining, seen_at";

    public required string Name { get; init; }

    public required string Version { get; init; }

    public required string Device { get; init; }

    public required long MemoryBytes { get; init; }

    public required int Slots { get; init; }

    public required int Running { get; init; }

    public required string Models { get; init; }

    public required string Loaded { get; init; }

    public bool IsDraining { get; init; }

    public required long SeenAt { get; init; }

    public static WorkerRow Of(WorkerRecord worker) =>
        new()
        {
            Name = worker.Name,
            Version = worker.Version,
            Device = worker.Device,
            MemoryBytes = worker.MemoryBytes,
            Slots = worker.Slots,
            Running = worker.Running,
            Models = worker.Models,
            Loaded = worker.Loaded,
            SeenAt = worker.SeenAt.ToUnixTimeMilliseconds(),
        };

    public WorkerRecord ToRecord() =>
        new(Name, Models)
        {
            Version = Version,
            Device = Device,
            MemoryBytes = MemoryBytes,
            Slots = Slots,
            Running = Running,
            Loaded = Loaded,
            IsDraining = IsDraining,
            SeenAt = DateTimeOffset.FromUnixTimeMilliseconds(SeenAt),
        };
}
