using Easel.Dialects.Documentation;
using Easel.Dialects.OpenAI.Images.Schemas;

namespace Easel.Dialects.OpenAI.Responses.Schemas;

[SnakeCase]
internal sealed record ResponseEasel : RecipeSchema
{
    public required string Model { get; init; }

    public long? Seed { get; init; }

    public required IReadOnlyList<Warning> Warnings { get; init; }
}
