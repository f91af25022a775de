using System.ComponentModel;

namespace Easel.Dialects.AIsBreaker.Schemas;

internal sealed record ProcessUsage
{
    public required ProcessUsageService Service { get; init; }

    [Description("The model that drew.")]
    public required string Engine { get; init; }

    [Description("As OpenAI counts them.")]
    public required int TotalTokens { get; init; }

    [Description("From the request to the whole answer.")]
    public required int TotalMilliseconds { get; init; }

    public IReadOnlyList<string>? Warnings { get; init; }
}
