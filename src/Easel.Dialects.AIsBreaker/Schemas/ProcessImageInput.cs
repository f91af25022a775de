namespace Easel.Dialects.AIsBreaker.Schemas;

internal sealed record ProcessImageInput
{
    public required ProcessInputImage Image { get; init; }
}
