namespace Easel.Core.Templates;

/// <summary>Which templates to list: of those that the owner may use.</summary>
/// <param name="Category">Exactly this one; null is all.</param>
/// <param name="IsPublic">Null is both.</param>
/// <param name="Search">What name or description contain, in whatever case; null is anything.</param>
/// <param name="Limit">At least 1.</param>
public sealed record PromptTemplateQuery(string Owner, string? Category, bool? IsPublic, string? Search, int Limit);
