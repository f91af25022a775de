using System.ComponentModel;

namespace Easel.Dialects.AIsBreaker.Schemas;

internal sealed record ProcessErrorDetails
{
    [Description("All problems.")]
    public required string Message { get; init; }

    [Description("The HTTP status, or what it would be in a stream.")]
    public required int StatusCode { get; init; }

    [Description("Its name.")]
    public required string StatusText { get; init; }
}
