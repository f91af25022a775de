using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Easel.Dialects.Documentation;

namespace Easel.Server.Gallery.Schemas;

[SnakeCase]
internal sealed record GalleryImage
{
    public required string Id { get; init; }

    [AllowedValues("gallery.image")]
    public required string Object { get; init; }

    [Description("Unix seconds.")]
    public required long CreatedAt { get; init; }

    [AllowedValues("generate", "edit", "vary", "upscale")]
    public required string Operation { get; init; }

    public required string Model { get; init; }

    public required string Size { get; init; }

    [AllowedValues("png", "jpeg", "webp", "gif")]
    public required string OutputFormat { get; init; }

    [Description("Of the file.")]
    public required long Bytes { get; init; }

    public required bool Starred { get; init; }

    [Description("Null: in none.")]
    public required string? Folder { get; init; }

    [Description("Id of the image that this one was made from, which may be gone.")]
    public required string? Parent { get; init; }

    [Description("The prompt as the model understood it, where it said so.")]
    public string? RevisedPrompt { get; init; }

    [Description("In US dollars; not there where nothing had a price.")]
    public decimal? Cost { get; init; }

    [Description("Path of the file.")]
    public required string Content { get; init; }

    [Description("Path of the thumbnail.")]
    public required string Thumbnail { get; init; }

    [Description("A body of the Images API: sent back as it is, it draws the same, of other images where they are sent again.")]
    public required JsonElement Recipe { get; init; }
}
