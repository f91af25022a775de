using System.Text.Json.Serialization;

namespace Easel.Core.Usage;

/// <summary>What is written together: all of it or nothing, and once however often it is tried.</summary>
/// <param name="Id">Unique to the batch.</param>
/// <param name="Spending">What is added to what the month's totals are; of each scope and month once.</param>
public sealed record UsageBatch(Guid Id, IReadOnlyList<UsageRecord> Records, IReadOnlyList<Spending> Spending)
{
    /// <summary>What is left of leases when this is written. Not put on disk: those of a server that has ended lapse.</summary>
    [JsonIgnore]
    public IReadOnlyList<SpendLease> Leases { get; init; } = [];
}
