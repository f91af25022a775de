using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Easel.Dialects.Access;
using Easel.Server.Hosting;

namespace Easel.Server.Access;

/// <summary>The keys that open this server. Only their SHA-256 stays in memory; comparison takes the same time for every key.</summary>
internal sealed class AccessKeys : IAccessKeys
{
    private const string HashPrefix = "sha256:";
    private const int MinLength = 16;
    private const int MaxLength = 512;
    private const int OwnerBytes = 16;

    private readonly byte[][] _hashes;

    public AccessKeys(EaselOptions options) => _hashes = [.. options.AccessKeys.Select(Hash)];

    /// <summary>Whether a key is asked for at all.</summary>
    public bool Required => _hashes.Length > 0;

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

    /// <summary>Who has this key: the same for the same key, on every server; null when it opens nothing.</summary>
    public string? OwnerOf(string presented)
    {
        if (presented.Length > MaxLength)
            return null;
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        Hash(presented, hash);
        var found = false;
        foreach (var known in _hashes)
            found |= CryptographicOperations.FixedTimeEquals(known, hash);
        // Enough to tell keys apart, and nothing that opens anything.
        return found ? Convert.ToHexStringLower(hash[..OwnerBytes]) : null;
    }

    /// <summary>One of the keys is this owner's.</summary>
    public bool Has(string owner) =>
        Array.Exists(_hashes, hash => string.Equals(Convert.ToHexStringLower(hash.AsSpan(0, OwnerBytes)), owner, StringComparison.Ordinal));

    private static SearchValues<char> HexDigits { get; } = SearchValues.Create("0123456789abcdefABCDEF");

    private static byte[] Hash(string configured)
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
