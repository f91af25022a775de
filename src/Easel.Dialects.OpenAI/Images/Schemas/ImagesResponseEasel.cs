using System.ComponentModel;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Images.Schemas;

[SnakeCase]
internal sealed record ImagesResponseEasel : RecipeSchema
{
    public string? Model { get; init; }

    public IReadOnlyList<long>? Seeds { get; init; }

    public IReadOnlyList<Warning>? Warnings { get; init; }

    [Description("By which ids the images are kept in the caller's gallery, in their order; not there where none is.")]
    public IReadOnlyList<string?>? GalleryIds { get; init; }

    [Description("What it cost in US dollars; not there where nothing has a price.")]
    public decimal? Cost { get; init; }
}
