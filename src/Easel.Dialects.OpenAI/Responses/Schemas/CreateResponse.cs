using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using Easel.Dialects.Documentation;
using Easel.Dialects.OpenAI.Documentation;
using Easel.Dialects.OpenAI.Responses.Reading;

namespace Easel.Dialects.OpenAI.Responses.Schemas;

/// <summary>What is one value each, and the members that are not.</summary>
[SnakeCase]
internal sealed class CreateResponse() : TableBody(ResponseParameters.All)
{
    [Description("A text; or messages (`input_text`, `input_image`), image_generation_call items and item references.")]
    public required CreateResponseInput Input { get; init; }

    [Description("One image_generation tool.")]
    [MaxLength(1)]
    public IReadOnlyList<ImageGenerationTool>? Tools { get; init; }

    [Description("`auto`, `required`, or an object that names image_generation.")]
    public CreateResponseToolChoice? ToolChoice { get; init; }

    [Description("Of text models; ignored with a warning.")]
    public JsonObject? Reasoning { get; init; }

    [Description("Of text models; ignored with a warning.")]
    public JsonObject? Text { get; init; }

    public IReadOnlyList<string>? Include { get; init; }

    public CreateResponseStreamOptions? StreamOptions { get; init; }

    public JsonObject? PromptCacheOptions { get; init; }

    public JsonObject? Moderation { get; init; }

    public IReadOnlyList<JsonObject>? ContextManagement { get; init; }
}
