using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Easel.Dialects.Saas;

/// <summary>Times as JavaScript's <c>toISOString</c> writes them: UTC, in milliseconds.</summary>
internal sealed class JavaScriptTime : JsonConverter<DateTime>
{
    public static string Of(DateTime time) => time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDateTime();

    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) => writer.WriteStringValue(Of(value));
}
