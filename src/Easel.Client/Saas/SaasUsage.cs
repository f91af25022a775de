namespace Easel.Client.Saas;

/// <summary>Usage of one model, provider or operation.</summary>
public sealed record SaasUsage
{
    public long Tokens { get; init; }

    /// <summary>US cents.</summary>
    public decimal Cost { get; init; }

    /// <summary>0 where it is not reported.</summary>
    public long Requests { get; init; }
}
