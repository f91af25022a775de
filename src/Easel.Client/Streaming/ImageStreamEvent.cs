using System.Text.Json;
using System.Text.Json.Serialization;
using Easel.Client.Images;
using Easel.Client.Json;
using Easel.Client.Vocabulary;

namespace Easel.Client.Streaming;

/// <summary>Something that happens while images are drawn: a partial image, a completed image, or a warning.</summary>
public abstract record ImageStreamEvent
{
    private protected ImageStreamEvent(string type) => Type = type;

    /// <summary>The API's name of the event.</summary>
    public string Type
    {
        get;
        init => field = value ?? field;
    }
}

/// <summary>What both image events carry.</summary>
public abstract record ImageFileStreamEvent : ImageStreamEvent
{
    private protected ImageFileStreamEvent(string type)
        : base(type) { }

    /// <summary>The image file, decoded from <c>b64_json</c>.</summary>
    [JsonPropertyName("b64_json")]
    public ReadOnlyMemory<byte> Bytes { get; init; }

    [JsonConverter(typeof(UnixTimeConverter))]
    public DateTimeOffset? CreatedAt { get; init; }

    public OutputSize? Size { get; init; }

    public OutputQuality? Quality { get; init; }

    public OutputBackground? Background { get; init; }

    public OutputFormat? OutputFormat { get; init; }

    /// <summary>What Easel adds; null of other services.</summary>
    public EaselDetails? Easel { get; init; }

    /// <summary>Which of the request's images it is, 0-based; 0 where the service does not tell them apart.</summary>
    [JsonIgnore]
    public int ImageIndex => Easel?.ImageIndex ?? 0;

    /// <summary>Members that this version of the client does not know.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Extra { get; set; }
}

/// <summary>An image as the model sees it at this moment of the drawing.</summary>
public abstract record PartialImageStreamEvent : ImageFileStreamEvent
{
    private protected PartialImageStreamEvent(string type)
        : base(type) { }

    /// <summary>0-based, of this image's previews.</summary>
    public int PartialImageIndex { get; init; }
}

/// <summary>A finished image.</summary>
public abstract record CompletedImageStreamEvent : ImageFileStreamEvent
{
    private protected CompletedImageStreamEvent(string type)
        : base(type) { }

    /// <summary>What it cost, in tokens.</summary>
    public ImageUsage? Usage { get; init; }

    /// <summary>The prompt as the model understood it, where it says so.</summary>
    public string? RevisedPrompt { get; init; }
}

/// <summary>The request waits for its turn; told by Easel to requests with <see cref="ImageParams.Progress"/>, whenever its place changes.</summary>
/// <param name="Ahead">Requests before it, those being drawn among them.</param>
public sealed record QueuedStreamEvent(int Ahead) : ImageStreamEvent(WireType), IImageGenStreamEvent, IImageEditStreamEvent
{
    internal const string WireType = "easel.queued";
}

/// <summary>A denoising step is done; told by Easel to requests with <see cref="ImageParams.Progress"/>.</summary>
/// <param name="Step">1-based. Begins again where the images do not fit into one batch.</param>
public sealed record ProgressStreamEvent(int Step, int Steps) : ImageStreamEvent(WireType), IImageGenStreamEvent, IImageEditStreamEvent
{
    internal const string WireType = "easel.progress";
}

/// <summary>Something asked for was not honoured. Comes before the first finished image that says so; made by the client, it has no event
/// of its own there.</summary>
public sealed record WarningStreamEvent(EaselWarning Warning) : ImageStreamEvent("warning"), IImageGenStreamEvent, IImageEditStreamEvent;
