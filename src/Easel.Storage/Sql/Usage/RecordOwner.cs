using Easel.Core.Usage;

namespace Easel.Storage.Sql.Usage;

/// <summary>Whose a record is, as far as an index takes it: a tenant's, or a key's that has none. What passes must still be looked at:
/// long names are cut.</summary>
internal static class RecordOwner
{
    private const int MaxLength = 200;

    public static string Of(UsageDimensions dimensions) => dimensions.Tenant is { } tenant ? OfTenant(tenant) : OfKey(dimensions.Key);

    /// <summary>Those that a filter lets through; null when it may let through anybody's.</summary>
    public static IReadOnlyList<string>? Of(UsageFilter filter) =>
        filter.Tenants is { } tenants ? [.. tenants.Select(OfTenant)]
        : filter is { WithoutTenant: true, Keys: { } keys } ? [.. keys.Select(OfKey)]
        : null;

    private static string OfTenant(string tenant) => Cut("t" + tenant);

    private static string OfKey(string key) => Cut("k" + key);

    /// <summary>By code points, as databases count.</summary>
    private static string Cut(string owner) =>
        owner.Length <= MaxLength ? owner : string.Concat(owner.EnumerateRunes().Take(MaxLength).Select(rune => rune.ToString()));
}
