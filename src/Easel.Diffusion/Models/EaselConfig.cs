using Easel.Abstractions.Requests;

namespace Easel.Diffusion.Models;

/// <summary><c>easel.json</c>, and for a single file <c>NAME.easel.json</c> beside it: what only Easel needs to know of a model. A folder
/// without one gets what plain latent diffusion models like.</summary>
/// <param name="Sizes">In pixels, as the model draws best; never empty.</param>
/// <param name="Edits">The model answers edits; false without a VAE encoder, as for <paramref name="Variations"/>.</param>
/// <param name="GuidanceScale">The model honours guidance; false for one that is distilled for it.</param>
internal sealed record EaselConfig(
    string Id,
    string Name,
    string Description,
    string? License,
    IReadOnlyList<ImageSize> Sizes,
    QualityDefaults Low,
    QualityDefaults Medium,
    QualityDefaults High,
    StrengthDefaults Strength,
    bool Transparency,
    bool NegativePrompt,
    bool GuidanceScale,
    bool Edits,
    bool Variations
)
{
    public const string FileName = "easel.json";

    // What the Stable Diffusion family is usually drawn with.
    private static readonly QualityDefaults PlainLow = new(20, 7.5f);
    private static readonly QualityDefaults PlainMedium = new(30, 7.5f);
    private static readonly QualityDefaults PlainHigh = new(50, 7.5f);

    public QualityDefaults For(ImageQuality quality) =>
        quality switch
        {
            ImageQuality.Low => Low,
            ImageQuality.High => High,
            _ => Medium,
        };

    public static EaselConfig Plain(string id, ImageSize size, VaeConfig vae, bool encodes) =>
        new(
            id,
            id,
            "",
            License: null,
            [size],
            PlainLow,
            PlainMedium,
            PlainHigh,
            StrengthDefaults.Plain,
            vae.HasAlpha,
            NegativePrompt: true,
            GuidanceScale: true,
            Edits: encodes,
            Variations: encodes
        );

    /// <summary>The config says which sizes there are, and so that there are no others.</summary>
    public static bool NamesSizes(ConfigFile? file) => file?.Array("sizes").Count > 0;

    /// <summary>With another guidance at every quality.</summary>
    public EaselConfig Guided(float scale) =>
        this with
        {
            Low = Low with { GuidanceScale = scale },
            Medium = Medium with { GuidanceScale = scale },
            High = High with { GuidanceScale = scale },
        };

    public static EaselConfig Read(
        ConfigFile file,
        string folderName,
        IReadOnlyList<ImageSize> trained,
        VaeConfig vae,
        bool encodes,
        int maxSteps
    )
    {
        var id = file.Text("id", folderName);
        if (string.IsNullOrWhiteSpace(id))
            file.Report("id", "is empty.");
        var features = file.Section("features");
        var transparency = features?.Flag("transparency", vae.HasAlpha) ?? vae.HasAlpha;
        if (transparency && !vae.HasAlpha)
            features!.Report("transparency", "is true, but the autoencoder draws no alpha channel.");
        var guidance = features?.Flag("guidance_scale", true) ?? true;
        var defaults = file.Section("defaults");
        return new EaselConfig(
            id,
            file.Text("name", id),
            file.Text("description", ""),
            file.Find("licence", out _) ? file.Text("licence", "")
                : file.Find("license", out _) ? file.Text("license", "")
                : null,
            ReadSizes(file, trained, vae),
            ReadDefaults(defaults?.Section("low"), PlainLow, guidance, maxSteps),
            ReadDefaults(defaults?.Section("medium"), PlainMedium, guidance, maxSteps),
            ReadDefaults(defaults?.Section("high"), PlainHigh, guidance, maxSteps),
            StrengthDefaults.Read(file.Section("strength")),
            transparency,
            features?.Flag("negative_prompt", guidance) ?? guidance,
            guidance,
            NeedsEncoder("edit"),
            NeedsEncoder("vary")
        );

        bool NeedsEncoder(string feature)
        {
            if (features?.Flag(feature, encodes) is not { } wanted)
                return encodes;
            if (wanted && !encodes)
                features.Report(feature, $"is true, but there is no {ModelFolderReader.EncoderPart}.");
            return wanted;
        }
    }

    private static QualityDefaults ReadDefaults(ConfigFile? section, QualityDefaults standard, bool guidance, int maxSteps) =>
        new(
            section?.Integer("steps", Math.Min(standard.Steps, maxSteps), most: maxSteps) ?? Math.Min(standard.Steps, maxSteps),
            guidance ? (float)(section?.Number("guidance_scale", standard.GuidanceScale, above: 0) ?? standard.GuidanceScale) : 1
        );

    private static List<ImageSize> ReadSizes(ConfigFile file, IReadOnlyList<ImageSize> trained, VaeConfig vae)
    {
        var sizes = new List<ImageSize>();
        foreach (var entry in file.Array("sizes"))
        {
            if (
                entry.ValueKind == System.Text.Json.JsonValueKind.Array
                && entry.GetArrayLength() == 2
                && entry[0].TryGetSide(out var width)
                && entry[1].TryGetSide(out var height)
                && width % vae.Scale == 0
                && height % vae.Scale == 0
            )
            {
                sizes.Add(new ImageSize(width, height));
                continue;
            }

            file.Report("sizes", $"has {entry.GetRawText()}; each must be [width, height] in multiples of {vae.Scale} pixels.");
        }

        if (sizes.Count == 0)
            sizes.AddRange(trained);
        if (sizes.Count == 0)
            file.Report("sizes", "is missing, and the denoiser's config has no sample_size to take its place.");
        return sizes;
    }
}
