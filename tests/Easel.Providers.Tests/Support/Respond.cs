using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Easel.Providers.Tests.Support;

/// <summary>Answers of services, good and bad.</summary>
internal static class Respond
{
    public static async Task JsonAsync(HttpContext context, string json, int status = 200)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(json, context.RequestAborted);
    }

    public static async Task HtmlAsync(HttpContext context)
    {
        context.Response.ContentType = "text/html";
        await context.Response.WriteAsync("<!DOCTYPE html><html><body>Sign in</body></html>");
    }

    public static async Task FileAsync(HttpContext context, byte[] file, string type = "image/png")
    {
        context.Response.ContentType = type;
        await context.Response.Body.WriteAsync(file);
    }

    public static async Task EventsAsync(HttpContext context, params string[] events)
    {
        context.Response.ContentType = "text/event-stream";
        foreach (var data in events)
        {
            await context.Response.WriteAsync($"data: {data}\n\n");
            await context.Response.Body.FlushAsync();
        }
    }

    /// <summary>Goes on for as long as somebody reads.</summary>
    public static async Task EndlessAsync(HttpContext context, string begin = "{\"data\":[{\"b64_json\":\"")
    {
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(begin);
        var piece = Encoding.ASCII.GetBytes(new string('A', 64 << 10));
        try
        {
            while (!context.RequestAborted.IsCancellationRequested)
                await context.Response.Body.WriteAsync(piece, context.RequestAborted);
        }
        catch (Exception gone) when (gone is OperationCanceledException or IOException)
        {
            // The reader had enough.
        }
    }

    /// <summary>A JSON text of so many letters, compressed by gzip to nearly nothing.</summary>
    public static byte[] Compressed(int letters)
    {
        using var file = new MemoryStream();
        using (var gzip = new GZipStream(file, CompressionLevel.Fastest))
        {
            gzip.Write("{\"data\":[{\"b64_json\":\""u8);
            var piece = Encoding.ASCII.GetBytes(new string('A', 100_000));
            for (var left = letters; left > 0; left -= piece.Length)
                gzip.Write(piece, 0, Math.Min(left, piece.Length));
            gzip.Write("\"}]}"u8);
        }

        return file.ToArray();
    }

    /// <summary>Breaks off in the middle.</summary>
    public static async Task HalfAsync(HttpContext context)
    {
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = 10_000;
        await context.Response.WriteAsync("{\"data\":[{\"b64_json\":\"AAAA");
        await context.Response.Body.FlushAsync();
        context.Abort();
    }
}
