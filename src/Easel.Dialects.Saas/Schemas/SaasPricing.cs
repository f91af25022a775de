namespace Easel.Dialects.Saas.Schemas;

/// <summary>What a model costs.</summary>
/// <param name="PromptPricePerMillion">Of 1,000,000 images of the usual size and quality, as the template prices images; 0 where it is not
/// known.</param>
internal sealed record SaasPricing(decimal PromptPricePerMillion, decimal CompletionPricePerMillion, string Currency);
