using System.ComponentModel;
using Easel.Dialects.Documentation;

namespace Easel.Server.Gallery.Schemas;

[SnakeCase]
internal sealed record GalleryIds
{
    [Description("At most 1000.")]
    public required IReadOnlyList<string> Ids { get; init; }
}
