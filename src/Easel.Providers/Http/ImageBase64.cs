using System.Buffers;
using System.Buffers.Text;
using System.Runtime.InteropServices;
using System.Text.Json;
using Easel.Core.Text;

namespace Easel.Providers.Http;

/// <summary>Images that services send as base64 in JSON, decoded without a string between.</summary>
internal static class ImageBase64
{
    /// <summary>The file, which belongs to the caller; null when the value is no base64, and no <c>data:</c> URL.</summary>
    public static PooledBytes? Decode(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
            return null;
        var raw = JsonMarshal.GetRawUtf8Value(value);
        // Without its quotes. Nearly all are plain: escapes and heads take the slow way.
        return DecodePlain(raw[1..^1]) ?? DecodeLeniently(raw);
    }

    public static bool IsDataUrl(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && DataUrlText.IsDataUrl(JsonMarshal.GetRawUtf8Value(value)[1..^1].TrimStart((byte)' '));

    private static PooledBytes? DecodePlain(ReadOnlySpan<byte> text)
    {
        var file = new PooledBytes(Base64.GetMaxDecodedFromUtf8Length(text.Length));
        if (!text.IsEmpty && Base64.DecodeFromUtf8(text, file.Room(1).Span, out _, out var written) == OperationStatus.Done)
        {
            file.Advance(written);
            return file;
        }

        file.Dispose();
        return null;
    }

    private static PooledBytes? DecodeLeniently(ReadOnlySpan<byte> raw)
    {
        var file = new PooledBytes(raw.Length);
        var room = file.Room(raw.Length).Span[..raw.Length];
        var reader = new Utf8JsonReader(raw);
        reader.Read();
        try
        {
            // The quotes of the JSON text leave room for the padding that may be missing.
            var length = reader.CopyString(room);
            if (DataUrlText.DecodeInPlace(room, length, mayBeBare: true) is { } decoded && decoded.End.Value > decoded.Start.Value)
            {
                file.Advance(decoded.End.Value);
                file.Keep(decoded);
                return file;
            }
        }
        catch (InvalidOperationException)
        {
            // No valid Unicode, and so no base64.
        }

        file.Dispose();
        return null;
    }
}
