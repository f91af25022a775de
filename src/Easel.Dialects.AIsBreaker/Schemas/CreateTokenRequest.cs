using System.ComponentModel;

namespace Easel.Dialects.AIsBreaker.Schemas;

internal sealed record CreateTokenRequest
{
    public string? ClientId { get; init; }

    [Description("An access key, where none comes in a header.")]
    public string? ClientSecret { get; init; }

    [Description("How long the token is good: `90s`, `30m`, `2h`, `7d`; at most `90d`.")]
    [DefaultValue("2h")]
    public string? ExpirationTimeSpan { get; init; }

    public TokenAuthAndQuotas? RequestAuthAndQuotas { get; init; }
}
