using System.ComponentModel;

namespace Easel.Dialects.AIsBreaker.Schemas;

internal sealed record ProcessInternResponse
{
    [Description("The model that drew.")]
    public required string Model { get; init; }

    [Description("WIDTHxHEIGHT in pixels.")]
    public required string Size { get; init; }

    [Description("What it cost in US dollars; not there where nothing has a price.")]
    public decimal? Cost { get; init; }

    public required IReadOnlyList<int> Seeds { get; init; }

    [Description("Denoising steps that ran.")]
    public required int Steps { get; init; }

    [Description("Classifier-free guidance.")]
    public required double GuidanceScale { get; init; }

    [Description("Of an image that was drawn from another.")]
    public double? Strength { get; init; }

    [Description("As diffusers knows it.")]
    public required string Scheduler { get; init; }

    [Description("As the model understood it, where it says so.")]
    public string? RevisedPrompt { get; init; }
}
