using System.Collections.Frozen;

namespace Easel.Abstractions.Requests;

/// <summary>Who sends a request, as authentication found it. Holds no secret.</summary>
/// <param name="KeyId">Tells access keys apart; the same for the same key on every server.</param>
public sealed record CallerIdentity(string KeyId)
{
    /// <summary>Everybody, on a server without access keys, and the server itself.</summary>
    public static CallerIdentity Anonymous { get; } = new("anyone");

    /// <summary>The organisation that the key belongs to; null where keys stand for themselves.</summary>
    public string? Tenant { get; init; }

    /// <summary>The person or program that the key was given to; null where nobody was named.</summary>
    public string? User { get; init; }

    /// <summary>What the key allows, such as <c>images:generate</c>; empty where keys allow everything.</summary>
    public IReadOnlySet<string> Scopes { get; init; } = FrozenSet<string>.Empty;

    /// <summary>What turns, budgets and quotas are shared out by: the tenant, or the key that has none.</summary>
    public string Share => Tenant ?? KeyId;
}
