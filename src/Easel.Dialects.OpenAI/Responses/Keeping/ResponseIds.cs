using System.Buffers;

namespace Easel.Dialects.OpenAI.Responses.Keeping;

/// <summary>The names of a response and of its items, all from the same 128 random bits: an item's name tells whose it is.</summary>
internal static class ResponseIds
{
    private const string ResponsePrefix = "resp_";
    private const string CallPrefix = "ig_";
    private const string MessagePrefix = "msg_";
    private const int TokenLength = 32;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    /// <param name="token">32 hex digits.</param>
    public static string Of(string token) => ResponsePrefix + token;

    /// <summary>Of the image call in the response's output.</summary>
    public static string Call(string response) => CallPrefix + response[ResponsePrefix.Length..];

    /// <summary>Of the message in the response's output.</summary>
    public static string Message(string response) => MessagePrefix + response[ResponsePrefix.Length..];

    /// <summary>Of an item of the response's input, 0-based, that came without a name of its own.</summary>
    public static string Input(string response, int index) => $"{Message(response)}{index:x4}";

    /// <summary>The response that an item belongs to; null when it is no item's name.</summary>
    public static string? ResponseOf(string item)
    {
        var prefix =
            item.StartsWith(CallPrefix, StringComparison.Ordinal) ? CallPrefix.Length
            : item.StartsWith(MessagePrefix, StringComparison.Ordinal) ? MessagePrefix.Length
            : -1;
        if (prefix < 0 || item.Length < prefix + TokenLength)
            return null;
        var token = item.AsSpan(prefix, TokenLength);
        return token.ContainsAnyExcept(HexDigits) ? null : $"{ResponsePrefix}{token}";
    }
}
