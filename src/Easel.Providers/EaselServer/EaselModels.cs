using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Providers.Cards;
using Easel.Providers.Http;
using Easel.Providers.OpenAI;

namespace Easel.Providers.EaselServer;

/// <summary>Reads <c>GET /v1/models</c> of another Easel, which says what each of its models can do.</summary>
internal static class EaselModels
{
    private const int MaxModels = 1000;

    /// <param name="own">The id of this server; null where it has none.</param>
    public static IReadOnlyList<CardData> Read(JsonElement root, string? own) =>
        [
            .. root.Entries("data")
                // A name that the default model answers to is no model of its own.
                .Where(entry =>
                    entry.Text("id") is { Length: > 0 } id
                    && string.Equals(entry.Member("easel").Text("served_by") ?? id, id, StringComparison.Ordinal)
                    && ServerChain.Leads(entry, own)
                )
                .Take(MaxModels)
                .Select(ReadEntry),
        ];

    private static CardData ReadEntry(JsonElement entry)
    {
        var easel = entry.Member("easel");
        var can = easel.Member("capabilities");
        var parameters = Texts(can, "parameters").ToHashSet(StringComparer.Ordinal);
        // One that does not tell is asked for everything, and warns of what it does not honour.
        bool Knows(string name) => can.ValueKind != JsonValueKind.Object || parameters.Contains(name);
        return new CardData
        {
            Id = entry.Text("id")!,
            Name = easel.Text("name"),
            Description = easel.Text("description") ?? "",
            License = easel.Text("license"),
            OwnedBy = entry.Text("owned_by"),
            PerCall = 10,
            MaxCount = (int)Math.Clamp(can.Number("max_count") ?? 10, 1, 10),
            MaxPrompt = (int)Math.Clamp(can.Number("max_prompt_length") ?? 32_000, 1, 1 << 20),
            Sizes = Texts(can, "sizes"),
            SizeRule = RuleOf(can.Member("size_rule")),
            DefaultSize = can.Text("default_size"),
            AspectRatios = Texts(can, "aspect_ratios"),
            Resolutions = Texts(can, "resolutions"),
            Qualities = [.. Texts(can, "qualities").Select(QualityWord.Read).OfType<ImageQuality>()],
            DefaultQuality = ImageQuality.Auto,
            Formats = [ImageFormat.Png, ImageFormat.Jpeg, ImageFormat.WebP],
            Compression = true,
            Transparency = easel.Member("transparency").ValueKind != JsonValueKind.False,
            Styles = Texts(easel, "styles"),
            PartialImages = Knows("partial_images"),
            Seed = Knows("seed"),
            Steps = Knows("steps"),
            GuidanceScale = Knows("guidance_scale"),
            NegativePrompt = Knows("negative_prompt"),
            Strength = Knows("strength"),
            InputFidelity = Knows("input_fidelity"),
            Masks = Knows("mask"),
            Edits = can.Member("edits").ValueKind != JsonValueKind.False,
            Variations = can.Member("variations").ValueKind != JsonValueKind.False,
            References = (int)Math.Clamp(can.Number("input_images") ?? 16, 1, 16),
            Inputs = ["image/png", "image/jpeg", "image/webp", "image/gif"],
            AnyExtra = true,
            IdempotencyKeys = true,
            Servers = ServerChain.Of(entry),
            Settings = Settings,
        };
    }

    private static JsonElement Settings { get; } =
        JsonSerializer.SerializeToElement(
            new Dictionary<string, object>(StringComparer.Ordinal) { ["extra"] = "object", ["sendModeration"] = true }
        );

    private static SizeRuleData? RuleOf(JsonElement rule) =>
        rule.Text("max") is { } max && ImageSize.TryParse(max, out _)
            ? new SizeRuleData
            {
                Multiple = (int)Math.Clamp(rule.Number("multiple") ?? 1, 1, 1024),
                MaxRatio = (int)Math.Clamp(rule.Number("max_ratio") ?? 3, 1, 1000),
                MinSide = (int)Math.Clamp(rule.Number("min_side") ?? 1, 1, 1 << 15),
                Max = max,
                MinPixels = (long)Math.Clamp(rule.Number("min_pixels") ?? 0, 0, 1L << 40),
                MaxPixels = (long)Math.Clamp(rule.Number("max_pixels") ?? long.MaxValue, 1, long.MaxValue),
            }
            : null;

    private static IReadOnlyList<string> Texts(JsonElement holder, string name) =>
        [.. holder.Entries(name).Select(text => text.TryGetText()).OfType<string>().Take(200)];
}
