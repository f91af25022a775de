using System.ComponentModel;
using Easel.Dialects.Documentation;
using Easel.Dialects.OpenAI.Images.Schemas;

namespace Easel.Dialects.OpenAI.Responses.Schemas;

[SnakeCase]
internal sealed record ResponseEasel : RecipeSchema
{
    public required string Model { get; init; }

    public long? Seed { get; init; }

    [Description("What it cost in US dollars; not there where nothing has a price.")]
    public decimal? Cost { get; init; }

    public required IReadOnlyList<Warning> Warnings { get; init; }
}
