namespace Easel.Core.Usage;

/// <summary>How usage is accounted for.</summary>
public sealed record UsageOptions
{
    /// <summary>What models cost. Default: what their cards say.</summary>
    public PriceTable Prices { get; init; } = PriceTable.OfCards;

    /// <summary>How long single records are kept; sums stay. 1 to 3650 days, 400 by default.</summary>
    public TimeSpan KeepRecords { get; init; } = TimeSpan.FromDays(400);

    /// <summary>Where records go that could not be written before the server stopped; the next start writes them. Null: they are
    /// lost.</summary>
    public Func<string>? SpillFolder { get; init; }

    /// <summary>Records that may wait for the database while it is down, 1 or more; later ones are lost, and the log says so.</summary>
    public int MaxUnwritten { get; init; } = 100_000;
}
