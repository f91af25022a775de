using System.IO.Compression;
using Easel.Dialects.Errors;
using Microsoft.AspNetCore.Http.Features;
using ZstdSharp;

namespace Easel.Server.Hosting;

/// <summary>Decodes bodies that come compressed (<c>Content-Encoding</c>), within the limit that a plain body has; other encodings are
/// refused by name.</summary>
internal sealed class ContentDecoding(RequestDelegate next)
{
    /// <summary>More than one is hardly ever meant, and each multiplies what little bytes can become.</summary>
    private const int MaxEncodings = 2;

    private static readonly Dictionary<string, Func<Stream, Stream>> Decoders = new(StringComparer.OrdinalIgnoreCase)
    {
        ["gzip"] = body => new GZipStream(body, CompressionMode.Decompress),
        ["x-gzip"] = body => new GZipStream(body, CompressionMode.Decompress),
        ["deflate"] = body => new ZLibStream(body, CompressionMode.Decompress),
        ["br"] = body => new BrotliStream(body, CompressionMode.Decompress),
        ["zstd"] = body => new DecompressionStream(body),
    };

    public async Task InvokeAsync(HttpContext context)
    {
        var encodings = context
            .Request.Headers.ContentEncoding.SelectMany(value =>
                value!.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            )
            .Where(encoding => !encoding.Equals("identity", StringComparison.OrdinalIgnoreCase))
            .ToList();
        if (encodings.Count == 0)
        {
            await next(context);
            return;
        }

        if (encodings.Count > MaxEncodings || encodings.Exists(encoding => !Decoders.ContainsKey(encoding)))
        {
            context.Response.Headers.AcceptEncoding = "gzip, deflate, br, zstd";
            await ErrorResponse.WriteAsync(context, ApiError.WrongContentEncoding(string.Join(", ", encodings)));
            return;
        }

        // The last one was applied last.
        var body = context.Request.Body;
        for (var i = encodings.Count - 1; i >= 0; i--)
            body = Decoders[encodings[i]](body);
        var limit = context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize ?? long.MaxValue;
        await using var decoded = new DecodedBody(body, limit, string.Join(", ", encodings));
        context.Request.Body = decoded;
        context.Request.Headers.ContentEncoding = default;
        context.Request.ContentLength = null;
        await next(context);
    }
}
