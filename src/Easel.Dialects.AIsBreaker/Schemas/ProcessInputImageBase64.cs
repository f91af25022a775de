using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Easel.Dialects.AIsBreaker.Schemas;

internal sealed record ProcessInputImageBase64
{
    [Description("`user`: the image to edit. `mask`: its fully transparent pixels say where.")]
    [AllowedValues("user", "mask")]
    public required string Role { get; init; }

    [Description("The file.")]
    public required string Base64 { get; init; }
}
