using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Providers.Http;
using Easel.Providers.Services;

namespace Easel.Providers.Gemini;

/// <summary>Reads a response of <c>generateContent</c>. One without an image is a refusal, with the reason that it gives.</summary>
internal sealed class GeminiResponse(ServiceFailures failures)
{
    /// <summary>Ends that are no verdict on what was asked for: the model broke off, or drew nothing.</summary>
    private static readonly HashSet<string> Failed = new(
        ["MAX_TOKENS", "NO_IMAGE", "MALFORMED_FUNCTION_CALL", "UNEXPECTED_TOOL_CALL", "TOO_MANY_TOOL_CALLS"],
        StringComparer.Ordinal
    );

    public IEnumerable<ImageEvent> Read(JsonElement root, ServiceRequest request)
    {
        if (root.Member("error").ValueKind == JsonValueKind.Object)
        {
            yield return new FailureEvent(failures.Of(UpstreamError.Read(root), request.Key));
            yield break;
        }

        if (UsageOf(root.Member("usageMetadata")) is { } usage)
            yield return usage;
        var parts = root.Entries("candidates")
            .SelectMany(candidate => candidate.Member("content").Entries("parts"))
            // What it drew while it thought is not the response.
            .Where(part => part.Member("thought").ValueKind != JsonValueKind.True)
            .ToList();
        foreach (var data in parts.Select(DataOf).Where(data => data.ValueKind == JsonValueKind.String))
        {
            yield return ImageBase64.Decode(data) is { } file
                ? new ServiceImageEvent(0, file)
                : new FailureEvent(failures.Malformed("gave an image that is no valid base64"));
            yield break;
        }

        // Proxies of it put the picture into the text.
        if (
            parts.Select(part => part.Text("text")).OfType<string>().Select(MarkdownImage.Find).OfType<PooledBytes>().FirstOrDefault() is
            { } shown
        )
        {
            yield return new ServiceImageEvent(0, shown);
            yield break;
        }

        yield return new FailureEvent(WithoutImage(root, parts, request));
    }

    private static JsonElement DataOf(JsonElement part) =>
        part.Member("inlineData").Member("data") is { ValueKind: JsonValueKind.String } data
            ? data
            : part.Member("inline_data").Member("data");

    private ImageError WithoutImage(JsonElement root, List<JsonElement> parts, ServiceRequest request)
    {
        var feedback = root.Member("promptFeedback");
        var candidate = root.Entries("candidates").FirstOrDefault();
        var reason = feedback.Text("blockReason") ?? candidate.Text("finishReason");
        var words = string.Join(' ', parts.Select(part => part.Text("text")).OfType<string>());
        var said = words.Length > 0 ? words : feedback.Text("blockReasonMessage") ?? candidate.Text("finishMessage");
        if (reason is null or "STOP" && said is null)
            return failures.Without(root, "gave no image", request.Key);
        if (words.Length == 0 && Failed.Contains(reason ?? ""))
            return failures.Of(new UpstreamError(said ?? $"it ended with {reason} and no image", null, null, null), request.Key);
        // A model that answers in words will not draw this, whatever it calls that.
        return failures.Refused(said ?? reason, CategoriesOf(feedback, candidate, reason), request.Key);
    }

    private static IReadOnlyList<string> CategoriesOf(JsonElement feedback, JsonElement candidate, string? reason)
    {
        var ratings = feedback.Entries("safetyRatings").Concat(candidate.Entries("safetyRatings"));
        var blocked = ratings
            .Where(rating => rating.Member("blocked").ValueKind == JsonValueKind.True)
            .Select(rating => rating.Text("category"));
        return [.. blocked.OfType<string>(), .. reason is null or "STOP" ? [] : new[] { reason }];
    }

    private static UsageEvent? UsageOf(JsonElement usage)
    {
        var input = usage.Number("promptTokenCount");
        var output =
            SaneUsage.Tokens(usage.Number("candidatesTokenCount") ?? 0) + SaneUsage.Tokens(usage.Number("thoughtsTokenCount") ?? 0);
        if (input is null && output == 0)
            return null;
        var inputImages = Tokens(usage, "promptTokensDetails", "IMAGE");
        var outputImages = Tokens(usage, "candidatesTokensDetails", "IMAGE");
        return new UsageEvent(input, output)
        {
            Details = new TokenUsage
            {
                InputText = Math.Max(0, (input ?? 0) - inputImages),
                InputImage = inputImages,
                OutputImage = outputImages,
                OutputText = Math.Max(0, output - outputImages),
            },
        };
    }

    private static long Tokens(JsonElement usage, string name, string modality) =>
        usage
            .Entries(name)
            .Where(one => string.Equals(one.Text("modality"), modality, StringComparison.Ordinal))
            .Sum(one => SaneUsage.Tokens(one.Number("tokenCount") ?? 0));
}
