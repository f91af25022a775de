namespace Easel.Core.Gallery;

/// <summary>Which of an owner's images to list; what is null does not narrow.</summary>
/// <param name="Limit">At least 1.</param>
public sealed record GalleryQuery(string Owner, int Limit)
{
    /// <summary>Only those that follow this one in the order.</summary>
    public GalleryImage? After { get; init; }

    public bool NewestFirst { get; init; } = true;

    /// <summary>Words that all stand in the prompts, in whatever case.</summary>
    public string? Search { get; init; }

    public string? Model { get; init; }

    /// <summary>Empty: those in no folder.</summary>
    public string? Folder { get; init; }

    public bool? IsStarred { get; init; }

    /// <summary>Made at this moment or later.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Made before this moment.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>Made from this one.</summary>
    public string? Parent { get; init; }
}
