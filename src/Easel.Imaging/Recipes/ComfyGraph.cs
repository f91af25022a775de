using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Imaging.Recipes;

/// <summary>
/// The text <c>prompt</c> that ComfyUI writes: the nodes that drew, by their ids, each with its inputs, which are values or links to other
/// nodes (<c>["4", 0]</c>). The first node with a seed and a positive prompt is taken for the sampler; what it used is found along its links.
/// </summary>
internal static class ComfyGraph
{
    /// <summary>Links that are followed to find a value.</summary>
    private const int MaxLinks = 32;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 32 };

    /// <summary>Null for what is no such graph.</summary>
    public static ImageProvenance? Read(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text, Options);
            return json.RootElement.ValueKind == JsonValueKind.Object ? Read(json.RootElement) : null;
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static ImageProvenance? Read(JsonElement graph)
    {
        foreach (var node in graph.EnumerateObject())
        {
            if (InputsOf(node.Value) is not { } inputs || !inputs.TryGetProperty("positive", out var positive))
                continue;
            var prompt = TextOf(graph, positive, MaxLinks);
            var seed = NumberOf(inputs, "seed") ?? NumberOf(inputs, "noise_seed");
            if (prompt is null && seed is null)
                continue;
            var negative = inputs.TryGetProperty("negative", out var link) ? TextOf(graph, link, MaxLinks) : null;
            var strength = NumberOf(inputs, "denoise");
            return new ImageProvenance
            {
                Software = "ComfyUI",
                Prompt = prompt,
                NegativePrompt = string.IsNullOrWhiteSpace(negative) ? null : negative,
                FromImage = strength < 1,
                Recipe = new ImageRecipe
                {
                    Model = ModelOf(graph, inputs),
                    Seed = (long?)seed,
                    Steps = NumberOf(inputs, "steps") is <= int.MaxValue and >= 0 and var steps ? (int)steps : null,
                    GuidanceScale = (float?)NumberOf(inputs, "cfg"),
                    Strength = strength < 1 ? (float?)strength : null,
                    Scheduler = SchedulerOf(inputs),
                    Loras = LorasOf(graph, inputs),
                },
            };
        }

        return null;
    }

    private static JsonElement? InputsOf(JsonElement node) =>
        node.ValueKind == JsonValueKind.Object && node.TryGetProperty("inputs", out var inputs) && inputs.ValueKind == JsonValueKind.Object
            ? inputs
            : null;

    /// <summary>The inputs of the node that a link leads to; null for what is no link.</summary>
    private static JsonElement? Follow(JsonElement graph, JsonElement link) =>
        link.ValueKind == JsonValueKind.Array
        && link.GetArrayLength() == 2
        && link[0].ValueKind == JsonValueKind.String
        && graph.TryGetProperty(link[0].GetString()!, out var node)
            ? InputsOf(node)
            : null;

    /// <summary>A text, or the one that is found behind a link.</summary>
    private static string? TextOf(JsonElement graph, JsonElement value, int links)
    {
        if (value.ValueKind == JsonValueKind.String)
            return value.GetString();
        if (links == 0 || Follow(graph, value) is not { } inputs)
            return null;
        foreach (
            var name in (ReadOnlySpan<string>)["text", "text_g", "t5xxl", "string", "value", "conditioning", "conditioning_1", "positive"]
        )
        {
            if (inputs.TryGetProperty(name, out var inner) && TextOf(graph, inner, links - 1) is { Length: > 0 } found)
                return found;
        }

        return null;
    }

    private static decimal? NumberOf(JsonElement inputs, string name) =>
        inputs.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.Number
        && value.TryGetDecimal(out var number)
        && Math.Abs(number) <= long.MaxValue
            ? number
            : null;

    private static string? SchedulerOf(JsonElement inputs)
    {
        var sampler =
            inputs.TryGetProperty("sampler_name", out var name) && name.ValueKind == JsonValueKind.String ? name.GetString() : null;
        var schedule = inputs.TryGetProperty("scheduler", out var kind) && kind.ValueKind == JsonValueKind.String ? kind.GetString() : null;
        return sampler is null ? null
            : schedule is null or "normal" or "simple" ? sampler
            : $"{sampler}_{schedule}";
    }

    private static string ModelOf(JsonElement graph, JsonElement sampler) =>
        Chain(graph, sampler)
            .Select(inputs => NameOf(inputs, "ckpt_name") ?? NameOf(inputs, "unet_name"))
            .FirstOrDefault(name => name is not null)
        ?? "";

    private static LoraChoice[] LorasOf(JsonElement graph, JsonElement sampler) =>
        [
            .. Chain(graph, sampler)
                .Select(inputs =>
                    NameOf(inputs, "lora_name") is { } name
                        ? new LoraChoice(name, (float)(NumberOf(inputs, "strength_model") ?? 1))
                        : (LoraChoice?)null
                )
                .OfType<LoraChoice>(),
        ];

    /// <summary>The nodes that the model came through, from the sampler on.</summary>
    private static IEnumerable<JsonElement> Chain(JsonElement graph, JsonElement sampler)
    {
        var inputs = sampler;
        for (var i = 0; i < MaxLinks && inputs.TryGetProperty("model", out var link) && Follow(graph, link) is { } next; i++)
            yield return inputs = next;
    }

    /// <summary>A file's name without folder and ending.</summary>
    private static string? NameOf(JsonElement inputs, string name) =>
        inputs.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? Path.GetFileNameWithoutExtension(value.GetString()!.Replace('\\', '/'))
            : null;
}
