using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Easel.Dialects.AIsBreaker.Schemas;

internal sealed record ProcessInputText
{
    [Description("What `system` says comes before what `user` says.")]
    [AllowedValues("user", "system")]
    public required string Role { get; init; }

    [Description("At most 32,000 characters, all texts together.")]
    public required string Content { get; init; }

    [Description("Below 0: what the image should not show. 0: ignored. Otherwise a part of the prompt.")]
    [DefaultValue(1.0)]
    public double? Weight { get; init; }
}
