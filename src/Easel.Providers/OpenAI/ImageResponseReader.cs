using System.Runtime.CompilerServices;
using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Providers.Http;
using Easel.Providers.Services;

namespace Easel.Providers.OpenAI;

/// <summary>Reads a whole answer of the Images API: <c>{created, data: [{b64_json | url, revised_prompt}], usage}</c>.</summary>
internal sealed class ImageResponseReader(ServiceClient client)
{
    private readonly ImageReader _images = new(client);

    public async IAsyncEnumerable<ImageEvent> ReadAsync(
        ServiceResponse response,
        ServiceRequest request,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var (json, error) = await response.ReadJsonAsync();
        if (json is null)
        {
            yield return new FailureEvent(error!);
            yield break;
        }

        using (json)
        {
            await foreach (var happened in ReadAsync(json.Root, request, cancellationToken))
                yield return happened;
        }
    }

    public async IAsyncEnumerable<ImageEvent> ReadAsync(
        JsonElement root,
        ServiceRequest request,
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
        var index = 0;
        foreach (var entry in root.Entries("data").Concat(root.Entries("images")).Take(request.Image.Count))
        {
            var (file, problem) = await _images.ReadEntryAsync(entry, cancellationToken);
            if (file is null)
            {
                yield return new FailureEvent(problem!);
                yield break;
            }

            yield return new ServiceImageEvent(index++, file) { RevisedPrompt = entry.Text("revised_prompt"), Seed = entry.Number("seed") };
        }

        if (index > 0 && index < request.Image.Count)
        {
            yield return new WarningEvent(
                new ImageWarning("fewer_images", "n", $"{request.Model.Card.Id} gave {index} of {request.Image.Count} images.")
            );
        }
    }
}
