namespace Easel.Client.Usage;

/// <summary>What one group cost; what the query does not group by is null.</summary>
public sealed record CostUsage
{
    public CostAmount? Amount { get; init; }

    /// <summary>A model and what was charged for, such as <c>openai/gpt-image-2, output_image_tokens</c>.</summary>
    public string? LineItem { get; init; }

    /// <summary>Of Easel the tenant.</summary>
    public string? ProjectId { get; init; }

    public string? UserId { get; init; }

    public string? ApiKeyId { get; init; }

    public decimal? Quantity { get; init; }

    /// <summary>Such as <c>tokens</c> or <c>images</c>.</summary>
    public string? QuantityUnit { get; init; }
}

/// <param name="Currency">ISO 4217 in lower case.</param>
public sealed record CostAmount(decimal Value, string Currency);
