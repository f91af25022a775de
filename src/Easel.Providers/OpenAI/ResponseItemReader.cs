using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Providers.Http;
using Easel.Providers.Services;

namespace Easel.Providers.OpenAI;

/// <summary>Reads a response of the Responses API, whole or streamed: the call of the image tool in it, and what the tool counted.</summary>
internal sealed class ResponseItemReader(ServiceFailures failures)
{
    private const string Call = "image_generation_call";

    public async IAsyncEnumerable<ImageEvent> ReadAsync(ServiceResponse response, ServiceRequest request)
    {
        var isDrawn = false;
        await foreach (var happened in response.ReadEventsAsync())
        {
            using (happened)
            {
                foreach (var meant in Read(happened, request, isDrawn))
                {
                    isDrawn |= meant is ServiceImageEvent;
                    yield return meant;
                    if (meant is FailureEvent)
                        yield break;
                }
            }
        }

        if (!isDrawn)
            yield return new FailureEvent(failures.Lost());
    }

    /// <summary>A response that has ended, in whichever way.</summary>
    public IEnumerable<ImageEvent> Read(JsonElement response, ServiceRequest request)
    {
        var calls = response.Entries("output").Where(item => item.Text("type") is Call).ToList();
        if (UsageOf(response) is { } usage)
            yield return usage;
        if (calls.Count > 0)
        {
            yield return Read(calls[^1], response, request);
            yield break;
        }

        yield return new FailureEvent(WithoutImage(response, request));
    }

    private IEnumerable<ImageEvent> Read(ServiceEvent happened, ServiceRequest request, bool isDrawn)
    {
        if (happened.Error is { } lost)
            return isDrawn ? [] : [new FailureEvent(lost)];
        var root = happened.Json!.Root;
        switch (root.Text("type") ?? happened.Name)
        {
            case "response.image_generation_call.partial_image":
                return ImageBase64.Decode(root.Member("partial_image_b64")) is { } preview
                    ? [new ServicePartialEvent(0, (int)Math.Clamp(root.Number("partial_image_index") ?? 0, 0, 3), preview)]
                    : [];
            case "response.output_item.done" when root.Member("item").Text("type") is Call && !isDrawn:
                return [Read(root.Member("item"), root, request)];
            case "response.completed" or "response.incomplete" or "response.failed":
                var response = root.Member("response");
                // The image went on when its item was done.
                return isDrawn ? (UsageOf(response) is { } usage ? [usage] : []) : Read(response, request);
            case "error":
                return [new FailureEvent(failures.Of(UpstreamError.Read(root), request.Key))];
            default:
                return [];
        }
    }

    private ImageEvent Read(JsonElement call, JsonElement response, ServiceRequest request)
    {
        if (call.Text("status") is not "failed" && ImageBase64.Decode(call.Member("result")) is { } file)
            return new ServiceImageEvent(0, file) { RevisedPrompt = call.Text("revised_prompt") };
        return new FailureEvent(
            call.Member("error").ValueKind == JsonValueKind.Object ? failures.Of(UpstreamError.Read(call), request.Key)
            : call.Text("status") is "failed" ? WithoutImage(response, request)
            : failures.Malformed("gave an image that is no valid base64")
        );
    }

    /// <summary>The model answered in words instead of calling the tool, or the response failed.</summary>
    private ImageError WithoutImage(JsonElement response, ServiceRequest request)
    {
        if (response.Member("error").ValueKind == JsonValueKind.Object)
            return failures.Of(UpstreamError.Read(response), request.Key);
        var words = response
            .Entries("output")
            .Where(item => item.Text("type") is "message")
            .SelectMany(item => item.Entries("content"))
            .Select(content => content.Text("refusal") ?? content.Text("text"))
            .OfType<string>();
        var text = string.Join(' ', words);
        return text.Length > 0 ? failures.Refused(text, secrets: request.Key)
            : response.Member("incomplete_details").Text("reason") is "content_filter" ? failures.Refused(why: null)
            : failures.Without(response, "gave no image", request.Key);
    }

    /// <summary>What the tool counted; what the language model counted is priced otherwise, and left out.</summary>
    private static UsageEvent? UsageOf(JsonElement response) =>
        response.Member("tool_usage").Member("image_gen") is { ValueKind: JsonValueKind.Object } counted ? ImageUsage.Of(counted) : null;
}
