using System.Text.Encodings.Web;
using System.Text.Json;

namespace Easel.Server;

/// <summary>How this server writes JSON.</summary>
internal static class WireJson
{
    /// <summary>Escapes only what JSON must: every answer says that it is JSON and forbids sniffing, so nothing is read as HTML.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
