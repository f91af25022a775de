using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Batches.Schemas;

[SnakeCase]
internal sealed record Batch
{
    [Description("Such as `batch_` and 32 hex digits.")]
    public required string Id { get; init; }

    [Description("What it is.")]
    [AllowedValues("batch")]
    public required string Object { get; init; }

    [Description("Of all its requests.")]
    public required string Endpoint { get; init; }

    [Description("Why its input file could not be done.")]
    public required BatchErrors? Errors { get; init; }

    [Description("The file of requests.")]
    public required string InputFileId { get; init; }

    [Description("The time that it may take.")]
    [AllowedValues("24h")]
    public required string CompletionWindow { get; init; }

    [Description("How far it is.")]
    [AllowedValues("validating", "failed", "in_progress", "finalizing", "completed", "expired", "cancelling", "cancelled")]
    public required string Status { get; init; }

    [Description("The answers, once it has ended.")]
    public required string? OutputFileId { get; init; }

    [Description("The requests that failed, once it has ended.")]
    public required string? ErrorFileId { get; init; }

    [Description("Unix seconds.")]
    public required long CreatedAt { get; init; }

    [Description("When its file was found good. Unix seconds.")]
    public required long? InProgressAt { get; init; }

    [Description("When what is not done expires. Unix seconds.")]
    public long? ExpiresAt { get; init; }

    [Description("When all was done. Unix seconds.")]
    public required long? FinalizingAt { get; init; }

    [Description("When its files were there. Unix seconds.")]
    public required long? CompletedAt { get; init; }

    [Description("When it failed. Unix seconds.")]
    public required long? FailedAt { get; init; }

    [Description("When it expired. Unix seconds.")]
    public required long? ExpiredAt { get; init; }

    [Description("When it was stopped. Unix seconds.")]
    public required long? CancellingAt { get; init; }

    [Description("When it was stopped. Unix seconds.")]
    public required long? CancelledAt { get; init; }

    public required BatchRequestCounts RequestCounts { get; init; }

    [Description("The client's.")]
    public required JsonObject? Metadata { get; init; }
}
