using Easel.Abstractions.Events;

namespace Easel.Providers.Cards;

/// <summary>What a service says of its models, as cards are written (<see cref="CardData"/>); or why it did not say.</summary>
internal sealed record ModelDiscovery(IReadOnlyList<CardData> Models, ImageError? Error = null)
{
    /// <summary>The service lists what it has, and nothing else is there; otherwise the list adds to what is known.</summary>
    public bool IsComplete { get; init; }
}
