using System.Text.Json;
using System.Text.Json.Serialization;

namespace Easel.Client.Images;

/// <summary>What Easel tells beside OpenAI's members: how to draw the same again, and what was not honoured.</summary>
public sealed record EaselDetails
{
    /// <summary>The model that drew.</summary>
    public string? Model { get; init; }

    /// <summary>Of a response: the seed of each image.</summary>
    public IReadOnlyList<long>? Seeds { get; init; }

    /// <summary>Of an event: the image's seed.</summary>
    public long? Seed { get; init; }

    /// <summary>Of an event: which of the request's images it is about, 0-based.</summary>
    public int? ImageIndex { get; init; }

    /// <summary>Denoising steps.</summary>
    public int? Steps { get; init; }

    /// <summary>Classifier-free guidance scale; 1 is none.</summary>
    public double? GuidanceScale { get; init; }

    /// <summary>The scheduler's name as diffusers knows it, or the one that was asked for.</summary>
    public string? Scheduler { get; init; }

    /// <summary>The LoRAs that changed the model; null where none did.</summary>
    public IReadOnlyList<ImageLora>? Loras { get; init; }

    /// <summary>The ControlNets that led the drawing; null where none did.</summary>
    public IReadOnlyList<ImageControl>? Controls { get; init; }

    /// <summary>The layer of CLIP's text encoder that was asked for, counted from the last.</summary>
    public int? ClipSkip { get; init; }

    /// <summary>Of a response: by which ids the images are kept in the caller's gallery, in their order; null where none is.</summary>
    public IReadOnlyList<string?>? GalleryIds { get; init; }

    /// <summary>Of an event: by which id the image is kept; null where it is not.</summary>
    public string? GalleryId { get; init; }

    /// <summary>Everything that was asked for and not honoured, or not as asked.</summary>
    public IReadOnlyList<EaselWarning> Warnings
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Members that this version of the client does not know.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; set; }
}

/// <summary>Something asked for that was not honoured, or not as asked.</summary>
public sealed record EaselWarning
{
    /// <summary>Stable and machine-readable, such as <c>unsupported_parameter</c>.</summary>
    public string Code
    {
        get;
        init => field = value ?? "";
    } = "";

    /// <summary>The parameter, in the API's spelling; null when it is about the whole.</summary>
    public string? Param { get; init; }

    /// <summary>One sentence for a person.</summary>
    public string Message
    {
        get;
        init => field = value ?? "";
    } = "";
}
