using System.Buffers.Text;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Easel.Server;

internal enum DataUrlOutcome
{
    Decoded,
    Malformed,

    /// <summary>More than the whole server has room for.</summary>
    TooLarge,

    /// <summary>There is no room for it now.</summary>
    NoRoom,
}

/// <summary>Decodes the base64 of a <c>data:</c> URL (RFC 2397) out of a JSON string, without making a string of it.</summary>
internal static class DataUrl
{
    /// <summary>A media type and its parameters are shorter than this.</summary>
    private const int MaxHead = 256;

    public static bool IsDataUrl(JsonElement text) => Raw(text).StartsWith("data:"u8);

    /// <summary>Puts the bytes that the URL holds into <paramref name="file"/>.</summary>
    public static DataUrlOutcome Decode(JsonElement text, UploadedFile file)
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
        var comma = url[..Math.Min(length, MaxHead)].IndexOf((byte)',');
        if (comma < 0 || !url[..comma].EndsWith(";base64"u8)) return DataUrlOutcome.Malformed;
        var data = url[(comma + 1)..];
        if (Base64.DecodeFromUtf8InPlace(data, out var decoded) != System.Buffers.OperationStatus.Done) return DataUrlOutcome.Malformed;
        file.Advance(length);
        file.Keep((comma + 1)..(comma + 1 + decoded));
        return DataUrlOutcome.Decoded;
    }

    /// <summary>Without its quotes, still escaped.</summary>
    private static ReadOnlySpan<byte> Raw(JsonElement text) => JsonMarshal.GetRawUtf8Value(text)[1..^1];
}
