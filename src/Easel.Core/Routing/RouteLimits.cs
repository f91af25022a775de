namespace Easel.Core.Routing;

/// <summary>How far requests go.</summary>
internal static class RouteLimits
{
    /// <summary>Servers of Easel behind one another, beyond which some of them must stand in a circle.</summary>
    public const int MaxHops = 8;
}
