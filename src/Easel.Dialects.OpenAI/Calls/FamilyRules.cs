using Easel.Abstractions.Requests;

namespace Easel.Dialects.OpenAI.Calls;

/// <summary>What a program that names one of OpenAI's models expects, beyond what the card of the model that answers says.</summary>
internal sealed record FamilyRules
{
    public int MaxPromptLength { get; init; } = 32_000;

    public int MaxCount { get; init; } = 10;

    /// <summary>What a response carries when the request does not say.</summary>
    public ImageDelivery Delivery { get; init; }

    /// <summary>The sizes that a request may name, the default first; empty leaves it to the card.</summary>
    public IReadOnlyList<ImageSize> Sizes { get; init; } = [];

    public IReadOnlyList<QualityWord> Qualities { get; init; } = Enum.GetValues<QualityWord>();

    /// <summary>The styles that a request may name; null leaves it to the card.</summary>
    public IReadOnlyList<string>? Styles { get; init; }

    public bool Edits { get; init; } = true;

    public bool Variations { get; init; } = true;

    /// <summary>Edits and variations take one square PNG of less than 4 MB, and a transparent part of it is a mask.</summary>
    public bool OneSquarePng { get; init; }

    /// <summary><c>complexity</c> is a parameter of these models; of others, and of local ones, it is refused or warned of.</summary>
    public bool HasComplexity { get; init; }

    /// <summary>Answers tell usage and how the image was made (background, format, quality, size).</summary>
    public bool ReportsUsage { get; init; } = true;

    /// <summary>Every response has a revised prompt, if only the prompt itself.</summary>
    public bool AlwaysRevises { get; init; }

    public static FamilyRules Local { get; } = new();

    public static FamilyRules GptImage { get; } =
        new()
        {
            Qualities = [QualityWord.Auto, QualityWord.Low, QualityWord.Medium, QualityWord.High, QualityWord.Standard],
            Variations = false,
        };

    /// <summary>GPT Image 2.5: two more qualities.</summary>
    public static FamilyRules GptImage25 { get; } =
        GptImage with
        {
            Qualities = [.. GptImage.Qualities, QualityWord.ExtraHigh, QualityWord.Max],
        };

    /// <summary>GPT Image 2.6: plans as hard as it is told.</summary>
    public static FamilyRules GptImage26 { get; } = GptImage25 with { HasComplexity = true };

    public static FamilyRules DallE2 { get; } =
        new()
        {
            MaxPromptLength = 1_000,
            Delivery = ImageDelivery.Url,
            Sizes = [new(1024, 1024), new(512, 512), new(256, 256)],
            Qualities = [QualityWord.Auto, QualityWord.Standard],
            Styles = [],
            OneSquarePng = true,
            ReportsUsage = false,
        };

    public static FamilyRules DallE3 { get; } =
        new()
        {
            MaxPromptLength = 4_000,
            MaxCount = 1,
            Delivery = ImageDelivery.Url,
            Sizes = [new(1024, 1024), new(1792, 1024), new(1024, 1792)],
            Qualities = [QualityWord.Auto, QualityWord.Standard, QualityWord.HighDefinition],
            Styles = ["vivid", "natural"],
            Edits = false,
            Variations = false,
            ReportsUsage = false,
            AlwaysRevises = true,
        };
}
