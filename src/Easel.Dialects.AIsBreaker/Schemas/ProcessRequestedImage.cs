using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Easel.Dialects.AIsBreaker.Schemas;

internal sealed record ProcessRequestedImage
{
    [Description("In pixels; the nearest that can be drawn is drawn.")]
    [Range(1, int.MaxValue)]
    public int? Width { get; init; }

    [Description("In pixels; the nearest that can be drawn is drawn.")]
    [Range(1, int.MaxValue)]
    public int? Height { get; init; }

    [Description("Default: `url`; `base64` for `text-to-image:stability.ai`.")]
    [AllowedValues("url", "base64")]
    public string? Delivery { get; init; }

    [Description("Default: `png`.")]
    [AllowedValues("jpeg", "png", "gif")]
    public string? Format { get; init; }
}
