using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Dialects.Images;
using Easel.Dialects.Json;
using Easel.Dialects.OpenAI.Calls;

namespace Easel.Dialects.OpenAI.Chat;

/// <summary>The members that a chat completion and the chunks of its stream share.</summary>
internal sealed class ChatFields(ChatCall call, TimeProvider clock)
{
    private readonly long _created = clock.GetUtcNow().ToUnixTimeSeconds();
    private TokenCount _tokens;

    /// <summary>The model that draws; the one that was asked for until the request is accepted.</summary>
    public string Model { get; private set; } = call.Model ?? "";

    public ResponseWarnings Warnings { get; } = new();

    public void Accept(AcceptedEvent accepted)
    {
        Model = accepted.Model.Id;
        _tokens = new TokenCount(
            TokenCount.Text(call.Request),
            TokenCount.InputImageTokens(call.Request),
            TokenCount.Image(call.Request.Model, accepted.Request.Size!.Value, accepted.Request.Quality)
        );
    }

    public void WriteHead(Utf8JsonWriter json, string type)
    {
        json.WriteString("id"u8, call.Id);
        json.WriteString("object"u8, type);
        json.WriteNumber("created"u8, _created);
        json.WriteString("model"u8, call.Model ?? Model);
    }

    public void WriteUsage(Utf8JsonWriter json, int images)
    {
        var (prompt, completion) = (_tokens.InputText + _tokens.InputImages, _tokens.Output * images);
        json.WriteStartObject("usage"u8);
        json.WriteNumber("prompt_tokens"u8, prompt);
        json.WriteNumber("completion_tokens"u8, completion);
        json.WriteNumber("total_tokens"u8, prompt + completion);
        json.WriteStartObject("prompt_tokens_details"u8);
        json.WriteNumber("cached_tokens"u8, 0);
        json.WriteNumber("text_tokens"u8, _tokens.InputText);
        json.WriteNumber("image_tokens"u8, _tokens.InputImages);
        json.WriteEndObject();
        json.WriteStartObject("completion_tokens_details"u8);
        json.WriteNumber("reasoning_tokens"u8, 0);
        json.WriteNumber("image_tokens"u8, completion);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>How to draw the images again, what they cost, and what was not honoured.</summary>
    public void WriteEasel(Utf8JsonWriter json, IReadOnlyList<CompletedImageEvent> images, decimal? cost)
    {
        json.WriteStartObject("easel"u8);
        json.WriteString("model"u8, Model);
        RecipeJson.WriteSeeds(json, [.. images.Select(image => image.Recipe)]);
        RecipeJson.Write(json, images[0].Recipe);
        ResponseCost.Write(json, cost);
        Warnings.Write(json);
        json.WriteEndObject();
    }
}
