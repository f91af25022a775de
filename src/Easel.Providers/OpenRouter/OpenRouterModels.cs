using System.Text.Json;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Providers.Cards;
using Easel.Providers.Http;
using Easel.Providers.OpenAI;

namespace Easel.Providers.OpenRouter;

/// <summary>Reads <c>GET /images/models</c>: what each model can do stands there as <c>supported_parameters</c>, a descriptor each.</summary>
internal static class OpenRouterModels
{
    private const int MaxModels = 2000;
    private const int MaxReferences = 16;

    /// <summary>Parameters that Easel has words for, or that mean nothing of a model.</summary>
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "model",
        "prompt",
        "n",
        "size",
        "aspect_ratio",
        "resolution",
        "quality",
        "background",
        "output_format",
        "output_compression",
        "seed",
        "input_references",
        "stream",
        "user",
    };

    public static IReadOnlyList<CardData> Read(JsonElement root) =>
        [.. root.Entries("data").Take(MaxModels).Select(ReadEntry).OfType<CardData>()];

    private static CardData? ReadEntry(JsonElement entry)
    {
        if (entry.Text("id") is not { Length: > 0 } id)
            return null;
        var can = entry.Member("supported_parameters");
        bool Has(string name) => can.Member(name).ValueKind == JsonValueKind.Object;
        return new CardData
        {
            Id = id,
            Name = entry.Text("name"),
            Description = entry.Text("description") ?? "",
            Created = entry.Number("created") is { } seconds and > 0 and < 253_402_300_799
                ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime)
                : null,
            MaxCount = 10,
            PerCall = Has("n") ? (int)Math.Clamp(can.Member("n").Number("max") ?? 1, 1, 10) : 1,
            AspectRatios = [.. Values(can, "aspect_ratio").Where(ratio => AspectRatio.TryParse(ratio, out _))],
            Resolutions = [.. Values(can, "resolution").Where(name => ResolutionName.SideOf(name) is not null)],
            Qualities = [.. Values(can, "quality").Select(QualityWord.Read).OfType<ImageQuality>()],
            DefaultQuality = ImageQuality.Auto,
            Formats = FormatsOf(can),
            Compression = Has("output_compression"),
            Transparency = Values(can, "background").Contains("transparent", StringComparer.Ordinal),
            PartialImages = entry.Member("supports_streaming").ValueKind == JsonValueKind.True,
            Seed = Has("seed"),
            Edits =
                Has("input_references")
                || entry.Member("architecture").Entries("input_modalities").Any(kind => kind.TryGetText() is "image"),
            References = (int)Math.Clamp(can.Member("input_references").Number("max") ?? MaxReferences, 1, MaxReferences),
            Extra = [.. ExtraOf(can)],
            Settings = SettingsOf(Has("size"), Has("output_format")),
        };
    }

    private static IReadOnlyList<string> Values(JsonElement can, string name) =>
        [.. can.Member(name).Entries("values").Select(value => value.TryGetText()).OfType<string>().Take(100)];

    private static List<ImageFormat> FormatsOf(JsonElement can)
    {
        var formats = Values(can, "output_format")
            .Select(word => Enum.TryParse<ImageFormat>(word, ignoreCase: true, out var format) ? format : (ImageFormat?)null)
            .OfType<ImageFormat>()
            .ToList();
        return formats.Count > 0 ? formats : [ImageFormat.Png];
    }

    private static IEnumerable<ExtraParameter> ExtraOf(JsonElement can)
    {
        if (can.ValueKind == JsonValueKind.Object)
        {
            foreach (var parameter in can.EnumerateObject().Where(one => !Known.Contains(one.Name)).Take(100))
            {
                yield return new ExtraParameter(parameter.Name, TypeOf(parameter.Value))
                {
                    Values = Values(can, parameter.Name),
                    Min = (double?)parameter.Value.Amount("min"),
                    Max = (double?)parameter.Value.Amount("max"),
                };
            }
        }

        yield return new ExtraParameter("provider", ExtraParameterType.Object)
        {
            Description = "Which of the services behind OpenRouter draw, and their own options.",
        };
    }

    private static ExtraParameterType TypeOf(JsonElement descriptor) =>
        descriptor.Text("type") switch
        {
            "enum" => ExtraParameterType.Text,
            "range" => ExtraParameterType.Number,
            "boolean" => ExtraParameterType.Boolean,
            _ => ExtraParameterType.Any,
        };

    private static JsonElement SettingsOf(bool size, bool outputFormat) =>
        JsonSerializer.SerializeToElement(
            new Dictionary<string, bool>(StringComparer.Ordinal) { ["size"] = size, ["outputFormat"] = outputFormat }
        );
}
