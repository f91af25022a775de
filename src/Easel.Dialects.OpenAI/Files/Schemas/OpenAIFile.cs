using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Files.Schemas;

[SnakeCase]
internal sealed record OpenAIFile
{
    public required string Id { get; init; }

    [AllowedValues("file")]
    public required string Object { get; init; }

    public required int Bytes { get; init; }

    public required long CreatedAt { get; init; }

    [Description("Absent when the file stays until it is deleted.")]
    public long? ExpiresAt { get; init; }

    public required string Filename { get; init; }

    [AllowedValues("vision", "user_data", "batch", "batch_output")]
    public required string Purpose { get; init; }

    [AllowedValues("processed")]
    public required string Status { get; init; }
}
