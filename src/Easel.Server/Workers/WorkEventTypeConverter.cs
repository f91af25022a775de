using System.Text.Json;
using System.Text.Json.Serialization;

namespace Easel.Server.Workers;

/// <summary>By name; what a newer version says besides is <see cref="WorkEventType.Unknown"/>, and passed over.</summary>
internal sealed class WorkEventTypeConverter : JsonConverter<WorkEventType>
{
    public override WorkEventType Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String && Enum.TryParse<WorkEventType>(reader.GetString(), out var type)
            ? type
            : WorkEventType.Unknown;

    public override void Write(Utf8JsonWriter writer, WorkEventType value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
