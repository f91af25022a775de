using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Easel.Imaging.Metadata;

/// <summary>The recipe as one line of JSON, in ASCII (anything else is escaped), so that it fits every kind of text field.</summary>
internal static class RecipeJson
{
    internal static string Write(ImageRecipe recipe, string? prompt)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("model", recipe.Model);
            json.WriteNumber("seed", recipe.Seed);
            json.WriteNumber("steps", recipe.Steps);
            if (recipe.Strength is { } strength) json.WriteNumber("strength", strength);
            json.WriteNumber("guidance_scale", recipe.GuidanceScale);
            json.WriteString("scheduler", recipe.Scheduler);
            if (prompt is not null) json.WriteString("prompt", prompt);
            json.WriteEndObject();
        }

        return Encoding.ASCII.GetString(buffer.WrittenSpan);
    }
}
