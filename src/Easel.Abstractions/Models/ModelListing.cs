namespace Easel.Abstractions.Models;

/// <summary>The models of a provider.</summary>
public sealed record ModelListing(IReadOnlyList<ModelCard> Models)
{
    /// <summary>What the provider should offer and cannot, a sentence each, for the operator.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];
}
