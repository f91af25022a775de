using Easel.Dialects.Documentation;

namespace Easel.Server.Gallery.Schemas;

[SnakeCase]
internal sealed record GalleryNameCount
{
    public required string Name { get; init; }

    public required long Images { get; init; }
}
