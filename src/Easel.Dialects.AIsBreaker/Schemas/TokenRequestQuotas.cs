using System.ComponentModel;

namespace Easel.Dialects.AIsBreaker.Schemas;

internal sealed record TokenRequestQuotas
{
    [Description("Of each caller's address.")]
    public TokenLimits? PerClientRequestLimits { get; init; }

    [Description("Of all callers together.")]
    public TokenLimits? GlobalRequestLimits { get; init; }
}
