using System.Buffers;
using System.Globalization;

namespace Easel.Dialects.OpenAI.Tasks;

/// <summary>Names of image tasks: they say until when the task is kept, so that one that is gone is told from one that never was.</summary>
internal static class TaskIds
{
    private const string Prefix = "imgtask_";
    private const int TimeDigits = 8;
    private const int RandomDigits = 32;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    /// <param name="token">32 hex digits.</param>
    public static string Of(DateTimeOffset expiresAt, string token) => $"{Prefix}{expiresAt.ToUnixTimeSeconds():x8}{token}";

    /// <summary>When the task that is called so expires; null when none is.</summary>
    public static DateTimeOffset? ExpiryOf(string id) =>
        id.Length == Prefix.Length + TimeDigits + RandomDigits
        && id.StartsWith(Prefix, StringComparison.Ordinal)
        && !id.AsSpan(Prefix.Length).ContainsAnyExcept(HexDigits)
        && long.TryParse(id.AsSpan(Prefix.Length, TimeDigits), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;
}
