using System.Text.Encodings.Web;
using System.Text.Json;

namespace Easel.Dialects.Saas;

/// <summary>How this API writes JSON: in camel case, with its nulls.</summary>
internal static class SaasJson
{
    public static JsonSerializerOptions Options { get; } =
        new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Converters = { new JavaScriptTime() } };

    /// <summary>Answers 200 with a message and what it is about.</summary>
    public static Task WriteAsync<T>(HttpContext context, string message, T data) =>
        context.Response.WriteAsJsonAsync(new Schemas.SaasResponse<T>(message, data), Options, context.RequestAborted);

    /// <summary>Answers 200 with a message alone.</summary>
    public static Task WriteAsync(HttpContext context, string message) =>
        context.Response.WriteAsJsonAsync(new Schemas.SaasMessage(message), Options, context.RequestAborted);
}
