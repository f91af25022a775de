namespace Easel.Storage.Sql.Gallery;

/// <summary>How many rows of <c>gallery_images</c> have a value.</summary>
internal sealed class GalleryCountRow
{
    public required string Name { get; init; }

    public required long Images { get; init; }
}
