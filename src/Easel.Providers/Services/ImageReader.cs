using System.Runtime.CompilerServices;
using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Providers.Http;

namespace Easel.Providers.Services;

/// <summary>Gets images out of responses: base64, <c>data:</c> URLs, and URLs, which are fetched guarded.</summary>
internal sealed class ImageReader(ServiceClient client)
{
    private static readonly string[] Members = ["b64_json", "url", "image_url", "image", "b64", "base64", "data", "uri"];

    /// <summary>The images of entries, one after another; the first failure is the last event.</summary>
    public async IAsyncEnumerable<ImageEvent> ReadAllAsync(
        IEnumerable<(JsonElement Entry, ImageNotes Notes)> entries,
        ServiceRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        foreach (var (entry, notes) in entries)
        {
            await foreach (var happened in ReadAsync(entry, notes, request, cancellationToken))
            {
                yield return happened;
                if (happened is FailureEvent)
                    yield break;
            }
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
        else if (!ImageBase64.IsDataUrl(text) && IsUrl(text, out var url))
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
                if (
                    entry.TryGetProperty(name, out var value)
                    && value.ValueKind is JsonValueKind.String or JsonValueKind.Object or JsonValueKind.Array
                )
                    return TextOf(value);
            }
        }

        // Some gateways have a list of one.
        return entry.ValueKind == JsonValueKind.Array && entry.GetArrayLength() > 0 ? entry[0] : entry;
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
