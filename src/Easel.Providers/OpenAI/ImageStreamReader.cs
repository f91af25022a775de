using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Providers.EaselServer;
using Easel.Providers.Http;
using Easel.Providers.Services;

namespace Easel.Providers.OpenAI;

/// <summary>Reads a stream of the Images API: <c>image_generation.partial_image</c>, <c>image_edit.completed</c> and the like.</summary>
internal sealed class ImageStreamReader(ServiceFailures failures)
{
    public async IAsyncEnumerable<ImageEvent> ReadAsync(ServiceResponse response, ServiceRequest request)
    {
        var completed = 0;
        await foreach (var happened in response.ReadEventsAsync())
        {
            using (happened)
            {
                foreach (var meant in Read(happened, request, completed))
                {
                    completed += meant is ServiceImageEvent ? 1 : 0;
                    yield return meant;
                    if (meant is FailureEvent)
                        yield break;
                }
            }
        }

        // What was begun may have been finished, and paid for, all the same.
        if (completed == 0)
            yield return new FailureEvent(failures.Lost());
    }

    private IEnumerable<ImageEvent> Read(ServiceEvent happened, ServiceRequest request, int completed)
    {
        if (happened.Error is { } lost)
        {
            yield return new FailureEvent(lost);
            yield break;
        }

        var root = happened.Json!.Root;
        var type = root.Text("type") ?? happened.Name;
        var details = root.Member("easel");
        var index = (int)Math.Clamp(details.Number("image_index") ?? completed, 0, request.Image.Count - 1);
        if (type is "error" || root.Member("error").ValueKind == JsonValueKind.Object)
        {
            yield return new FailureEvent(failures.Of(UpstreamError.Read(root), request.Key));
        }
        else if (type.EndsWith(".partial_image", StringComparison.Ordinal))
        {
            if (ImageBase64.Decode(root.Member("b64_json")) is { } preview)
                yield return new ServicePartialEvent(index, (int)Math.Clamp(root.Number("partial_image_index") ?? 0, 0, 3), preview);
        }
        else if (type is "easel.progress")
        {
            if (root.Number("step") is { } step && root.Number("steps") is { } steps)
                yield return new ProgressEvent((int)step, (int)steps);
        }
        else if (type.EndsWith(".completed", StringComparison.Ordinal))
        {
            if (ImageUsage.Read(root) is { } usage)
                yield return usage;
            foreach (var warning in EaselDetails.WarningsOf(details))
                yield return new WarningEvent(warning);
            if (ImageBase64.Decode(root.Member("b64_json")) is { } file)
            {
                yield return new ServiceImageEvent(index, file)
                {
                    RevisedPrompt = root.Text("revised_prompt"),
                    Seed = details.Number("seed"),
                    Recipe = EaselDetails.RecipeOf(details),
                };
            }
            else
                yield return new FailureEvent(failures.Malformed("gave an image that is no valid base64"));
        }
    }
}
