using Easel.Abstractions.Requests;
using Easel.Core.Access;

namespace Easel.Core.Usage;

/// <summary>Which requests: those that have, of each list that is there, one of its values. An empty list lets none through.</summary>
public sealed record UsageFilter
{
    public static UsageFilter All { get; } = new();

    public IReadOnlyList<string>? Keys { get; init; }

    public IReadOnlyList<string>? Tenants { get; init; }

    /// <summary>Only those of nobody's tenant.</summary>
    public bool WithoutTenant { get; init; }

    public IReadOnlyList<string>? Users { get; init; }

    public IReadOnlyList<string>? Apis { get; init; }

    public IReadOnlyList<UsageOperation>? Operations { get; init; }

    public IReadOnlyList<string>? Models { get; init; }

    public IReadOnlyList<string>? Providers { get; init; }

    public IReadOnlyList<ImageSize>? Sizes { get; init; }

    public IReadOnlyList<UsageOutcome>? Outcomes { get; init; }

    /// <summary>Only what <paramref name="caller"/> may see: everything with the scope <see cref="AccessScopes.Admin"/> and no tenant,
    /// otherwise its own.</summary>
    public UsageFilter VisibleTo(CallerIdentity caller) =>
        caller.Tenant is null && caller.Scopes.Contains(AccessScopes.Admin) ? this : For(caller);

    /// <summary>Only what is <paramref name="caller"/>'s own: its tenant's, or its key's where it has no tenant.</summary>
    public UsageFilter For(CallerIdentity caller) =>
        caller.Tenant is { } tenant
            ? this with
            {
                Tenants = Only(Tenants, tenant),
            }
            : this with
            {
                Keys = Only(Keys, caller.KeyId),
                WithoutTenant = true,
            };

    private static IReadOnlyList<string> Only(IReadOnlyList<string>? asked, string own) =>
        asked is null || asked.Contains(own, StringComparer.Ordinal) ? [own] : [];
}
