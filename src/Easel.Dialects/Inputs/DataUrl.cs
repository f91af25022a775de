using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Easel.Dialects.Inputs;

internal enum DataUrlOutcome
{
    Decoded,
    Malformed,

    /// <summary>More than the whole server has room for.</summary>
    TooLarge,

    /// <summary>There is no room for it now.</summary>
    NoRoom,
}

/// <summary>
/// Decodes <c>data:</c> URLs (RFC 2397, read as leniently as browsers do by the Fetch standard) and base64 alone out of a JSON string,
/// without making a string of it. Each step works in place, as none of them makes the text longer.
/// </summary>
internal static class DataUrl
{
    /// <summary>A media type and its parameters are shorter than this.</summary>
    private const int MaxHead = 256;

    public static bool IsDataUrl(JsonElement text) => IsDataUrl(Raw(text).TrimStart(" \t"u8));

    /// <summary>Puts the bytes that the URL holds into <paramref name="file"/>.</summary>
    public static DataUrlOutcome Decode(JsonElement text, UploadedFile file) => Decode(text, file, mayBeBare: false);

    /// <summary>The same of base64 alone; some programs send the head of a <c>data:</c> URL before it.</summary>
    public static DataUrlOutcome DecodeBase64(JsonElement text, UploadedFile file) => Decode(text, file, mayBeBare: true);

    private static DataUrlOutcome Decode(JsonElement text, UploadedFile file, bool mayBeBare)
    {
        var raw = JsonMarshal.GetRawUtf8Value(text);
        switch (file.TryGetRoom(raw.Length, out var room))
        {
            case UploadProblem.NoRoom:
                return DataUrlOutcome.NoRoom;
            case not UploadProblem.None:
                return DataUrlOutcome.TooLarge;
        }

        // Programs escape what they like: / as \/ and + as \u002B are common.
        var reader = new Utf8JsonReader(raw);
        reader.Read();
        int length;
        try
        {
            length = reader.CopyString(room.Span);
        }
        catch (InvalidOperationException)
        {
            return DataUrlOutcome.Malformed;
        }

        // The quotes of the JSON text leave room for the padding that a client left out.
        if (DecodeInPlace(room.Span[..raw.Length], length, mayBeBare) is not { } decoded)
            return DataUrlOutcome.Malformed;
        file.Advance(decoded.End.Value);
        file.Keep(decoded);
        return DataUrlOutcome.Decoded;
    }

    /// <summary>Where the bytes lie; null when there are none.</summary>
    private static Range? DecodeInPlace(Span<byte> room, int length, bool mayBeBare)
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

    private static bool IsDataUrl(ReadOnlySpan<byte> url) => url.Length >= 5 && Ascii.EqualsIgnoreCase(url[..5], "data:"u8);

    /// <summary>Without its quotes, still escaped.</summary>
    private static ReadOnlySpan<byte> Raw(JsonElement text) => JsonMarshal.GetRawUtf8Value(text)[1..^1];
}
