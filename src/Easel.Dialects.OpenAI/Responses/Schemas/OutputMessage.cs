using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Responses.Schemas;

[SnakeCase]
internal sealed record OutputMessage
{
    public required string Id { get; init; }

    [AllowedValues("message")]
    public required string Type { get; init; }

    [AllowedValues("assistant")]
    public required string Role { get; init; }

    [AllowedValues("in_progress", "completed")]
    public required string Status { get; init; }

    public required IReadOnlyList<OutputText> Content { get; init; }
}
