namespace Easel.Dialects.AIsBreaker.Schemas;

internal sealed record Ping
{
    public required string Message { get; init; }
}
