using Easel.Abstractions.Requests;

namespace Easel.Core.Access.Limits;

/// <summary>What everybody's requests are held to, each scope by itself. A key's own limits (<see cref="CallerIdentity.Limits"/>) come
/// before <see cref="Key"/>.</summary>
public sealed class LimitOptions
{
    /// <summary>Of each key.</summary>
    public CallerLimits Key { get; init; } = CallerLimits.None;

    /// <summary>Of each user of a tenant.</summary>
    public CallerLimits User { get; init; } = CallerLimits.None;

    /// <summary>Of each tenant.</summary>
    public CallerLimits Tenant { get; init; } = CallerLimits.None;

    /// <summary>Of each model, over all callers, and without months.</summary>
    public CallerLimits Model { get; init; } = CallerLimits.None;

    /// <summary>Of users by name, whatever their tenant; what they do not say <see cref="User"/> says. Names in lower case.</summary>
    public IReadOnlyDictionary<string, CallerLimits> Users { get; init; } = NoNames;

    /// <summary>As <see cref="Users"/>, of tenants.</summary>
    public IReadOnlyDictionary<string, CallerLimits> Tenants { get; init; } = NoNames;

    /// <summary>As <see cref="Users"/>, of models by id.</summary>
    public IReadOnlyDictionary<string, CallerLimits> Models { get; init; } = NoNames;

    private static IReadOnlyDictionary<string, CallerLimits> NoNames { get; } =
        new Dictionary<string, CallerLimits>(StringComparer.Ordinal);
}
