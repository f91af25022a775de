using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Responses.Schemas;

[SnakeCase]
internal sealed record OutputText
{
    [AllowedValues("output_text")]
    public required string Type { get; init; }

    public required string Text { get; init; }

    public required IReadOnlyList<JsonObject> Annotations { get; init; }

    public required IReadOnlyList<JsonObject> Logprobs { get; init; }
}
