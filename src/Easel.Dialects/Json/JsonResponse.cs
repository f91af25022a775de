using System.Text.Json;

namespace Easel.Dialects.Json;

/// <summary>Answers 200 with a small JSON text.</summary>
internal static class JsonResponse
{
    public static async Task WriteAsync(HttpContext context, Action<Utf8JsonWriter> write)
    {
        context.Response.ContentType = "application/json";
        await using (var json = new Utf8JsonWriter(context.Response.BodyWriter, ApiJson.Options))
            write(json);
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
    }
}
