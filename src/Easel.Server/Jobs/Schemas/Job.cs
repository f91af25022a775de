using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Server.Jobs.Schemas;

[SnakeCase]
internal sealed record Job
{
    public required string Id { get; init; }

    [AllowedValues("job")]
    public required string Object { get; init; }

    [Description("`response` or `batch`.")]
    public required string Kind { get; init; }

    [AllowedValues("queued", "in_progress", "completed", "failed", "cancelled")]
    public required string Status { get; init; }

    public bool? CancelRequested { get; init; }

    public required long CreatedAt { get; init; }

    [Description("Unix seconds.")]
    public required long? StartedAt { get; init; }

    [Description("Unix seconds.")]
    public required long? EndedAt { get; init; }

    [Description("Unix seconds.")]
    public required long? ExpiresAt { get; init; }

    public int? Attempts { get; init; }

    public required JobError? Error { get; init; }
}
