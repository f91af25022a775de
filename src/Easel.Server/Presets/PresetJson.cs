using System.Text.Json;
using Easel.Core.Templates;

namespace Easel.Server.Presets;

/// <summary>Presets as JSON.</summary>
internal static class PresetJson
{
    private static readonly Dictionary<string, string> NoValues = new(StringComparer.Ordinal);

    /// <param name="owner">Who looks.</param>
    public static void Write(Utf8JsonWriter json, PromptTemplate template, string owner)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, template.Id);
        json.WriteString("object"u8, "preset"u8);
        json.WriteString("name"u8, template.Name);
        json.WriteString("description"u8, template.Description);
        json.WriteString("category"u8, template.Category);
        json.WriteString("prompt"u8, template.Prompt);
        json.WriteStartArray("variables"u8);
        foreach (var name in TemplateText.Unfilled(template.Prompt, NoValues))
        {
            json.WriteStartObject();
            json.WriteString("name"u8, name);
            json.WriteString("description"u8, template.Variables?.GetValueOrDefault(name));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteSettings(json, template);
        json.WriteBoolean("public"u8, template.IsPublic);
        json.WriteBoolean("own"u8, string.Equals(template.Owner, owner, StringComparison.Ordinal));
        json.WriteNumber("uses"u8, template.UsageCount);
        json.WriteNumber("created_at"u8, template.CreatedAt.ToUnixTimeSeconds());
        json.WriteNumber("updated_at"u8, template.UpdatedAt.ToUnixTimeSeconds());
        json.WriteEndObject();
    }

    public static void WriteUsed(Utf8JsonWriter json, PromptTemplate template, string prompt, IReadOnlyList<string> unfilled)
    {
        json.WriteStartObject();
        json.WriteString("object"u8, "preset.used"u8);
        json.WriteString("prompt"u8, prompt);
        json.WriteStartArray("unfilled"u8);
        foreach (var name in unfilled)
            json.WriteStringValue(name);
        json.WriteEndArray();
        WriteSettings(json, template);
        json.WriteEndObject();
    }

    private static void WriteSettings(Utf8JsonWriter json, PromptTemplate template)
    {
        json.WritePropertyName("settings"u8);
        json.WriteRawValue(template.Settings ?? "{}");
    }
}
