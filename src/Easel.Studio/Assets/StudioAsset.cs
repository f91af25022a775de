using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Easel.Studio.Assets;

/// <summary>A script, style or picture of the pages.</summary>
internal sealed class StudioAsset(string path, byte[] content)
{
    private readonly Lazy<byte[]> _compressed = new(() => Compress(content));

    /// <summary>In lower case, with slashes.</summary>
    public string Path { get; } = path;

    public byte[] Content { get; } = content;

    /// <summary>By Brotli; made when it is first asked for.</summary>
    public byte[] Compressed => _compressed.Value;

    public EntityTagHeaderValue Tag { get; } = new($"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 8))}\"");

    public string ContentType { get; } =
        System.IO.Path.GetExtension(path) switch
        {
            ".js" => "text/javascript; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".svg" => "image/svg+xml",
            ".webmanifest" => "application/manifest+json",
            _ => "application/octet-stream",
        };

    public static bool AsksForBrotli(HttpRequest request) =>
        request
            .GetTypedHeaders()
            .AcceptEncoding.Any(encoding => encoding.Value.Equals("br", StringComparison.OrdinalIgnoreCase) && encoding.Quality is not 0);

    private static byte[] Compress(byte[] content)
    {
        using var output = new MemoryStream();
        using (var brotli = new BrotliStream(output, CompressionLevel.SmallestSize))
            brotli.Write(content);
        return output.ToArray();
    }
}
