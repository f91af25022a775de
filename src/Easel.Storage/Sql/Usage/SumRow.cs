using Easel.Core.Usage;

namespace Easel.Storage.Sql.Usage;

internal class SumRow : AmountRow
{
    public long Start { get; init; }

    public long Requests { get; init; }

    public long CachedRequests { get; init; }

    public long UnfinishedRequests { get; init; }

    public UsageSum ToSum() => ToSum(ToGroup());

    public UsageSum ToSum(UsageGroup group) =>
        new()
        {
            Start = DateTimeOffset.FromUnixTimeSeconds(Start),
            Group = group,
            Requests = Requests,
            CachedRequests = CachedRequests,
            UnfinishedRequests = UnfinishedRequests,
            Images = Images,
            InputImages = InputImages,
            Tokens = Tokens,
            Cost = UsageUnits.ToMoney(Cost),
            QueueTime = UsageUnits.ToTime(QueueTime),
            EngineTime = UsageUnits.ToTime(EngineTime),
        };
}
