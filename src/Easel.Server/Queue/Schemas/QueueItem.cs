using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;

namespace Easel.Server.Queue.Schemas;

[SnakeCase]
internal sealed record QueueItem
{
    public required string Id { get; init; }

    [AllowedValues("queue.item")]
    public required string Object { get; init; }

    [Description("`request`, whose client waits for it, or the kind of a job: `response`, `image_task`, `batch`.")]
    public required string Kind { get; init; }

    [AllowedValues("waiting", "running")]
    public required string Status { get; init; }

    [Description("Requests that are before it at its model, those being drawn among them; null for what does not wait there.")]
    public required int? Ahead { get; init; }

    [Description("Unix seconds.")]
    public required long CreatedAt { get; init; }

    public required bool CancelRequested { get; init; }

    [Description("It is the caller's.")]
    public required bool Own { get; init; }

    [Description("The id of the key that it came by; only where it is not the caller's.")]
    public string? Key { get; init; }

    public string? Tenant { get; init; }

    public string? User { get; init; }

    [AllowedValues("generate", "edit", "vary", "upscale")]
    public string? Operation { get; init; }

    public string? Model { get; init; }

    [Description("Only of what is the caller's.")]
    public string? Prompt { get; init; }

    [Description("How many images it asks for.")]
    public int? N { get; init; }

    [Description("How many are finished.")]
    public int? Images { get; init; }

    [Description("Steps of all its images that are done.")]
    public int? Step { get; init; }

    [Description("How many there are; 0 where nobody says.")]
    public int? Steps { get; init; }

    [Description("By how long the steps before took; not there before two of them are done.")]
    public double? SecondsLeft { get; init; }
}
