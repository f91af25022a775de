using System.Buffers;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Easel.Core.Access.Keys;

/// <summary>
/// The secret of an access key: <c>easel_sk_</c>, 256 random bits as 43 base62 digits, and 6 digits by which a mistyped or made-up one is
/// told without asking a database, and by which scanners find one that was published.
/// </summary>
public static class AccessKeySecret
{
    public const string Prefix = "easel_sk_";

    private const string Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private const int RandomBytes = 32;
    private const int RandomDigits = 43;
    private const int CheckDigits = 6;
    private const int HintDigits = 4;

    private static readonly SearchValues<char> DigitValues = SearchValues.Create(Digits);
    private static readonly int Length = Prefix.Length + RandomDigits + CheckDigits;

    public static string Create()
    {
        var body = Base62(new BigInteger(RandomNumberGenerator.GetBytes(RandomBytes), isUnsigned: true), RandomDigits);
        return Prefix + body + CheckOf(body);
    }

    /// <summary>It looks like a secret of ours; such as are not, were never made here.</summary>
    public static bool IsOurs(ReadOnlySpan<char> presented) => presented.StartsWith(Prefix, StringComparison.Ordinal);

    public static bool IsWellFormed(string presented)
    {
        if (presented.Length != Length || !IsOurs(presented))
            return false;
        var body = presented.Substring(Prefix.Length, RandomDigits);
        return !body.AsSpan().ContainsAnyExcept(DigitValues) && presented.AsSpan(Prefix.Length + RandomDigits).SequenceEqual(CheckOf(body));
    }

    /// <summary>SHA-256 in lower-case hex: enough for 256 random bits, which nobody guesses however fast the hash is.</summary>
    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>For people to know it again.</summary>
    public static string HintOf(string secret) => $"{Prefix}...{secret[^HintDigits..]}";

    private static string CheckOf(string body) =>
        Base62(
            new BigInteger(SHA256.HashData(Encoding.UTF8.GetBytes(Prefix + body)).AsSpan(0, sizeof(uint)), isUnsigned: true),
            CheckDigits
        );

    private static string Base62(BigInteger number, int digits) =>
        string.Create(
            digits,
            number,
            static (text, left) =>
            {
                for (var i = text.Length - 1; i >= 0; i--)
                {
                    left = BigInteger.DivRem(left, Digits.Length, out var digit);
                    text[i] = Digits[(int)digit];
                }
            }
        );
}
