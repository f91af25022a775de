namespace Easel.Client.Saas;

/// <summary>Usage of a day, or of the week or month that begins with it.</summary>
public sealed record SaasUsageAt
{
    /// <summary>UTC.</summary>
    public DateOnly Date { get; init; }

    public long Tokens { get; init; }

    /// <summary>US cents.</summary>
    public decimal Cost { get; init; }

    public long Requests { get; init; }
}
