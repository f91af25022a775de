namespace Easel.Core.Routing;

/// <summary>A name that requests may ask for, and what draws them: <c>Easel:Models:NAME</c>.</summary>
public sealed record ModelAlias(string Name)
{
    /// <summary>Which models draw what asks for the name; at least one.</summary>
    public IReadOnlyList<ModelDeployment> Deployments { get; init; } = [];

    /// <summary>Names of models or other aliases that draw where no deployment does, in this order.</summary>
    public IReadOnlyList<string> Fallbacks { get; init; } = [];
}
