using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Server.Gallery.Schemas;

[SnakeCase]
internal sealed record GalleryOverview
{
    [AllowedValues("gallery")]
    public required string Object { get; init; }

    public required long Images { get; init; }

    public required long Starred { get; init; }

    public required long Bytes { get; init; }

    [Description("What the caller's images may take.")]
    public required long MaxBytes { get; init; }

    [Description("Whose images are kept: of requests that ask for it, of all, or of none.")]
    [AllowedValues("asked", "all", "off")]
    public required string Keep { get; init; }

    [Description("Days after which images go that are not starred; null: never.")]
    public required int? KeepDays { get; init; }

    public required IReadOnlyList<GalleryNameCount> Folders { get; init; }

    public required IReadOnlyList<GalleryNameCount> Models { get; init; }
}
