using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Responses.Schemas;

[SnakeCase]
internal sealed record DeleteResponseResponse
{
    public required string Id { get; init; }

    [AllowedValues("response.deleted")]
    public required string Object { get; init; }

    public required bool Deleted { get; init; }
}
