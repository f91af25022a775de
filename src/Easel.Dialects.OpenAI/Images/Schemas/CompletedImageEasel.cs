using System.ComponentModel;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Images.Schemas;

[SnakeCase]
internal sealed record CompletedImageEasel : RecipeSchema
{
    public string? Model { get; init; }

    public int? ImageIndex { get; init; }

    public long? Seed { get; init; }

    public IReadOnlyList<Warning>? Warnings { get; init; }

    [Description("By which id the image is kept in the caller's gallery; not there where it is not.")]
    public string? GalleryId { get; init; }

    [Description("What it cost in US dollars; not there where nothing has a price.")]
    public decimal? Cost { get; init; }
}
