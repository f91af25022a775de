using System.ComponentModel;

namespace Easel.Dialects.AIsBreaker.Schemas;

internal sealed record ProcessOutput
{
    [Description("Exactly one of `url` and `base64` is set.")]
    public required ProcessOutputImage Image { get; init; }
}
