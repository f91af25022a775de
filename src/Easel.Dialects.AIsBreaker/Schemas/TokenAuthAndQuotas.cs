using System.ComponentModel;

namespace Easel.Dialects.AIsBreaker.Schemas;

internal sealed record TokenAuthAndQuotas
{
    [Description("Left out with a warning: this server draws itself.")]
    public IReadOnlyList<object>? ServiceSecrets { get; init; }

    public TokenRequestQuotas? RequestQuotas { get; init; }
}
