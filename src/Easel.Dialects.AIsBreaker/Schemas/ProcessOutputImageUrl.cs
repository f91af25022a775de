using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Easel.Dialects.AIsBreaker.Schemas;

internal sealed record ProcessOutputImageUrl
{
    [Description("0-based, of the request's images.")]
    public required int Index { get; init; }

    [Description("Whose it is.")]
    [AllowedValues("assistant")]
    public required string Role { get; init; }

    [Description("Shows the image for 60 minutes.")]
    public required string Url { get; init; }

    [Description("The image is not finished yet.")]
    public required bool IsProcessing { get; init; }
}
