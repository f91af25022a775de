using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Easel.Abstractions.Requests;

namespace Easel.Core.Access.Keys;

/// <summary>The keys that the configuration names. Only their SHA-256 stays in memory; comparison takes the same time for every
/// key.</summary>
public sealed class ConfiguredAccessKeys
{
    /// <summary>Characters that a configured key may have at most.</summary>
    public const int MaxLength = 512;

    private const string HashPrefix = "sha256:";
    private const int MinLength = 16;
    private const int IdBytes = 16;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");
    private static readonly IReadOnlySet<string> ImagesOnly = AccessScopes.Of(AccessScopes.Images);
    private static readonly IReadOnlySet<string> Everything = AccessScopes.Of(AccessScopes.All);

    private readonly List<(byte[] Hash, CallerIdentity Caller)> _keys = [];

    /// <param name="keys">In clear, or as <c>sha256:</c> and 64 hex digits; each must be good.</param>
    /// <param name="adminKeys">Those that may administer too; one that stands in both is one of these.</param>
    public ConfiguredAccessKeys(IEnumerable<string> keys, IEnumerable<string> adminKeys)
    {
        foreach (var key in adminKeys)
            Add(HashOf(key), Everything);
        foreach (var key in keys)
            Add(HashOf(key), ImagesOnly);
    }

    public int Count => _keys.Count;

    /// <summary>What is wrong with a configured key, as the rest of a sentence; null when it is good.</summary>
    public static string? Problem(string configured)
    {
        if (!configured.StartsWith(HashPrefix, StringComparison.Ordinal))
        {
            return configured.Length is >= MinLength and <= MaxLength ? null : $"must have {MinLength} to {MaxLength} characters.";
        }

        var hex = configured.AsSpan(HashPrefix.Length);
        return hex.Length == 64 && !hex.ContainsAnyExcept(HexDigits) ? null : $"must be '{HashPrefix}' and 64 hex digits.";
    }

    /// <summary>Who has this key; null when it is none of these.</summary>
    public CallerIdentity? Find(string presented)
    {
        if (_keys.Count == 0 || presented.Length > MaxLength)
            return null;
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        Hash(presented, hash);
        CallerIdentity? found = null;
        foreach (var (known, caller) in _keys)
        {
            if (CryptographicOperations.FixedTimeEquals(known, hash))
                found ??= caller;
        }

        return found;
    }

    /// <summary>The key of this id; null when it is configured no more.</summary>
    public CallerIdentity? FindById(string keyId) =>
        _keys.Find(key => string.Equals(key.Caller.KeyId, keyId, StringComparison.Ordinal)).Caller;

    private void Add(byte[] hash, IReadOnlySet<string> scopes)
    {
        // Enough to tell keys apart, and nothing that opens anything.
        var id = Convert.ToHexStringLower(hash.AsSpan(0, IdBytes));
        if (FindById(id) is null)
            _keys.Add((hash, new CallerIdentity(id) { Scopes = scopes }));
    }

    private static byte[] HashOf(string configured)
    {
        if (configured.StartsWith(HashPrefix, StringComparison.Ordinal))
            return Convert.FromHexString(configured.AsSpan(HashPrefix.Length));
        var hash = new byte[SHA256.HashSizeInBytes];
        Hash(configured, hash);
        return hash;
    }

    private static void Hash(string key, Span<byte> hash)
    {
        Span<byte> utf8 = stackalloc byte[Encoding.UTF8.GetMaxByteCount(MaxLength)];
        SHA256.HashData(utf8[..Encoding.UTF8.GetBytes(key, utf8)], hash);
    }
}
