using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using Easel.Dialects.Documentation;

namespace Easel.Dialects.OpenAI.Responses.Schemas;

[SnakeCase]
internal sealed record ImageGenerationCall
{
    public required string Id { get; init; }

    [AllowedValues("image_generation_call")]
    public required string Type { get; init; }

    [AllowedValues("image_generation_call")]
    public string? Object { get; init; }

    [AllowedValues("in_progress", "generating", "completed", "failed")]
    public required string Status { get; init; }

    [AllowedValues("generate", "edit")]
    public string? Action { get; init; }

    [AllowedValues("transparent", "opaque")]
    public string? Background { get; init; }

    [AllowedValues("png", "jpeg", "webp", "gif")]
    public string? OutputFormat { get; init; }

    [AllowedValues("low", "medium", "high", "xhigh", "max")]
    public string? Quality { get; init; }

    public string? Size { get; init; }

    public string? RevisedPrompt { get; init; }

    [Description("Of a call that failed: code, message, param and type.")]
    public JsonObject? Error { get; init; }

    [Description("The image in base64.")]
    public required string? Result { get; init; }
}
