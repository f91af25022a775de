using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using Easel.Dialects.Documentation;
using Easel.Dialects.OpenAI.Images.Schemas;

namespace Easel.Dialects.OpenAI.Tasks.Schemas;

[SnakeCase]
internal sealed record ImageTask
{
    public required string Id { get; init; }

    [Description("The same as `id`.")]
    public required string TaskId { get; init; }

    [AllowedValues("image.generation.task")]
    public required string Object { get; init; }

    [AllowedValues("processing", "completed", "failed")]
    public required string Status { get; init; }

    [Description("Unix time in seconds, as all its times.")]
    public required long CreatedAt { get; init; }

    public long? CompletedAt { get; init; }

    [Description("From then on the task and its images are gone.")]
    public required long ExpiresAt { get; init; }

    public required string PollUrl { get; init; }

    [Description("As the endpoint that waits would have responded.")]
    public int? HttpStatus { get; init; }

    [Description("The first image's URL.")]
    public string? ImageUrl { get; init; }

    public ImagesResponse? Result { get; init; }

    public ImageTaskError? Error { get; init; }
}
