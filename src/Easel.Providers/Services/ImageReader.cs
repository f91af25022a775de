using System.Runtime.CompilerServices;
using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Providers.Http;

namespace Easel.Providers.Services;

/// <summary>Gets images out of responses: base64, <c>data:</c> URLs, and URLs, which are fetched guarded.</summary>
internal sealed class ImageReader(ServiceClient client)
{
    private static readonly string[] Members = ["b64_json", "url", "image_url", "image", "b64", "base64", "data", "uri"];

    /// <summary>Files in a row that cannot be fetched, after which the rest is not asked for.</summary>
    private const int MaxUnfetched = 2;

    /// <summary>The images of entries, one after another; what of several cannot be had is a <see cref="ServiceLostEvent"/>, a failure is
    /// that of one alone.</summary>
    public async IAsyncEnumerable<ImageEvent> ReadAllAsync(
        IEnumerable<(JsonElement Entry, ImageNotes Notes)> entries,
        ServiceRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var unfetched = 0;
        foreach (var (entry, notes) in entries)
        {
            await foreach (var happened in ReadAsync(entry, notes, request, cancellationToken))
            {
                if (happened is not FailureEvent { Errors: [var error, ..] } || request.Image.Count == 1)
                {
                    unfetched = 0;
                    yield return happened;
                    continue;
                }

                yield return new ServiceLostEvent(error);
                unfetched += UrlOf(TextOf(entry)) is null ? 0 : 1;
            }

            if (unfetched == MaxUnfetched)
                yield break;
        }
    }

    /// <summary>The image of an entry, whatever it is called there, or a failure: one event. What it comes by ends when the next is asked
    /// for.</summary>
    public async IAsyncEnumerable<ImageEvent> ReadAsync(
        JsonElement entry,
        ImageNotes notes,
        ServiceRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var text = TextOf(entry);
        if (text.ValueKind != JsonValueKind.String)
        {
            yield return new FailureEvent(client.Failures.Malformed("gave an entry without an image"));
        }
        else if (UrlOf(text) is { } url)
        {
            var (fetched, error) = await client.OpenAsync(url, cancellationToken);
            if (fetched is null)
            {
                yield return new FailureEvent(error!);
                yield break;
            }

            using (fetched)
            using (var opened = await OpenedFile.OpenAsync(fetched.Body, fetched.Length, request))
                yield return EventOf(opened, notes);
        }
        else if (ImageBase64.Decode(text) is { } file)
        {
            yield return EventOf(file, notes);
        }
        else
        {
            yield return new FailureEvent(client.Failures.Malformed("gave an image that is no valid base64"));
        }
    }

    /// <summary>What there is of a file; what arrives belongs to <paramref name="opened"/>.</summary>
    public static ImageEvent EventOf(OpenedFile opened, ImageNotes notes) =>
        opened switch
        {
            { File: { } file } => new ServiceArrivingEvent(notes.Index, file, opened.Info!)
            {
                RevisedPrompt = notes.RevisedPrompt,
                Seed = notes.Seed,
            },
            { Bytes: { } bytes } => EventOf(bytes, notes),
            _ => new FailureEvent(opened.Error!),
        };

    private static ServiceImageEvent EventOf(PooledBytes file, ImageNotes notes) =>
        new(notes.Index, file) { RevisedPrompt = notes.RevisedPrompt, Seed = notes.Seed };

    private static JsonElement TextOf(JsonElement entry)
    {
        if (entry.ValueKind == JsonValueKind.Object)
        {
            foreach (var name in Members)
            {
                // Some services fill one of two with nothing.
                if (
                    entry.TryGetProperty(name, out var value)
                    && value.ValueKind is JsonValueKind.String or JsonValueKind.Object or JsonValueKind.Array
                    && !(value.ValueKind == JsonValueKind.String && value.ValueEquals(""u8))
                )
                    return TextOf(value);
            }
        }

        // Some gateways have a list of one.
        return entry.ValueKind == JsonValueKind.Array && entry.GetArrayLength() > 0 ? entry[0] : entry;
    }

    /// <summary>Null for what is no URL.</summary>
    private Uri? UrlOf(JsonElement text)
    {
        const int maxUrl = 8192;
        if (
            text.ValueKind != JsonValueKind.String
            || text.GetRawTextLength() > maxUrl
            || ImageBase64.IsDataUrl(text)
            || text.TryGetText() is not { } address
        )
            return null;
        // A path of the service's own host; base64 may begin with a slash too, and has no dot.
        if (address.StartsWith('/') && address.Contains('.', StringComparison.Ordinal))
            return client.Address.Resolve(address);
        return Uri.TryCreate(address, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : null;
    }
}
