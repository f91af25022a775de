namespace Easel.Dialects.AIsBreaker.Schemas;

internal sealed record ServerVersion
{
    public required string Version { get; init; }

    public required string Message { get; init; }
}
