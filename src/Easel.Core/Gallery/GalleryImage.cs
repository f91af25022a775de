using Easel.Abstractions.Requests;
using Easel.Core.Assets;

namespace Easel.Core.Gallery;

/// <summary>An image that is kept for its owner, with what draws it again.</summary>
public sealed record GalleryImage
{
    public required string Id { get; init; }

    /// <summary>Who sees it (<see cref="CallerIdentity.Owner"/>); nobody else does.</summary>
    public required string Owner { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required GalleryRecipe Recipe { get; init; }

    public required ImageSize Size { get; init; }

    /// <summary>Of the file; the thumbnail is not counted.</summary>
    public required long Bytes { get; init; }

    /// <summary>SHA-256 of the file, 64 lower-case hex digits.</summary>
    public required string Hash { get; init; }

    /// <summary>In US dollars; null where nothing had a price.</summary>
    public decimal? Cost { get; init; }

    /// <summary>What is starred is kept whatever its age, and makes no room for others.</summary>
    public bool IsStarred { get; init; }

    /// <summary>Null: in none.</summary>
    public string? Folder { get; init; }

    /// <summary>The id of the owner's image that this one was made from, which may be gone; null where there was none.</summary>
    public string? Parent { get; init; }

    public required AssetName File { get; init; }

    /// <summary>Null until somebody wanted to see it.</summary>
    public AssetName? Thumbnail { get; init; }
}
