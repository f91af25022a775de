using Easel.Abstractions.Requests;
using Easel.Core.Usage;

namespace Easel.Storage.Sql.Usage;

/// <summary>The columns of dimensions, as far as a statement selects them.</summary>
internal class DimensionRow
{
    public string? KeyId { get; init; }

    public string? Tenant { get; init; }

    public string? UserName { get; init; }

    public string? Api { get; init; }

    public int? Operation { get; init; }

    public string? Model { get; init; }

    public string? Provider { get; init; }

    public string? Size { get; init; }

    public int? Quality { get; init; }

    public bool? Cached { get; init; }

    public bool? Batch { get; init; }

    public int? Outcome { get; init; }

    public UsageGroup ToGroup() =>
        new()
        {
            Key = KeyId,
            Tenant = Tenant,
            User = UserName,
            Api = Api,
            Operation = (UsageOperation?)Operation,
            Model = Model,
            Provider = Provider,
            Size = DimensionColumns.Size(Size),
            Quality = (ImageQuality?)Quality,
            IsCached = Cached,
            IsBatch = Batch,
            Outcome = (UsageOutcome?)Outcome,
        };

    public UsageDimensions ToDimensions() =>
        new()
        {
            Key = KeyId!,
            Tenant = Tenant,
            User = UserName,
            Api = Api!,
            Operation = (UsageOperation)Operation!,
            Model = Model!,
            Provider = Provider,
            Size = DimensionColumns.Size(Size),
            Quality = (ImageQuality)Quality!,
            IsCached = Cached!.Value,
            IsBatch = Batch!.Value,
            Outcome = (UsageOutcome)Outcome!,
        };
}
