namespace Easel.Client.Gallery;

/// <summary>What the caller has kept.</summary>
public sealed record GalleryOverview
{
    public long Images { get; init; }

    public long Starred { get; init; }

    public long Bytes { get; init; }

    /// <summary>What the caller's images may take.</summary>
    public long MaxBytes { get; init; }

    /// <summary>Whose images the server keeps: of requests that ask for it (<c>asked</c>), of <c>all</c>, or of none
    /// (<c>off</c>).</summary>
    public string? Keep { get; init; }

    /// <summary>Days after which images go that are not starred; null: never.</summary>
    public int? KeepDays { get; init; }

    public IReadOnlyList<GalleryCount> Folders
    {
        get;
        init => field = value ?? [];
    } = [];

    public IReadOnlyList<GalleryCount> Models
    {
        get;
        init => field = value ?? [];
    } = [];
}

/// <summary>How many images there are of something.</summary>
public sealed record GalleryCount
{
    public required string Name { get; init; }

    public long Images { get; init; }
}
