using System.Buffers;
using System.Text;
using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Imaging.Metadata;

/// <summary>The recipe as one line of JSON, in ASCII (anything else is escaped), so that it fits every kind of text field.</summary>
internal static class RecipeJson
{
    /// <param name="prompt">Null where it stands elsewhere.</param>
    internal static string Write(ImageProvenance provenance, string? prompt)
    {
        var recipe = provenance.Recipe;
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("model", recipe.Model);
            if (recipe.Seed is { } seed)
                json.WriteNumber("seed", seed);
            if (recipe.Steps is { } steps)
                json.WriteNumber("steps", steps);
            if (recipe.Strength is { } strength)
                json.WriteNumber("strength", strength);
            if (recipe.GuidanceScale is { } guidance)
                json.WriteNumber("guidance_scale", guidance);
            if (recipe.Scheduler is { } scheduler)
                json.WriteString("scheduler", scheduler);
            if (recipe.ClipSkip is { } skip)
                json.WriteNumber("clip_skip", skip);
            if (recipe.Loras.Count > 0)
            {
                json.WriteStartArray("loras");
                foreach (var lora in recipe.Loras)
                    json.WriteStringValue(lora.ToString());
                json.WriteEndArray();
            }

            if (provenance.Style is { } style)
                json.WriteString("style", style);
            if (provenance.Compression is { } compression)
                json.WriteNumber("output_compression", compression);
            if (provenance.FromImage)
                json.WriteBoolean("from_image", true);
            if (prompt is not null)
                json.WriteString("prompt", prompt);
            if (provenance.NegativePrompt is { } negative)
                json.WriteString("negative_prompt", negative);
            json.WriteEndObject();
        }

        return Encoding.ASCII.GetString(buffer.WrittenSpan);
    }

    /// <summary>Null for what is no recipe.</summary>
    internal static ImageProvenance? Read(string text, string software)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var recipe = json.RootElement;
            return new ImageProvenance
            {
                Software = software,
                Recipe = new ImageRecipe
                {
                    Model = recipe.GetProperty("model").GetString() ?? "",
                    Seed = recipe.TryGetProperty("seed", out var seed) ? seed.GetInt64() : null,
                    Steps = recipe.TryGetProperty("steps", out var steps) ? steps.GetInt32() : null,
                    Strength = recipe.TryGetProperty("strength", out var strength) ? strength.GetSingle() : null,
                    GuidanceScale = recipe.TryGetProperty("guidance_scale", out var guidance) ? guidance.GetSingle() : null,
                    Scheduler = Text(recipe, "scheduler"),
                    ClipSkip = recipe.TryGetProperty("clip_skip", out var skip) ? skip.GetInt32() : null,
                    Loras = recipe.TryGetProperty("loras", out var loras) ? ReadLoras(loras) : [],
                },
                Style = Text(recipe, "style"),
                Compression = recipe.TryGetProperty("output_compression", out var compression) ? compression.GetInt32() : null,
                FromImage = recipe.TryGetProperty("from_image", out var fromImage) && fromImage.GetBoolean(),
                Prompt = Text(recipe, "prompt"),
                NegativePrompt = Text(recipe, "negative_prompt"),
            };
        }
        catch (Exception malformed)
            when (malformed is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static LoraChoice[] ReadLoras(JsonElement loras) =>
        [.. loras.EnumerateArray().Select(lora => LoraChoice.Parse(lora.GetString() ?? "")).OfType<LoraChoice>()];

    private static string? Text(JsonElement recipe, string name) => recipe.TryGetProperty(name, out var value) ? value.GetString() : null;
}
