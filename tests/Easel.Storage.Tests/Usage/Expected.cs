using Easel.Abstractions.Events;
using Easel.Core.Usage;

namespace Easel.Storage.Tests.Usage;

/// <summary>Sums of records, added up one by one.</summary>
internal static class Expected
{
    public static bool Passes(UsageFilter filter, UsageRecord record)
    {
        var one = record.Dimensions;
        return (filter.Keys?.Contains(one.Key) ?? true)
            && (filter.Tenants?.Contains(one.Tenant!) ?? true)
            && !(filter.WithoutTenant && one.Tenant is not null)
            && (filter.Models?.Contains(one.Model) ?? true)
            && (filter.Apis?.Contains(one.Api) ?? true)
            && (filter.Operations?.Contains(one.Operation) ?? true)
            && (filter.Outcomes?.Contains(one.Outcome) ?? true)
            && (filter.Sizes?.Any(size => size == one.Size) ?? true);
    }

    public static DateTimeOffset StartOf(UsageRecord record, UsageRange range, UsageInterval? interval)
    {
        var at = interval is null ? range.From : record.At;
        return interval switch
        {
            UsageInterval.Day => new DateTimeOffset(at.Year, at.Month, at.Day, 0, 0, 0, TimeSpan.Zero),
            UsageInterval.Hour => new DateTimeOffset(at.Year, at.Month, at.Day, at.Hour, 0, 0, TimeSpan.Zero),
            _ => new DateTimeOffset(at.Year, at.Month, at.Day, at.Hour, at.Minute, 0, TimeSpan.Zero),
        };
    }

    public static UsageGroup GroupOf(UsageRecord record, UsageFields fields)
    {
        var one = record.Dimensions;
        return new UsageGroup
        {
            Key = fields.HasFlag(UsageFields.Key) ? one.Key : null,
            Tenant = fields.HasFlag(UsageFields.Tenant) ? one.Tenant : null,
            User = fields.HasFlag(UsageFields.User) ? one.User : null,
            Api = fields.HasFlag(UsageFields.Api) ? one.Api : null,
            Operation = fields.HasFlag(UsageFields.Operation) ? one.Operation : null,
            Model = fields.HasFlag(UsageFields.Model) ? one.Model : null,
            Provider = fields.HasFlag(UsageFields.Provider) ? one.Provider : null,
            Size = fields.HasFlag(UsageFields.Size) ? one.Size : null,
            Quality = fields.HasFlag(UsageFields.Quality) ? one.Quality : null,
            IsCached = fields.HasFlag(UsageFields.Cached) ? one.IsCached : null,
            IsBatch = fields.HasFlag(UsageFields.Batch) ? one.IsBatch : null,
            Outcome = fields.HasFlag(UsageFields.Outcome) ? one.Outcome : null,
        };
    }

    public static UsageSum Sum(DateTimeOffset start, UsageGroup group, IReadOnlyList<UsageRecord> records) =>
        new()
        {
            Start = start,
            Group = group,
            Requests = records.Count,
            CachedRequests = records.Count(record => record.Dimensions.IsCached),
            UnfinishedRequests = records.Count(record => record.Dimensions.Outcome != UsageOutcome.Completed),
            Images = records.Sum(record => record.Images),
            InputImages = records.Sum(record => record.InputImages),
            Tokens = records.Aggregate(default(TokenUsage), (sum, record) => sum + record.Tokens),
            Cost = records.Sum(record => record.Cost),
            QueueTime = records.Aggregate(TimeSpan.Zero, (sum, record) => sum + record.QueueTime),
            EngineTime = records.Aggregate(TimeSpan.Zero, (sum, record) => sum + record.EngineTime),
        };
}
