using System.Collections.Frozen;

namespace Easel.Core.Access;

/// <summary>What an access key may allow.</summary>
public static class AccessScopes
{
    /// <summary>Everything but the administration.</summary>
    public const string Images = "images";

    /// <summary>Keys, usage and whatever else concerns all callers.</summary>
    public const string Admin = "admin";

    public static IReadOnlyList<string> All { get; } = [Images, Admin];

    public static IReadOnlySet<string> Of(params IEnumerable<string> scopes) => scopes.ToFrozenSet(StringComparer.Ordinal);
}
