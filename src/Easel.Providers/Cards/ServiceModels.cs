using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Providers.Configuration;

namespace Easel.Providers.Cards;

/// <summary>Makes models, as the catalog lists them, of cards' data.</summary>
internal static class ServiceModels
{
    /// <summary>The model; null, and told, where the data contradicts itself.</summary>
    public static ServiceModel? Of(CardData data, ModelChoice choice, ProviderOptions options, List<string> problems)
    {
        var wrong = new List<string>();
        var capabilities = CapabilitiesOf(data, wrong);
        if (wrong.Count > 0)
        {
            problems.AddRange(wrong.Select(what => $"The model '{choice.Id}' of '{options.Name}' is left out: {what}"));
            return null;
        }

        return new ServiceModel(choice.Id, CardOf(data, choice, options, capabilities))
        {
            PerCall = Math.Max(1, data.PerCall),
            Formats = data.Formats,
            Compresses = data.Compression,
            Inputs = data.Inputs ?? ["image/png", "image/jpeg", "image/webp"],
            Settings = data.Settings,
            Ends = data.Ends,
        };
    }

    private static ModelCard CardOf(CardData data, ModelChoice choice, ProviderOptions options, ModelCapabilities capabilities) =>
        new()
        {
            Id = $"{options.Name}/{choice.Id}",
            Aliases = [choice.Id, .. data.Aliases],
            Name = data.Name ?? choice.Id,
            Description = data.Description,
            OwnedBy = data.OwnedBy ?? options.Type.OwnedBy,
            License = data.License,
            Created = data.Created is { } day ? new DateTimeOffset(day, default, TimeSpan.Zero) : DateTimeOffset.UnixEpoch,
            Capabilities = capabilities,
            IsRemote = true,
            HonoursIdempotencyKeys = data.IdempotencyKeys,
            Concurrency = new ModelConcurrency(options.MaxConcurrent),
            Prices = data.Prices,
            Servers = data.Servers,
        };

    private static ModelCapabilities CapabilitiesOf(CardData data, List<string> problems)
    {
        var sizes = SizesOf(data, problems);
        return new ModelCapabilities
        {
            MaxPromptLength = data.MaxPrompt,
            MaxCount = data.MaxCount,
            Sizes = sizes,
            DefaultSize = data.DefaultSize is { } size ? Size(size, problems) : sizes.Nearest(new ImageSize(1024, 1024)),
            AspectRatios = [.. data.AspectRatios.Select(text => Ratio(text, problems))],
            Resolutions = data.Resolutions,
            Qualities = data.Qualities,
            DefaultQuality = data.DefaultQuality,
            Transparency = data.Transparency,
            PartialImages = data.PartialImages,
            NegativePrompt = data.NegativePrompt,
            GuidanceScale = data.GuidanceScale,
            Seed = data.Seed,
            Steps = data.Steps,
            MaxSteps = data.MaxSteps,
            Edits = data.Edits,
            Masks = data.Masks,
            UsedInputImages = Math.Max(1, data.References),
            Roles = data.Roles,
            Strength = data.Strength,
            InputFidelity = data.InputFidelity,
            Variations = data.Variations,
            Styles = data.Styles,
            Extra = data.Extra,
            AnyExtra = data.AnyExtra,
        };
    }

    private static SizeRule SizesOf(CardData data, List<string> problems)
    {
        if (data.Sizes.Count > 0 && data.AspectRatios.Count == 0)
            return SizeRule.Of([.. data.Sizes.Select(text => Size(text, problems))]);
        // A model that draws shapes takes any pixels: the nearest shape is drawn, and brought to them.
        var rule =
            data.SizeRule
            ?? (
                data.AspectRatios.Count > 0
                    ? new SizeRuleData
                    {
                        Multiple = 1,
                        MaxRatio = 8,
                        Max = "4096x4096",
                    }
                    : new()
            );
        return new SizeRule(rule.Multiple, rule.MaxRatio, rule.MinSide, Size(rule.Max, problems))
        {
            MinPixels = rule.MinPixels,
            MaxPixels = rule.MaxPixels,
        };
    }

    private static ImageSize Size(string text, List<string> problems)
    {
        if (!ImageSize.TryParse(text, out var size))
            problems.Add($"'{text}' is no size.");
        return size;
    }

    private static AspectRatio Ratio(string text, List<string> problems)
    {
        if (!AspectRatio.TryParse(text, out var ratio))
            problems.Add($"'{text}' is no aspect ratio.");
        return ratio;
    }
}
