using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Providers.Http;

namespace Easel.Providers.OpenAI;

/// <summary>Reads <c>usage</c>, in both of OpenAI's spellings, with OpenRouter's <c>cost</c> in it, or another Easel's beside it.</summary>
internal static class ImageUsage
{
    /// <summary>Null where nothing was counted: services that do not count send nothing or zeros.</summary>
    public static UsageEvent? Read(JsonElement answer) => Of(answer.Member("usage"), answer.Member("easel").Amount("cost"));

    /// <inheritdoc cref="Read"/>
    /// <param name="charged">What the service says elsewhere that it charges; null where it does not.</param>
    public static UsageEvent? Of(JsonElement usage, decimal? charged = null)
    {
        var input = usage.Number("input_tokens") ?? usage.Number("prompt_tokens");
        var output = usage.Number("output_tokens") ?? usage.Number("completion_tokens");
        var cost = usage.Amount("cost") ?? charged;
        return (input ?? 0) == 0 && (output ?? 0) == 0 && cost is null
            ? null
            : new UsageEvent(input, output) { Cost = cost, Details = DetailsOf(usage, output ?? 0) };
    }

    private static TokenUsage? DetailsOf(JsonElement usage, long output)
    {
        var read = usage.Member("input_tokens_details");
        if (read.ValueKind != JsonValueKind.Object)
            return null;
        var cached = read.Member("cached_tokens_details");
        var (cachedText, cachedImage) = (cached.Number("text_tokens") ?? 0, cached.Number("image_tokens") ?? 0);
        var drawn = usage.Member("output_tokens_details");
        return new TokenUsage
        {
            InputText = Math.Max(0, (read.Number("text_tokens") ?? 0) - cachedText),
            CachedInputText = cachedText,
            InputImage = Math.Max(0, (read.Number("image_tokens") ?? 0) - cachedImage),
            CachedInputImage = cachedImage,
            // The Images API leaves the details out: what it draws is images.
            OutputText = drawn.Number("text_tokens") ?? 0,
            OutputImage = drawn.Number("image_tokens") ?? output,
        };
    }
}
