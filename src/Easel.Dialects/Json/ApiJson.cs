using System.Text.Encodings.Web;
using System.Text.Json;

namespace Easel.Dialects.Json;

/// <summary>How this server writes JSON.</summary>
internal static class ApiJson
{
    /// <summary>Escapes only what JSON must: each response says that it is JSON and forbids sniffing, so nothing is read as HTML.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one problem or warning of a request.</summary>
    public static void WriteProblem(Utf8JsonWriter json, string? code, string? param, string message)
    {
        json.WriteStartObject();
        json.WriteString("code"u8, code);
        json.WriteString("param"u8, param);
        json.WriteString("message"u8, message);
        json.WriteEndObject();
    }
}
