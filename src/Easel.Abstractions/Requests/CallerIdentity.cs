using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;

namespace Easel.Abstractions.Requests;

/// <summary>Who sends a request, as authentication found it. Holds no secret.</summary>
/// <param name="KeyId">Tells access keys apart; the same for the same key on every server.</param>
public sealed record CallerIdentity(string KeyId)
{
    /// <summary>Everybody, on a server without access keys, and the server itself.</summary>
    public static CallerIdentity Anonymous { get; } =
        new("anyone") { Scopes = new[] { "images", "admin" }.ToFrozenSet(StringComparer.Ordinal) };

    /// <summary>The organisation that the key belongs to; null where keys stand for themselves.</summary>
    public string? Tenant { get; init; }

    /// <summary>The person or program that the key was given to; null where nobody was named.</summary>
    public string? User { get; init; }

    /// <summary>What the key allows: <c>images</c>, <c>admin</c>.</summary>
    public IReadOnlySet<string> Scopes { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Ids of the models that may be used; null is all of them.</summary>
    public IReadOnlySet<string>? Models { get; init; }

    /// <summary>Names of the providers whose models may be used; null is all of them.</summary>
    public IReadOnlySet<string>? Providers { get; init; }

    /// <summary>The key's own limits, beside those that all have.</summary>
    public CallerLimits Limits { get; init; } = CallerLimits.None;

    /// <summary>Whose is what is kept, such as files, responses and jobs: the user's within the tenant, or the key's that has neither. Safe
    /// in a path.</summary>
    public string Owner => Tenant is null && User is null ? KeyId : Hash($"{Tenant?.Length ?? -1}:{Tenant}{User?.Length ?? -1}:{User}");

    /// <summary>What turns are shared out by first: the tenant, or who has none.</summary>
    public string Share => Tenant ?? Owner;

    /// <summary>Whether a model of a provider may be used.</summary>
    public bool MayUse(string model, string provider) => Models?.Contains(model) != false && Providers?.Contains(provider) != false;

    /// <summary>As many digits as the ids of configured keys have.</summary>
    private static string Hash(string who) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(who)).AsSpan(0, 16));
}
