using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Easel.Dialects.AIsBreaker.Schemas;

internal sealed record TokenErrorDetails
{
    [AllowedValues("too_many_requests", "server_error")]
    public required string Type { get; init; }

    [Description("All problems.")]
    public required string Message { get; init; }
}
