namespace Easel.Core.Routing;

/// <summary>What the names of models mean, and how their deployments take each other's place; checked once at start-up by
/// <see cref="Problems"/>.</summary>
public sealed record RoutingOptions
{
    /// <summary>Deployments that one request is tried at, at most; 1-20, 4 by default.</summary>
    public int MaxAttempts { get; init; } = 4;

    public HealthOptions Health { get; init; } = new();

    public IReadOnlyList<ModelAlias> Models { get; init; } = [];

    /// <summary>Everything that is wrong whatever the providers list, a sentence each.</summary>
    public IEnumerable<string> Problems() =>
        (MaxAttempts is < 1 or > 20 ? [$"Routing: MaxAttempts is {MaxAttempts}; it must be 1 to 20."] : Array.Empty<string>())
            .Concat(Health.Problems())
            .Concat(AliasRules.Problems(Models));
}
