using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Responses.Schemas;

[SnakeCase]
internal sealed record ResponseStreamEvent
{
    [AllowedValues(
        "response.created",
        "response.queued",
        "response.in_progress",
        "response.output_item.added",
        "response.image_generation_call.in_progress",
        "response.image_generation_call.generating",
        "response.image_generation_call.partial_image",
        "response.image_generation_call.completed",
        "response.output_item.done",
        "response.content_part.added",
        "response.output_text.delta",
        "response.output_text.done",
        "response.content_part.done",
        "response.completed",
        "response.failed",
        "response.incomplete"
    )]
    public required string Type { get; init; }

    public required int SequenceNumber { get; init; }

    public Response? Response { get; init; }

    public int? OutputIndex { get; init; }

    public OutputItem? Item { get; init; }

    public string? ItemId { get; init; }

    public int? PartialImageIndex { get; init; }

    public string? PartialImageB64 { get; init; }

    public int? ContentIndex { get; init; }

    public OutputText? Part { get; init; }

    public string? Delta { get; init; }

    public string? Text { get; init; }

    public IReadOnlyList<JsonObject>? Logprobs { get; init; }
}
