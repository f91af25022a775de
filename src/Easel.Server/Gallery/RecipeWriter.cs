using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Core.Gallery;
using Easel.Dialects.Json;
using Easel.Dialects.OpenAI.Calls;

namespace Easel.Server.Gallery;

/// <summary>A recipe as a body of the Images API: sent back as it is, it draws the same.</summary>
internal static class RecipeWriter
{
    public static string OperationOf(GalleryOperation operation) => operation.ToString().ToLowerInvariant();

    public static string FormatOf(ImageFormat format) => format.ToString().ToLowerInvariant();

    public static void Write(Utf8JsonWriter json, GalleryImage image)
    {
        var recipe = image.Recipe;
        json.WriteStartObject();
        WriteWords(json, recipe.Prompt, recipe.NegativePrompt);
        json.WriteString("model"u8, recipe.Used.Model);
        if (recipe.Scale is { } scale)
            json.WriteNumber("scale"u8, scale);
        else
            WriteDrawn(json, image);
        json.WriteString("output_format"u8, FormatOf(image.File.Format));
        if (recipe.Compression is { } compression)
            json.WriteNumber("output_compression"u8, compression);
        WriteUsed(json, recipe.Used with { Scheduler = recipe.Scheduler });
        if (recipe.Extra is { } extra)
        {
            json.WriteStartObject("extra"u8);
            foreach (var (name, value) in extra)
            {
                json.WritePropertyName(name);
                value.WriteTo(json);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>What a file says of itself.</summary>
    public static void Write(Utf8JsonWriter json, ImageProvenance provenance, ImageSize size)
    {
        json.WriteStartObject();
        WriteWords(json, provenance.Prompt ?? "", provenance.NegativePrompt ?? "");
        if (provenance.Recipe.Model.Length > 0)
            json.WriteString("model"u8, provenance.Recipe.Model);
        json.WriteString("size"u8, size.ToString());
        if (provenance.Style is { } style)
            json.WriteString("style"u8, style);
        if (provenance.Compression is { } compression)
            json.WriteNumber("output_compression"u8, compression);
        // Other programs have larger seeds, whose noise would be another anyway.
        WriteUsed(json, provenance.Recipe.Seed is < 0 or > ImageSeed.Max ? provenance.Recipe with { Seed = null } : provenance.Recipe);
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, string prompt, string negativePrompt)
    {
        if (prompt.Length > 0)
            json.WriteString("prompt"u8, prompt);
        if (negativePrompt.Length > 0)
            json.WriteString("negative_prompt"u8, negativePrompt);
    }

    private static void WriteDrawn(Utf8JsonWriter json, GalleryImage image)
    {
        json.WriteString("size"u8, image.Size.ToString());
        if (image.Recipe.Quality is not ImageQuality.Auto)
            json.WriteString("quality"u8, ImageWords.Of(image.Recipe.Quality));
        if (image.Recipe.Background is not ImageBackground.Auto)
            json.WriteString("background"u8, ImageWords.Of(image.Recipe.Background));
        if (image.Recipe.Style is { } style)
            json.WriteString("style"u8, style);
    }

    private static void WriteUsed(Utf8JsonWriter json, ImageRecipe used)
    {
        RecipeJson.WriteSeed(json, used);
        RecipeJson.Write(json, used);
    }
}
