using System.ComponentModel;
using Easel.Dialects.Documentation;

namespace Easel.Server.Gallery.Schemas;

[SnakeCase]
internal sealed record ChangeGalleryImageRequest
{
    public bool? Starred { get; init; }

    [Description("1-100 characters in one line; null takes the image out of its folder.")]
    public string? Folder { get; init; }
}
