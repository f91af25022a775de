using System.ComponentModel;
using Easel.Dialects.Documentation;

namespace Easel.Server.Gallery.Schemas;

[SnakeCase]
internal sealed record ChangeGalleryImagesRequest
{
    [Description("At most 1000.")]
    public required IReadOnlyList<string> Ids { get; init; }

    public bool? Starred { get; init; }

    [Description("1-100 characters in one line; null takes the images out of their folders.")]
    public string? Folder { get; init; }
}
