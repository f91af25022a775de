namespace Easel.Dialects.Access;

/// <summary>Marks an endpoint whose requests count for the limits of their caller.</summary>
internal sealed class LimitedRoute
{
    public static LimitedRoute Instance { get; } = new();
}
