namespace Easel.Client.Saas;

/// <summary>What a model costs.</summary>
public sealed record SaasPricing
{
    /// <summary>Of 1,000,000 images, of an image model; 0 where it is not known.</summary>
    public decimal PromptPricePerMillion { get; init; }

    public decimal CompletionPricePerMillion { get; init; }

    /// <summary>ISO 4217, such as <c>USD</c>.</summary>
    public string Currency { get; init; } = "";
}
