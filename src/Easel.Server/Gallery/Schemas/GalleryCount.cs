using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Server.Gallery.Schemas;

[SnakeCase]
internal sealed record GalleryCount
{
    [AllowedValues("gallery.change")]
    public required string Object { get; init; }

    [Description("How many images.")]
    public required int Changed { get; init; }
}
