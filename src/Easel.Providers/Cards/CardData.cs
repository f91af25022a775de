using System.Text.Json;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;

namespace Easel.Providers.Cards;

/// <summary>A model as <c>models.json</c> and the operator's own files describe it; what is not said is the usual.</summary>
internal sealed record CardData
{
    private static readonly JsonElement None = JsonSerializer.SerializeToElement(new Dictionary<string, string>(StringComparer.Ordinal));

    /// <summary>The service's own name; with a <c>*</c> in front it describes models that no other entry names.</summary>
    public required string Id { get; init; }

    public string? Name { get; init; }

    public string Description { get; init; } = "";

    /// <summary>Other names that requests may use.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    public string? OwnedBy { get; init; }

    public string? License { get; init; }

    public DateOnly? Created { get; init; }

    /// <summary>The service takes the model away the day after.</summary>
    public DateOnly? Ends { get; init; }

    public int MaxPrompt { get; init; } = 32_000;

    public int MaxCount { get; init; } = 10;

    /// <summary>Images that one call gives.</summary>
    public int PerCall { get; init; } = 1;

    /// <summary>The only sizes that the model draws, such as <c>1024x1024</c>; empty leaves it to <see cref="SizeRule"/>.</summary>
    public IReadOnlyList<string> Sizes { get; init; } = [];

    public SizeRuleData? SizeRule { get; init; }

    public string? DefaultSize { get; init; }

    public IReadOnlyList<string> AspectRatios { get; init; } = [];

    public IReadOnlyList<string> Resolutions { get; init; } = [];

    /// <summary>Empty where the model knows none.</summary>
    public IReadOnlyList<ImageQuality> Qualities { get; init; } = [];

    public ImageQuality DefaultQuality { get; init; } = ImageQuality.Medium;

    /// <summary>What the service gives by itself.</summary>
    public IReadOnlyList<ImageFormat> Formats { get; init; } = [ImageFormat.Png];

    public bool Compression { get; init; }

    public bool Transparency { get; init; }

    public bool PartialImages { get; init; }

    public bool NegativePrompt { get; init; }

    public bool GuidanceScale { get; init; }

    public bool Seed { get; init; }

    public bool Steps { get; init; }

    public int MaxSteps { get; init; } = 150;

    public bool Edits { get; init; }

    public bool Masks { get; init; }

    /// <summary>Images that an edit may use.</summary>
    public int References { get; init; } = 1;

    public IReadOnlyList<ImageRole> Roles { get; init; } = [];

    public bool Strength { get; init; }

    public bool InputFidelity { get; init; }

    public bool Variations { get; init; }

    public IReadOnlyList<string> Styles { get; init; } = [];

    /// <summary>Media types of input images that the service reads.</summary>
    public IReadOnlyList<string>? Inputs { get; init; }

    public IReadOnlyList<ExtraParameter> Extra { get; init; } = [];

    public bool AnyExtra { get; init; }

    /// <summary>Of a model of another Easel: the servers by which it comes.</summary>
    public IReadOnlyList<string> Servers { get; init; } = [];

    public bool IdempotencyKeys { get; init; }

    public IReadOnlyList<PriceLine> Prices { get; init; } = [];

    /// <summary>The adapter's own.</summary>
    public JsonElement Settings { get; init; } = None;
}

/// <summary>Sizes by rule; see <see cref="Abstractions.Models.SizeRule"/>.</summary>
internal sealed record SizeRuleData
{
    public int Multiple { get; init; } = 16;

    public int MaxRatio { get; init; } = 3;

    public int MinSide { get; init; } = 64;

    /// <summary>Longer and shorter side, at most.</summary>
    public string Max { get; init; } = "3840x2160";

    public long MinPixels { get; init; }

    public long MaxPixels { get; init; } = long.MaxValue;
}
