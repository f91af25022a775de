using System.Text.Json.Serialization;

namespace Easel.Client.Gallery;

/// <summary>Only what changes is sent: a folder that is null takes an image out of its folder.</summary>
internal sealed record GalleryStar(IReadOnlyList<string> Ids, bool Starred);

internal sealed record GalleryMove(IReadOnlyList<string> Ids, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Folder);

internal sealed record GalleryIds(IReadOnlyList<string> Ids);

internal sealed record GalleryRename(string Folder, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Name);

internal sealed record GalleryChanged(int Changed);

internal sealed record GalleryDeleted(IReadOnlyList<string>? Deleted);
