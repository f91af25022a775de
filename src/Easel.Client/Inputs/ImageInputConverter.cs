using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Easel.Client.Inputs;

/// <summary>OpenAI's <c>ImageRefParam</c>: <c>{"image_url"}</c> or <c>{"file_id"}</c>; a file in memory becomes a data URL.</summary>
internal sealed class ImageInputConverter : JsonConverter<ImageInput>
{
    // A multiple of three, so that the pieces join without padding.
    private const int Piece = 48_000;

    public override ImageInput Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("An image must be an object with 'image_url' or 'file_id'.");
        ImageInput? image = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (isUrl, isId) = (reader.ValueTextEquals("image_url"u8), reader.ValueTextEquals("file_id"u8));
            reader.Read();
            if ((isUrl || isId) && reader.GetString() is { } value)
                image = isUrl ? new ImageReference(value, null) : new ImageReference(null, value);
            else
                reader.Skip();
        }

        return image ?? throw new JsonException("An image must have 'image_url' or 'file_id'.");
    }

    public override void Write(Utf8JsonWriter writer, ImageInput value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        switch (value)
        {
            case ImageReference { FileId: { } id }:
                writer.WriteString("file_id"u8, id);
                break;
            case ImageReference { Url: { } url }:
                writer.WriteString("image_url"u8, url);
                break;
            case ImageReference:
                break;
            case MemoryFile file:
                writer.WritePropertyName("image_url"u8);
                WriteDataUrl(writer, file.Bytes.Span);
                break;
            default:
                throw new NotSupportedException("Only images in memory, URLs and file ids have a form in JSON.");
        }

        writer.WriteEndObject();
    }

    private static void WriteDataUrl(Utf8JsonWriter writer, ReadOnlySpan<byte> file)
    {
        writer.WriteStringValueSegment(Encoding.UTF8.GetBytes($"data:{ImageMediaType.Of(file)};base64,"), isFinalSegment: false);
        var text = ArrayPool<byte>.Shared.Rent(Base64.GetMaxEncodedToUtf8Length(Piece));
        do
        {
            var piece = file[..Math.Min(Piece, file.Length)];
            file = file[piece.Length..];
            Base64.EncodeToUtf8(piece, text, out _, out var written, isFinalBlock: true);
            writer.WriteStringValueSegment(text.AsSpan(0, written), isFinalSegment: file.IsEmpty);
        } while (!file.IsEmpty);
        ArrayPool<byte>.Shared.Return(text);
    }
}
