using System.Buffers.Text;
using System.Runtime.InteropServices;
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

/// <summary>Decodes base64, of a <c>data:</c> URL (RFC 2397) or alone, out of a JSON string, without making a string of it.</summary>
internal static class DataUrl
{
    /// <summary>A media type and its parameters are shorter than this.</summary>
    private const int MaxHead = 256;

    public static bool IsDataUrl(JsonElement text) => Raw(text).StartsWith("data:"u8);

    /// <summary>Puts the bytes that the URL holds into <paramref name="file"/>.</summary>
    public static DataUrlOutcome Decode(JsonElement text, UploadedFile file) => Decode(text, file, mayBeBare: false);

    /// <summary>The same of base64 alone; some programs send the head of a <c>data:</c> URL before it.</summary>
    public static DataUrlOutcome DecodeBase64(JsonElement text, UploadedFile file) => Decode(text, file, mayBeBare: true);

    private static DataUrlOutcome Decode(JsonElement text, UploadedFile file, bool mayBeBare)
    {
        var raw = JsonMarshal.GetRawUtf8Value(text);
        switch (file.TryGetRoom(raw.Length, out var room))
        {
            case UploadProblem.NoRoom: return DataUrlOutcome.NoRoom;
            case not UploadProblem.None: return DataUrlOutcome.TooLarge;
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

        var url = room.Span[..length];
        var start = mayBeBare && !url.StartsWith("data:"u8) ? 0 : EndOfHead(url);
        if (start < 0 || Base64.DecodeFromUtf8InPlace(url[start..], out var decoded) != System.Buffers.OperationStatus.Done) return DataUrlOutcome.Malformed;
        file.Advance(length);
        file.Keep(start..(start + decoded));
        return DataUrlOutcome.Decoded;
    }

    /// <summary>Negative when it is not the head of base64.</summary>
    private static int EndOfHead(ReadOnlySpan<byte> url)
    {
        var comma = url[..Math.Min(url.Length, MaxHead)].IndexOf((byte)',');
        return comma >= 0 && url[..comma].EndsWith(";base64"u8) ? comma + 1 : -1;
    }

    /// <summary>Without its quotes, still escaped.</summary>
    private static ReadOnlySpan<byte> Raw(JsonElement text) => JsonMarshal.GetRawUtf8Value(text)[1..^1];
}
