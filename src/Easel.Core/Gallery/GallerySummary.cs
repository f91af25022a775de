namespace Easel.Core.Gallery;

/// <summary>What an owner has.</summary>
/// <param name="Bytes">Of the files.</param>
/// <param name="Folders">By name.</param>
/// <param name="Models">By id.</param>
public sealed record GallerySummary(
    long Images,
    long Starred,
    long Bytes,
    IReadOnlyList<GalleryCount> Folders,
    IReadOnlyList<GalleryCount> Models
);

/// <summary>How many images there are of something.</summary>
public sealed record GalleryCount(string Name, long Images);
