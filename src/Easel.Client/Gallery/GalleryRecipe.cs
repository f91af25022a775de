using System.Text.Json;
using System.Text.Json.Serialization;
using Easel.Client.Images;
using Easel.Client.Vocabulary;

namespace Easel.Client.Gallery;

/// <summary>What draws an image again, other images aside: members of a request, null where they were not used.</summary>
public sealed record GalleryRecipe
{
    public string? Prompt { get; init; }

    public string? NegativePrompt { get; init; }

    public string? Model { get; init; }

    public OutputSize? Size { get; init; }

    public OutputQuality? Quality { get; init; }

    public OutputBackground? Background { get; init; }

    public OutputFormat? OutputFormat { get; init; }

    public int? OutputCompression { get; init; }

    public OutputStyle? Style { get; init; }

    public long? Seed { get; init; }

    /// <summary>Denoising steps.</summary>
    public int? Steps { get; init; }

    public double? GuidanceScale { get; init; }

    /// <summary>0-1, of an image that was drawn from another.</summary>
    public double? Strength { get; init; }

    public string? Scheduler { get; init; }

    public int? ClipSkip { get; init; }

    public IReadOnlyList<ImageLora>? Loras { get; init; }

    /// <summary>How many times larger it was made.</summary>
    public int? Scale { get; init; }

    /// <summary>Parameters that few models have.</summary>
    [JsonPropertyName("extra")]
    public IReadOnlyDictionary<string, JsonElement>? ModelParameters { get; init; }

    /// <summary>A request that draws the same, as far as no other image is needed.</summary>
    /// <param name="prompt">Instead of the recipe's own, which not every recipe has.</param>
    public ImageGenerateParams ToRequest(string? prompt = null) =>
        new()
        {
            Prompt = prompt ?? Prompt ?? "",
            NegativePrompt = NegativePrompt,
            Model = Model,
            Size = Size,
            Quality = Quality,
            Background = Background,
            OutputFormat = OutputFormat,
            OutputCompression = OutputCompression,
            Style = Style,
            Seed = Seed,
            Steps = Steps,
            GuidanceScale = GuidanceScale,
            Scheduler = Scheduler,
            ClipSkip = ClipSkip,
            Loras = Loras,
            ModelParameters = ModelParameters,
        };
}
