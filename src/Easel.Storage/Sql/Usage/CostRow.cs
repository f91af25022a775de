using Easel.Abstractions.Models;
using Easel.Core.Usage;

namespace Easel.Storage.Sql.Usage;

internal sealed class CostRow : DimensionRow
{
    public long Start { get; init; }

    public int Billable { get; init; }

    public int Unit { get; init; }

    public long Quantity { get; init; }

    public long Cost { get; init; }

    public CostSum ToSum() =>
        new(
            DateTimeOffset.FromUnixTimeSeconds(Start),
            ToGroup(),
            (Billable)Billable,
            (PriceUnit)Unit,
            UsageUnits.ToQuantity(Quantity),
            UsageUnits.ToMoney(Cost)
        );
}
