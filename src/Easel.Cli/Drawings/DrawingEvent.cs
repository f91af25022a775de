using Easel.Client.Images;

namespace Easel.Cli.Drawings;

/// <summary>Something that happens while a request is answered, whichever way its service answers.</summary>
internal abstract record DrawingEvent;

/// <summary>A denoising step is done, 1-based; begins again where the images do not fit into one batch.</summary>
internal sealed record DrawnStep(int Step, int Steps) : DrawingEvent;

/// <summary>An image as the model sees it at this moment.</summary>
internal sealed record DrawnPreview(ReadOnlyMemory<byte> File) : DrawingEvent;

/// <summary>Something asked for was not honoured.</summary>
internal sealed record DrawnWarning(EaselWarning Warning) : DrawingEvent;

/// <summary>A finished image.</summary>
internal sealed record DrawnImage(int Image, ReadOnlyMemory<byte> File) : DrawingEvent
{
    public string? RevisedPrompt { get; init; }

    /// <summary>WIDTHxHEIGHT, where the service says it.</summary>
    public string? Size { get; init; }

    public long? Seed { get; init; }

    /// <summary>What else Easel tells of it; null of other services.</summary>
    public EaselDetails? Details { get; init; }

    /// <summary>What it cost; of a whole response its first image says it for all.</summary>
    public ImageUsage? Usage { get; init; }
}
