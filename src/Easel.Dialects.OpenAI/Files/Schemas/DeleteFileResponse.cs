using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Files.Schemas;

[SnakeCase]
internal sealed record DeleteFileResponse
{
    public required string Id { get; init; }

    [AllowedValues("file")]
    public required string Object { get; init; }

    public required bool Deleted { get; init; }
}
