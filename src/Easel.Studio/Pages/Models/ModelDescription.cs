using System.Globalization;
using System.Text.Json;
using Easel.Studio.Api;

namespace Easel.Studio.Pages.Models;

/// <summary>A model's card in words.</summary>
internal sealed class ModelDescription(ModelEntry model)
{
    private static readonly (string Name, string Title)[] Lists =
    [
        ("sizes", "Sizes"),
        ("aspect_ratios", "Ratios"),
        ("resolutions", "Resolutions"),
        ("qualities", "Qualities"),
        ("parameters", "Parameters"),
        ("roles", "Roles of pictures"),
    ];

    public string Id => model.Id;

    public string Name => model.Name;

    public string? License => Text(model.Card, "license");

    public string? Description => Text(model.Card, "description");

    /// <summary>Few words for what people look for first.</summary>
    public IEnumerable<string> Abilities
    {
        get
        {
            if (Flag(model.Card, "transparency"))
                yield return "transparency";
            if (Flag(Capabilities, "edits"))
                yield return "edits";
            if (Flag(Capabilities, "variations"))
                yield return "variations";
            if (Number(Capabilities, "input_images") is > 1 and var images)
                yield return string.Create(CultureInfo.InvariantCulture, $"{images} pictures in");
            if (Number(Capabilities, "max_count") is > 1 and var count)
                yield return string.Create(CultureInfo.InvariantCulture, $"up to {count} at once");
        }
    }

    public IEnumerable<(string Name, string Text)> Facts
    {
        get
        {
            if (Text(Capabilities, "default_size") is { } size)
                yield return ("Size by default", size);
            if (
                Capabilities.TryGetProperty("size_rule", out var rule)
                && (Text(rule, "max"), Number(rule, "multiple")) is ({ } most, { } multiple)
            )
                yield return ("Any size", string.Create(CultureInfo.InvariantCulture, $"up to {most}, multiples of {multiple}"));
            if (Number(Capabilities, "max_prompt_length") is { } length)
                yield return ("Prompt", string.Create(CultureInfo.InvariantCulture, $"up to {length} characters"));
            foreach (var (name, title) in Lists)
            {
                if (Texts(Capabilities, name) is { Length: > 0 } all)
                    yield return (title, all);
            }

            if (Texts(model.Card, "styles") is { Length: > 0 } styles)
                yield return ("Styles", styles);
            if (Texts(model.Card, "schedulers") is { Length: > 0 } schedulers)
                yield return ("Schedulers", schedulers);
        }
    }

    private JsonElement Capabilities => model.Card.TryGetProperty("capabilities", out var can) ? can : default;

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static bool Flag(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    private static int? Number(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.TryGetInt32(out var number)
            ? number
            : null;

    private static string Texts(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
            ? string.Join(", ", value.EnumerateArray().Select(one => one.ToString()))
            : "";
}
