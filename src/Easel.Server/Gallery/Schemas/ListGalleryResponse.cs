using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Server.Gallery.Schemas;

[SnakeCase]
internal sealed record ListGalleryResponse
{
    [AllowedValues("list")]
    public required string Object { get; init; }

    public required IReadOnlyList<GalleryImage> Data { get; init; }

    public required string? FirstId { get; init; }

    public required string? LastId { get; init; }

    public required bool HasMore { get; init; }
}
