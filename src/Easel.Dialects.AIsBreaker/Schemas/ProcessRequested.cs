using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Easel.Dialects.AIsBreaker.Schemas;

internal sealed record ProcessRequested
{
    public ProcessRequestedImage? Image { get; init; }

    [Description("How many images.")]
    [Range(1, 10)]
    [DefaultValue(1)]
    public int? Samples { get; init; }
}
