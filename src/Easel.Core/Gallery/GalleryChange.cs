namespace Easel.Core.Gallery;

/// <summary>What changes of images; null leaves it.</summary>
/// <param name="Folder">Empty takes them out of theirs.</param>
public sealed record GalleryChange(bool? IsStarred, string? Folder);
