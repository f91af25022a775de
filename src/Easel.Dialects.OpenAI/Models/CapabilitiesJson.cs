using System.Text.Json;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Dialects.OpenAI.Calls;

namespace Easel.Dialects.OpenAI.Models;

/// <summary>What a model can do, for programs that choose one, and for another Easel in front of this one.</summary>
internal static class CapabilitiesJson
{
    public static void Write(Utf8JsonWriter json, ModelCapabilities can)
    {
        json.WriteStartObject("capabilities"u8);
        json.WriteNumber("max_count"u8, can.MaxCount);
        json.WriteNumber("max_prompt_length"u8, can.MaxPromptLength);
        json.WriteString("default_size"u8, can.DefaultSize.ToString());
        WriteTexts(json, "sizes", can.Sizes.Only.Select(size => size.ToString()));
        WriteRule(json, can.Sizes);
        WriteTexts(json, "aspect_ratios", can.AspectRatios.Select(ratio => ratio.ToString()));
        WriteTexts(json, "resolutions", can.Resolutions);
        WriteTexts(json, "qualities", can.Qualities.Where(quality => quality != ImageQuality.Auto).Select(ImageWords.Of));
        json.WriteBoolean("edits"u8, can.Edits);
        json.WriteBoolean("variations"u8, can.Variations);
        json.WriteNumber("input_images"u8, can.UsedInputImages);
        WriteTexts(json, "roles", can.Roles.Select(role => role.ToString().ToLowerInvariant()));
        WriteTexts(json, "parameters", can.HonouredParameters());
        json.WriteEndObject();
        WriteExtra(json, can.Extra);
    }

    private static void WriteRule(Utf8JsonWriter json, SizeRule rule)
    {
        if (rule.Only.Count > 0)
            return;
        json.WriteStartObject("size_rule"u8);
        json.WriteNumber("multiple"u8, rule.Multiple);
        json.WriteNumber("max_ratio"u8, rule.MaxRatio);
        json.WriteNumber("min_side"u8, rule.MinSide);
        json.WriteString("max"u8, rule.Max.ToString());
        if (rule.MinPixels > 0)
            json.WriteNumber("min_pixels"u8, rule.MinPixels);
        if (rule.MaxPixels < long.MaxValue)
            json.WriteNumber("max_pixels"u8, rule.MaxPixels);
        json.WriteEndObject();
    }

    private static void WriteExtra(Utf8JsonWriter json, IReadOnlyList<ExtraParameter> extra)
    {
        json.WriteStartArray("extra"u8);
        foreach (var parameter in extra)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, parameter.Name);
            json.WriteString("type"u8, parameter.Type.ToString().ToLowerInvariant());
            json.WriteString("description"u8, parameter.Description);
            if (parameter.Values.Count > 0)
                WriteTexts(json, "values", parameter.Values);
            if (parameter.Min is { } min)
                json.WriteNumber("min"u8, min);
            if (parameter.Max is { } max)
                json.WriteNumber("max"u8, max);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
