using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Easel.Dialects.Documentation;

namespace Easel.Server.Gallery.Schemas;

[SnakeCase]
internal sealed record ImageRecipe
{
    [AllowedValues("image.recipe")]
    public required string Object { get; init; }

    [Description("Where it was found: `gallery`, or written into the file by `easel`, `a1111` or `comfyui`.")]
    [AllowedValues("gallery", "easel", "a1111", "comfyui")]
    public required string Source { get; init; }

    [Description("The program that drew the picture, where it says so.")]
    public required string? Software { get; init; }

    [Description("It was drawn from another picture, without which it cannot be drawn again.")]
    public required bool FromImage { get; init; }

    [Description("Id of the image in the caller's gallery that is the same file.")]
    public required string? GalleryId { get; init; }

    [Description("A body of the Images API: sent as it is, it draws the same where the model is there.")]
    public required JsonElement Recipe { get; init; }
}
