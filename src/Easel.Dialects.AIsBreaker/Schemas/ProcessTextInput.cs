namespace Easel.Dialects.AIsBreaker.Schemas;

internal sealed record ProcessTextInput
{
    public required ProcessInputText Text { get; init; }
}
