namespace Easel.Dialects.AIsBreaker.Schemas;

internal sealed record ProcessRequest
{
    public required ProcessService Service { get; init; }

    public required ProcessRequestContent Request { get; init; }
}
