using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;

namespace Easel.Server.Workers;

/// <summary>What happens to a request at a worker, on its way back.</summary>
internal sealed record WorkEvent(WorkEventType Type)
{
    public int Step { get; init; }

    public int Steps { get; init; }

    public int ImageIndex { get; init; }

    public int PartialIndex { get; init; }

    public WorkFile? File { get; init; }

    public ImageRecipe? Recipe { get; init; }

    public string? RevisedPrompt { get; init; }

    public ImageBackground? DrawnBackground { get; init; }

    public ImageWarning? Warning { get; init; }

    public UsageEvent? Usage { get; init; }

    public IReadOnlyList<ImageError> Errors { get; init; } = [];

    /// <summary>The broker does not hold the work for its worker any more: whoever waits gives it to another when this one is silent
    /// (<see cref="LongWork"/>).</summary>
    public bool IsKept { get; init; }
}

internal enum WorkEventType
{
    /// <summary>A newer version's.</summary>
    Unknown,

    /// <summary>A worker has taken it.</summary>
    Taken,
    Progress,
    Partial,
    Image,
    Warning,
    Usage,
    Failure,

    /// <summary>Nothing follows.</summary>
    End,
}

/// <summary>An image file on its way back: a small one in the message, a large one as a blob.</summary>
internal sealed record WorkFile(int Length, int Width, int Height, ImageFormat Format)
{
    public byte[]? Bytes { get; init; }

    public string? Blob { get; init; }
}
