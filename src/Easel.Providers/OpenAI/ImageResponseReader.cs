using System.Runtime.CompilerServices;
using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Providers.Http;
using Easel.Providers.Services;

namespace Easel.Providers.OpenAI;

/// <summary>Reads a whole response of the Images API: <c>{created, data: [{b64_json | url, revised_prompt}], usage}</c>.</summary>
internal sealed class ImageResponseReader(ServiceClient client)
{
    private readonly ImageReader _images = new(client);

    public async IAsyncEnumerable<ImageEvent> ReadAsync(
        ServiceResponse response,
        ServiceRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await foreach (var happened in ReadAsync(response, request, ReadAsync, ResponseDetails.Of, cancellationToken))
            yield return happened;
    }

    /// <param name="whole">Reads a response that has come whole.</param>
    /// <param name="details">Reads what a response says besides its image, which went on before.</param>
    public async IAsyncEnumerable<ImageEvent> ReadAsync(
        ServiceResponse response,
        ServiceRequest request,
        Func<JsonElement, ServiceRequest, CancellationToken, IAsyncEnumerable<ImageEvent>> whole,
        Func<JsonElement, ServiceRequest, IEnumerable<ImageEvent>> details,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        using var answer = await ArrivingResponse.OpenAsync(response, request, client.Failures);
        var (json, error) = (answer.Json, answer.Error);
        if (answer.File is { } file)
        {
            yield return new ServiceArrivingEvent(0, file, answer.Info!);
            // Whoever passes it on comes back when all of it has come.
            (json, error) = await answer.ReadRestAsync(response);
        }

        if (json is null)
        {
            yield return new FailureEvent(error!);
            yield break;
        }

        using (json)
        {
            var events = answer.File is null
                ? whole(json.Root, request, cancellationToken)
                : details(json.Root, request).ToAsyncEnumerable();
            await foreach (var happened in events)
                yield return happened;
        }
    }

    public IAsyncEnumerable<ImageEvent> ReadAsync(JsonElement root, ServiceRequest request, CancellationToken cancellationToken) =>
        ReadAsync(root, request, _ => true, cancellationToken);

    /// <param name="isDrawn">Which entries hold an image.</param>
    public async IAsyncEnumerable<ImageEvent> ReadAsync(
        JsonElement root,
        ServiceRequest request,
        Func<JsonElement, bool> isDrawn,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        if (root.Member("error").ValueKind is JsonValueKind.Object or JsonValueKind.String)
        {
            yield return new FailureEvent(client.Failures.Of(UpstreamError.Read(root), request.Key));
            yield break;
        }

        if (ImageUsage.Read(root) is { } usage)
            yield return usage;
        var entries = root.Entries("data").Concat(root.Entries("images")).Take(request.Image.Count).ToList();
        if (entries.Count == 0)
        {
            yield return new FailureEvent(client.Failures.Without(root, "gave no image", request.Key));
            yield break;
        }

        var noted = entries
            .Index()
            .Where(entry => isDrawn(entry.Item))
            .Select(entry => (entry.Item, new ImageNotes(entry.Index, entry.Item.Number("seed"), entry.Item.Text("revised_prompt"))));
        await foreach (var happened in _images.ReadAllAsync(noted, request, cancellationToken))
            yield return happened;
    }
}
