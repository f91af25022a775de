using Easel.Core.Usage;

namespace Easel.Storage.Sql.Usage;

internal sealed class RecordRow : AmountRow
{
    public required string Id { get; init; }

    public long At { get; init; }

    public required string RequestId { get; init; }

    public string? Error { get; init; }

    /// <summary>Without its charges, which are kept as sums alone.</summary>
    public UsageRecord ToRecord() =>
        new()
        {
            Id = Id,
            At = DateTimeOffset.FromUnixTimeMilliseconds(At),
            RequestId = RequestId,
            Dimensions = ToDimensions(),
            Images = (int)Images,
            InputImages = (int)InputImages,
            Tokens = Tokens,
            Cost = UsageUnits.ToMoney(Cost),
            QueueTime = UsageUnits.ToTime(QueueTime),
            EngineTime = UsageUnits.ToTime(EngineTime),
            Error = Error,
        };
}
