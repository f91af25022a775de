using System.Text;

namespace Easel.Core.Text;

/// <summary>
/// Decodes <c>data:</c> URLs (RFC 2397, read as leniently as browsers do by the Fetch standard) and base64 alone, over the text itself: none
/// of the steps makes it longer.
/// </summary>
internal static class DataUrlText
{
    /// <summary>A media type and its parameters are shorter than this.</summary>
    private const int MaxHead = 256;

    public static bool IsDataUrl(ReadOnlySpan<byte> url) => url.Length >= 5 && Ascii.EqualsIgnoreCase(url[..5], "data:"u8);

    /// <summary>Where the bytes lie; null when there are none.</summary>
    /// <param name="room">The text, and two bytes more for the padding that it may lack.</param>
    /// <param name="mayBeBare">Base64 without the head of a URL is good too.</param>
    public static Range? DecodeInPlace(Span<byte> room, int length, bool mayBeBare)
    {
        var url = room[..length];
        var isUrl = IsDataUrl(url.TrimStart(" \t\r\n"u8));
        if (!isUrl && !mayBeBare)
            return null;
        var (start, isBase64) = isUrl ? BodyOf(url) : (0, true);
        if (start < 0)
            return null;
        var body = room[start..];
        var count = isUrl ? PercentEncoding.DecodeInPlace(body[..(length - start)]) : length;
        if (isBase64)
            count = LenientBase64.DecodeInPlace(body, count);
        return count < 0 ? null : start..(start + count);
    }

    /// <summary>Where the body begins, and whether it is base64; negative when there is none.</summary>
    private static (int Start, bool IsBase64) BodyOf(ReadOnlySpan<byte> url)
    {
        var comma = url[..Math.Min(url.Length, MaxHead)].IndexOf((byte)',');
        if (comma < 0)
            return (-1, false);
        var head = url[..comma].TrimEnd((byte)' ');
        var semicolon = head.LastIndexOf((byte)';');
        return (comma + 1, semicolon >= 0 && Ascii.EqualsIgnoreCase(head[(semicolon + 1)..].TrimStart((byte)' '), "base64"u8));
    }
}
