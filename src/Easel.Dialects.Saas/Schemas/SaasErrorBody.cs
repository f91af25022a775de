using System.ComponentModel;

namespace Easel.Dialects.Saas.Schemas;

/// <summary>The body of an error.</summary>
internal sealed record SaasErrorBody
{
    [Description("The kind of the error, such as ValidationException.")]
    public required string Error { get; init; }

    public required string Message { get; init; }

    [Description("The HTTP status.")]
    public required int StatusCode { get; init; }

    [Description("For programs, such as RATE_LIMIT_EXCEEDED.")]
    public required string Code { get; init; }

    public SaasErrorDetails? Details { get; init; }
}
