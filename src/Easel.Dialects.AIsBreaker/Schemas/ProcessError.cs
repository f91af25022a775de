namespace Easel.Dialects.AIsBreaker.Schemas;

internal sealed record ProcessError
{
    public required ProcessErrorDetails Error { get; init; }
}
