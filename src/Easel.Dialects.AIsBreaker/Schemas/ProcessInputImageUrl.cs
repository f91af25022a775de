using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Easel.Dialects.AIsBreaker.Schemas;

internal sealed record ProcessInputImageUrl
{
    [Description("`user`: the image to edit. `mask`: its fully transparent pixels say where.")]
    [AllowedValues("user", "mask")]
    public required string Role { get; init; }

    [Description("https:// on the public internet, or a `data:` URL.")]
    public required string Url { get; init; }
}
