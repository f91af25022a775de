namespace Easel.Core.Routing;

/// <summary>A model of a provider that draws for an alias.</summary>
/// <param name="Model">The model's id, as its provider lists it.</param>
public sealed record ModelDeployment(string Model)
{
    public const int MaxWeight = 1000;
    public const int MaxOrder = 100;

    /// <summary>The provider's name; null takes whichever lists the model first.</summary>
    public string? Provider { get; init; }

    /// <summary>Its share of the requests among the deployments of one order, 1 to <see cref="MaxWeight"/>.</summary>
    public int Weight { get; init; } = 1;

    /// <summary>0 to <see cref="MaxOrder"/>; a deployment of a higher order draws only where none of a lower one does.</summary>
    public int Order { get; init; }

    public override string ToString() => Provider is null ? Model : $"{Provider}/{Model}";
}
