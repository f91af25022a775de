using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Models.Schemas;

[SnakeCase]
internal sealed record ListModelsResponse
{
    [AllowedValues("list")]
    public required string Object { get; init; }

    public required IReadOnlyList<Model> Data { get; init; }
}
