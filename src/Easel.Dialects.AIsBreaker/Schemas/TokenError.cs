namespace Easel.Dialects.AIsBreaker.Schemas;

internal sealed record TokenError
{
    public required TokenErrorDetails Error { get; init; }
}
