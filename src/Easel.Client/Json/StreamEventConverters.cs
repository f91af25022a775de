using System.Text.Json;
using System.Text.Json.Serialization;
using Easel.Client.Streaming;

namespace Easel.Client.Json;

/// <summary>Reads a union by its <c>type</c>, wherever in the object it stands; an unknown type is null.</summary>
internal abstract class StreamEventConverter<TUnion> : JsonConverter<TUnion>
    where TUnion : class
{
    public sealed override TUnion? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var type = TypeOf(reader);
        var read = Read(ref reader, type);
        if (read is null)
            reader.Skip();
        return read;
    }

    protected abstract TUnion? Read(ref Utf8JsonReader reader, string? type);

    private static string? TypeOf(Utf8JsonReader ahead)
    {
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            var isType = ahead.ValueTextEquals("type"u8);
            ahead.Read();
            if (isType)
                return ahead.TokenType == JsonTokenType.String ? ahead.GetString() : null;
            ahead.Skip();
        }

        return null;
    }
}

internal sealed class ImageGenStreamEventConverter : StreamEventConverter<IImageGenStreamEvent>
{
    protected override IImageGenStreamEvent? Read(ref Utf8JsonReader reader, string? type) =>
        type switch
        {
            ImageGenPartialImageEvent.WireType => JsonSerializer.Deserialize(ref reader, ApiJson.Default.ImageGenPartialImageEvent),
            ImageGenCompletedEvent.WireType => JsonSerializer.Deserialize(ref reader, ApiJson.Default.ImageGenCompletedEvent),
            _ => null,
        };

    public override void Write(Utf8JsonWriter writer, IImageGenStreamEvent value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case ImageGenPartialImageEvent partial:
                JsonSerializer.Serialize(writer, partial, ApiJson.Default.ImageGenPartialImageEvent);
                break;
            case ImageGenCompletedEvent completed:
                JsonSerializer.Serialize(writer, completed, ApiJson.Default.ImageGenCompletedEvent);
                break;
            default:
                throw new NotSupportedException($"A {value.Type} event has no form in the API.");
        }
    }
}

internal sealed class ImageEditStreamEventConverter : StreamEventConverter<IImageEditStreamEvent>
{
    protected override IImageEditStreamEvent? Read(ref Utf8JsonReader reader, string? type) =>
        type switch
        {
            ImageEditPartialImageEvent.WireType => JsonSerializer.Deserialize(ref reader, ApiJson.Default.ImageEditPartialImageEvent),
            ImageEditCompletedEvent.WireType => JsonSerializer.Deserialize(ref reader, ApiJson.Default.ImageEditCompletedEvent),
            _ => null,
        };

    public override void Write(Utf8JsonWriter writer, IImageEditStreamEvent value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case ImageEditPartialImageEvent partial:
                JsonSerializer.Serialize(writer, partial, ApiJson.Default.ImageEditPartialImageEvent);
                break;
            case ImageEditCompletedEvent completed:
                JsonSerializer.Serialize(writer, completed, ApiJson.Default.ImageEditCompletedEvent);
                break;
            default:
                throw new NotSupportedException($"A {value.Type} event has no form in the API.");
        }
    }
}
