using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Easel.Server.Simulation;

/// <summary>Finds the model that a body names, and leaves the body to be read again.</summary>
internal static class RequestModel
{
    private const string Name = "model";
    private const int MaxName = 1024;

    /// <summary>Null where the body names none, or is none.</summary>
    public static async ValueTask<string?> FindAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentType is not { } type || !MediaTypeHeaderValue.TryParse(type, out var media))
            return null;
        request.EnableBuffering();
        try
        {
            if (media.IsSubsetOf(new MediaTypeHeaderValue("multipart/form-data")))
                return await InFormAsync(request, media, cancellationToken);
            return media.MediaType.EndsWith("json", StringComparison.OrdinalIgnoreCase)
                ? await InJsonAsync(request, cancellationToken)
                : null;
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidDataException)
        {
            // Whoever reads the body says so.
            return null;
        }
        finally
        {
            request.Body.Position = 0;
        }
    }

    private static async ValueTask<string?> InJsonAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var document = await JsonDocument.ParseAsync(request.Body, cancellationToken: cancellationToken);
        return
            document.RootElement.ValueKind == JsonValueKind.Object
            && document.RootElement.TryGetProperty(Name, out var model)
            && model.ValueKind == JsonValueKind.String
            ? model.GetString()
            : null;
    }

    private static async ValueTask<string?> InFormAsync(
        HttpRequest request,
        MediaTypeHeaderValue media,
        CancellationToken cancellationToken
    )
    {
        if (HeaderUtilities.RemoveQuotes(media.Boundary).Value is not { Length: > 0 } boundary)
            return null;
        var reader = new MultipartReader(boundary, request.Body);
        while (await reader.ReadNextSectionAsync(cancellationToken) is { } section)
        {
            if (section.GetContentDispositionHeader()?.Name.Value?.Trim('"') is not Name)
                continue;
            using var text = new StreamReader(section.Body);
            var value = await text.ReadToEndAsync(cancellationToken);
            return value.Length <= MaxName ? value : null;
        }

        return null;
    }
}
