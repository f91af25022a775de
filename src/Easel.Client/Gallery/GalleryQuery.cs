using System.Globalization;
using Easel.Client.Http;

namespace Easel.Client.Gallery;

/// <summary>Which images to list; what is null does not narrow.</summary>
public sealed record GalleryQuery
{
    /// <summary>1-200; null is 50.</summary>
    public int? Limit { get; init; }

    /// <summary>The id of the last image of the page before; null for the first page.</summary>
    public string? After { get; init; }

    public bool OldestFirst { get; init; }

    /// <summary>Words that all stand in the prompts, in whatever case.</summary>
    public string? Search { get; init; }

    public string? Model { get; init; }

    /// <summary>Empty: those in no folder.</summary>
    public string? Folder { get; init; }

    public bool? Starred { get; init; }

    /// <summary>Made at this moment or later.</summary>
    public DateTimeOffset? CreatedAfter { get; init; }

    /// <summary>Made before this moment.</summary>
    public DateTimeOffset? CreatedBefore { get; init; }

    /// <summary>Made from the image of this id.</summary>
    public string? Parent { get; init; }

    internal string ToQuery() =>
        QueryText.Of(
            ("limit", Limit?.ToString(CultureInfo.InvariantCulture)),
            ("after", After),
            ("order", OldestFirst ? "asc" : null),
            ("search", Search),
            ("model", Model),
            ("folder", Folder),
            ("starred", Starred is { } starred ? (starred ? "true" : "false") : null),
            ("created_after", QueryText.Of(CreatedAfter)),
            ("created_before", QueryText.Of(CreatedBefore)),
            ("parent", Parent)
        );
}
