using System.Buffers.Text;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Easel.Core.Signing;

/// <summary>Signs texts (HMAC-SHA256, base64url), so that what was signed here is known again.</summary>
/// <param name="purpose">What is signed for one purpose does not pass for another under the same secret; no purpose is the beginning of
/// another.</param>
public sealed class TextSigner(byte[] secret, string purpose)
{
    private const int SignatureLength = 43;

    public string Sign(string text)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Hash(text, hash);
        return Base64Url.EncodeToString(hash);
    }

    /// <summary>Takes the same time for every wrong signature.</summary>
    public bool Verify(string text, ReadOnlySpan<char> signature)
    {
        if (signature.Length != SignatureLength)
            return false;
        Span<char> expected = stackalloc char[SignatureLength];
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Hash(text, hash);
        Base64Url.EncodeToChars(hash, expected);
        return CryptographicOperations.FixedTimeEquals(
            MemoryMarshal.AsBytes((ReadOnlySpan<char>)expected),
            MemoryMarshal.AsBytes(signature)
        );
    }

    private void Hash(string text, Span<byte> hash) => HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(purpose + text), hash);
}
