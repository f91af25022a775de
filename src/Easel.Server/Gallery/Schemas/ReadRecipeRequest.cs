using System.ComponentModel;
using Easel.Dialects.Documentation;

namespace Easel.Server.Gallery.Schemas;

[SnakeCase]
internal sealed record ReadRecipeRequest
{
    [Description("PNG, JPEG or WebP, less than 50 MB.")]
    public required Stream Image { get; init; }
}
