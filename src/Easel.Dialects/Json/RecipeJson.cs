using System.Text.Json;
using Easel.Abstractions.Events;

namespace Easel.Dialects.Json;

/// <summary>What draws an image again, as members of a response's JSON: what the engine did not report is left out.</summary>
internal static class RecipeJson
{
    public static void WriteSeed(Utf8JsonWriter json, ImageRecipe recipe)
    {
        if (recipe.Seed is { } seed)
            json.WriteNumber("seed"u8, seed);
    }

    /// <summary>The seed of each image, in their order; nothing where one is not known.</summary>
    public static void WriteSeeds(Utf8JsonWriter json, IReadOnlyList<ImageRecipe> recipes)
    {
        if (recipes.Any(recipe => recipe.Seed is null))
            return;
        json.WriteStartArray("seeds"u8);
        foreach (var recipe in recipes)
            json.WriteNumberValue(recipe.Seed!.Value);
        json.WriteEndArray();
    }

    /// <summary>Everything but the seed.</summary>
    /// <param name="camelCase">The response's members are named in camelCase, not in snake_case.</param>
    public static void Write(Utf8JsonWriter json, ImageRecipe recipe, bool camelCase = false)
    {
        if (recipe.Steps is { } steps)
            json.WriteNumber("steps"u8, steps);
        if (recipe.GuidanceScale is { } guidance)
            json.WriteNumber(camelCase ? "guidanceScale"u8 : "guidance_scale"u8, guidance);
        if (recipe.Strength is { } strength)
            json.WriteNumber("strength"u8, strength);
        if (recipe.Scheduler is { } scheduler)
            json.WriteString("scheduler"u8, scheduler);
        if (recipe.ClipSkip is { } skip)
            json.WriteNumber(camelCase ? "clipSkip"u8 : "clip_skip"u8, skip);
        if (recipe.Loras.Count > 0)
        {
            json.WritePropertyName("loras"u8);
            LorasJson.Write(json, recipe.Loras);
        }

        if (recipe.Controls.Count > 0)
        {
            json.WritePropertyName("controls"u8);
            ControlsJson.Write(json, recipe.Controls);
        }
    }
}
