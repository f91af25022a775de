namespace Easel.Dialects.AIsBreaker.Schemas;

internal sealed record ProcessProgress
{
    public required IReadOnlyList<ProcessOutput> Outputs { get; init; }
}
