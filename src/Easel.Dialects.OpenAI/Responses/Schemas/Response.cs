using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Responses.Schemas;

[SnakeCase]
internal sealed record Response
{
    public required string Id { get; init; }

    [AllowedValues("response")]
    public required string Object { get; init; }

    public required long CreatedAt { get; init; }

    [AllowedValues("queued", "in_progress", "completed", "failed", "cancelled")]
    public required string Status { get; init; }

    public bool? Background { get; init; }

    public required long? CompletedAt { get; init; }

    public required ResponseError? Error { get; init; }

    [Description("Nothing ends early.")]
    public required JsonObject? IncompleteDetails { get; init; }

    public required string? Instructions { get; init; }

    public required string Model { get; init; }

    public required IReadOnlyList<OutputItem> Output { get; init; }

    public required string? PreviousResponseId { get; init; }

    public bool? Store { get; init; }

    public required JsonObject Metadata { get; init; }

    public required IReadOnlyList<JsonObject> Tools { get; init; }

    public ResponseUsage? Usage { get; init; }

    public ResponseEasel? Easel { get; init; }

    [AllowedValues("default")]
    public string? ServiceTier { get; init; }

    public bool? ParallelToolCalls { get; init; }

    [Description("As the request said.")]
    public required int? MaxOutputTokens { get; init; }

    [Description("As the request said.")]
    public required int? MaxToolCalls { get; init; }

    [Description("As the request said.")]
    public required string? PromptCacheKey { get; init; }

    [Description("As the request said.")]
    public required string? SafetyIdentifier { get; init; }

    [Description("As the request said.")]
    public string? User { get; init; }

    [Description("As the request said.")]
    public required JsonObject? Reasoning { get; init; }

    [Description("As the request said.")]
    public required double? Temperature { get; init; }

    [Description("As the request said.")]
    public required double? TopP { get; init; }

    [Description("As the request said.")]
    public required int? TopLogprobs { get; init; }

    [Description("As the request said.")]
    public required JsonObject? Text { get; init; }

    [Description("As the request said.")]
    public required CreateResponseToolChoice? ToolChoice { get; init; }

    [AllowedValues("auto", "disabled")]
    public required string Truncation { get; init; }
}
