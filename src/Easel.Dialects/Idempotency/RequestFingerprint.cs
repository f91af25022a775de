using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Easel.Dialects.Idempotency;

/// <summary>
/// Tells requests apart by what they ask: path, query and body. Of a multipart body only the parts count, because clients
/// draw a new boundary when they send the same form again.
/// </summary>
internal static class RequestFingerprint
{
    private const int Piece = 64 << 10;

    /// <param name="body">Read to its end, and set back to its beginning.</param>
    public static async ValueTask<string> OfAsync(HttpRequest request, Stream body, CancellationToken cancellationToken)
    {
        if (Boundary(request.ContentType) is { } boundary && await OfPartsAsync(request, boundary, body, cancellationToken) is { } parts)
            return parts;
        using var hash = Begin(request);
        await AppendAsync(hash, body, cancellationToken);
        body.Position = 0;
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Null when the form is not well-formed, which the handler will tell.</summary>
    private static async ValueTask<string?> OfPartsAsync(
        HttpRequest request,
        string boundary,
        Stream body,
        CancellationToken cancellationToken
    )
    {
        using var hash = Begin(request);
        try
        {
            var reader = new MultipartReader(boundary, body);
            while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
            {
                Append(hash, $"{section.ContentDisposition}\n{section.ContentType}\n");
                var length = await AppendAsync(hash, section.Body, cancellationToken);
                Append(hash, $"\n{length}\n");
            }

            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
        catch (Exception malformed) when (malformed is IOException or InvalidDataException)
        {
            return null;
        }
        finally
        {
            body.Position = 0;
        }
    }

    private static IncrementalHash Begin(HttpRequest request)
    {
        var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var type = MediaTypeHeaderValue.TryParse(request.ContentType, out var parsed) ? parsed.MediaType.ToString() : request.ContentType;
        Append(hash, $"{request.Method} {request.PathBase}{request.Path}{request.QueryString}\n{type}\n");
        return hash;
    }

    private static async ValueTask<long> AppendAsync(IncrementalHash hash, Stream content, CancellationToken cancellationToken)
    {
        var piece = ArrayPool<byte>.Shared.Rent(Piece);
        try
        {
            long length = 0;
            while (await content.ReadAsync(piece, cancellationToken) is > 0 and var read)
            {
                hash.AppendData(piece, 0, read);
                length += read;
            }

            return length;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }

    private static void Append(IncrementalHash hash, string text) => hash.AppendData(Encoding.UTF8.GetBytes(text));

    private static string? Boundary(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && type.MediaType.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase)
            ? HeaderUtilities.RemoveQuotes(type.Boundary).Value
            : null;
}
