namespace Easel.Storage.Sql.Usage;

/// <summary>A kept sum, by the number of its dimensions; or what they are.</summary>
internal sealed class FineSumRow : SumRow
{
    public long Dimension { get; init; }
}
