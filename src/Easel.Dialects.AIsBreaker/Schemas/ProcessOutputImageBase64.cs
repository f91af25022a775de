using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Easel.Dialects.AIsBreaker.Schemas;

internal sealed record ProcessOutputImageBase64
{
    [Description("0-based, of the request's images.")]
    public required int Index { get; init; }

    [Description("Whose it is.")]
    [AllowedValues("assistant")]
    public required string Role { get; init; }

    [Description("The file.")]
    public required string Base64 { get; init; }

    [Description("The image is not finished yet.")]
    public required bool IsProcessing { get; init; }
}
