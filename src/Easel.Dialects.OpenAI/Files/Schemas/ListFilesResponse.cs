using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Files.Schemas;

[SnakeCase]
internal sealed record ListFilesResponse
{
    [AllowedValues("list")]
    public required string Object { get; init; }

    public required IReadOnlyList<OpenAIFile> Data { get; init; }

    public required string? FirstId { get; init; }

    public required string? LastId { get; init; }

    public required bool HasMore { get; init; }
}
