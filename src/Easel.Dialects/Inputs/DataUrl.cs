using System.Runtime.InteropServices;
using System.Text.Json;
using Easel.Core.Text;

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
/// Decodes <c>data:</c> URLs and base64 alone (<see cref="DataUrlText"/>) out of a JSON string, without making a string of it.
/// </summary>
internal static class DataUrl
{
    public static bool IsDataUrl(JsonElement text) => DataUrlText.IsDataUrl(Raw(text).TrimStart(" \t"u8));

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
        if (DataUrlText.DecodeInPlace(room.Span[..raw.Length], length, mayBeBare) is not { } decoded)
            return DataUrlOutcome.Malformed;
        file.Advance(decoded.End.Value);
        file.Keep(decoded);
        return DataUrlOutcome.Decoded;
    }

    /// <summary>Without its quotes, still escaped.</summary>
    private static ReadOnlySpan<byte> Raw(JsonElement text) => JsonMarshal.GetRawUtf8Value(text)[1..^1];
}
