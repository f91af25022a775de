using System.Text.Json;
using System.Text.Json.Serialization;

namespace Easel.Client.Json;

/// <summary>Seconds since 1970, which some services send with a fraction.</summary>
internal sealed class UnixTimeConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TryGetInt64(out var seconds))
            return FromSeconds(seconds);
        return FromSeconds(
            reader.TryGetDouble(out var fraction) ? fraction : throw new JsonException("A time must be a number of seconds.")
        );
    }

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.ToUnixTimeSeconds());

    private static DateTimeOffset FromSeconds(double seconds)
    {
        try
        {
            return DateTimeOffset.UnixEpoch.AddSeconds(seconds);
        }
        catch (ArgumentOutOfRangeException never)
        {
            throw new JsonException("A time lies outside of the years 1 to 9999.", never);
        }
    }
}
