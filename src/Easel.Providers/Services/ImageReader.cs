using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Providers.Http;

namespace Easel.Providers.Services;

/// <summary>Gets images out of answers: base64, <c>data:</c> URLs, and URLs, which are fetched guarded.</summary>
internal sealed class ImageReader(ServiceClient client)
{
    private static readonly string[] Members = ["b64_json", "url", "image_url", "image", "b64", "base64", "data", "uri"];

    /// <summary>The image of an entry, whatever it is called there; it belongs to the caller.</summary>
    public async ValueTask<(PooledBytes? File, ImageError? Error)> ReadEntryAsync(JsonElement entry, CancellationToken cancellationToken)
    {
        if (entry.ValueKind == JsonValueKind.Object)
        {
            foreach (var name in Members)
            {
                if (
                    entry.TryGetProperty(name, out var value)
                    && value.ValueKind is JsonValueKind.String or JsonValueKind.Object or JsonValueKind.Array
                )
                    return await ReadEntryAsync(value, cancellationToken);
            }
        }

        // Some gateways have a list of one.
        return entry.ValueKind == JsonValueKind.Array && entry.GetArrayLength() > 0
            ? await ReadAsync(entry[0], cancellationToken)
            : await ReadAsync(entry, cancellationToken);
    }

    /// <summary>The image that a text is or names; it belongs to the caller.</summary>
    public async ValueTask<(PooledBytes? File, ImageError? Error)> ReadAsync(JsonElement text, CancellationToken cancellationToken)
    {
        if (text.ValueKind != JsonValueKind.String)
            return (null, client.Failures.Malformed("gave an entry without an image"));
        if (!ImageBase64.IsDataUrl(text) && IsUrl(text, out var url))
            return await client.FetchAsync(url, cancellationToken);
        return ImageBase64.Decode(text) is { } file
            ? (file, null)
            : (null, client.Failures.Malformed("gave an image that is no valid base64"));
    }

    private static bool IsUrl(JsonElement text, out Uri url)
    {
        const int maxUrl = 8192;
        url = null!;
        return text.GetRawTextLength() <= maxUrl
            && text.TryGetText() is { } address
            && Uri.TryCreate(address, UriKind.Absolute, out url!)
            && url.Scheme is "http" or "https";
    }
}
