using System.Buffers.Text;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Easel.Core;

/// <summary>Signs asset names (HMAC-SHA256, base64url), so that only URLs made here open anything.</summary>
public sealed class AssetSigner(byte[] secret)
{
    private const int SignatureLength = 43;

    // Another thing signed with the same secret some day must not pass for an asset.
    private const string Purpose = "easel asset ";

    public string Sign(AssetName name)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Hash(name, hash);
        return Base64Url.EncodeToString(hash);
    }

    /// <summary>Takes the same time for every wrong signature.</summary>
    public bool Verify(AssetName name, string? signature)
    {
        if (signature is not { Length: SignatureLength }) return false;
        Span<char> expected = stackalloc char[SignatureLength];
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Hash(name, hash);
        Base64Url.EncodeToChars(hash, expected);
        return CryptographicOperations.FixedTimeEquals(
            MemoryMarshal.AsBytes((ReadOnlySpan<char>)expected),
            MemoryMarshal.AsBytes(signature.AsSpan()));
    }

    private void Hash(AssetName name, Span<byte> hash) => HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(Purpose + name), hash);
}
