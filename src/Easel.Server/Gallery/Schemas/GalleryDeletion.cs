using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Server.Gallery.Schemas;

[SnakeCase]
internal sealed record GalleryDeletion
{
    [AllowedValues("gallery.deletion")]
    public required string Object { get; init; }

    [Description("Ids of the images that are gone.")]
    public required IReadOnlyList<string> Deleted { get; init; }
}
