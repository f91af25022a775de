using System.IO.Pipelines;
using System.Text.Json;
using Easel.Dialects.Errors;
using Easel.Dialects.Images;
using Easel.Dialects.Json;
using Easel.Dialects.OpenAI.Calls;
using Easel.Dialects.OpenAI.Responses.Keeping;
using Easel.Jobs;

namespace Easel.Dialects.OpenAI.Responses.Writing;

/// <summary>Writes OpenAI's Response object and its items, images straight from where they are kept.</summary>
internal sealed class ResponseWriter(Utf8JsonWriter json, PipeWriter pipe, IResponseSource source, CancellationToken cancellationToken)
{
    /// <summary>Members that are reported as they came, and what stands there when they did not.</summary>
    private static readonly (string Name, JsonElement Absent)[] Echoed =
    [
        ("max_output_tokens", Json("null")),
        ("max_tool_calls", Json("null")),
        ("metadata", Json("{}")),
        ("parallel_tool_calls", Json("true")),
        ("prompt_cache_key", Json("null")),
        ("reasoning", Json("""{"effort":null,"summary":null}""")),
        ("safety_identifier", Json("null")),
        ("temperature", Json("1")),
        ("text", Json("""{"format":{"type":"text"}}""")),
        ("tool_choice", Json("\"auto\"")),
        ("tools", Json("[]")),
        ("top_logprobs", Json("0")),
        ("top_p", Json("1")),
        ("truncation", Json("\"disabled\"")),
    ];

    /// <summary>The value: the response as it is.</summary>
    public ValueTask WriteAsync(ResponseState state) =>
        WriteAsync(state, JobStates.NameOf(state.Job.State), state.Job.IsEnded, state.IsStarted);

    /// <summary>The value: the response as it was when it began.</summary>
    public ValueTask WriteBeginningAsync(ResponseState state, bool started) =>
        WriteAsync(state, started || !state.Request.Background ? "in_progress" : "queued", ended: false, started: false);

    /// <summary>The value: the image call. Its image is there when it is done.</summary>
    public async ValueTask WriteCallAsync(ResponseState state, bool done)
    {
        var (drawing, image) = (state.Drawing, done ? state.Image : null);
        json.WriteStartObject();
        json.WriteString("id"u8, ResponseIds.Call(state.Request.Id));
        json.WriteString("type"u8, InputItem.Call);
        json.WriteString("object"u8, InputItem.Call);
        json.WriteString(
            "status"u8,
            image is not null ? "completed"u8
                : done && state.Job.IsEnded ? "failed"u8
                : done && drawing is not null ? "generating"u8
                : "in_progress"u8
        );
        if (done && drawing is not null)
        {
            json.WriteString("action"u8, drawing.Action);
            json.WriteString("background"u8, image?.Background ?? drawing.Background);
            json.WriteString("output_format"u8, drawing.OutputFormat);
            json.WriteString("quality"u8, drawing.Quality);
            json.WriteString("size"u8, drawing.Size);
        }

        // The words that were drawn: the instructions stand before those of the message.
        if (image is not null)
            json.WriteString("revised_prompt"u8, image.RevisedPrompt ?? state.Request.Order.Options.Prompt);
        if (done && state.Job is { State: JobState.Failed, Error: { } error })
            WriteCallError(error, state.Refusal);
        json.WritePropertyName("result"u8);
        if (image is null)
            json.WriteNullValue();
        else
            await source.WriteImageAsync(image.File, json, pipe, cancellationToken);
        json.WriteEndObject();
    }

    /// <summary>The value: the assistant's message. Its text is there when it is done.</summary>
    public void WriteMessage(ResponseState state, bool done)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, ResponseIds.Message(state.Request.Id));
        json.WriteString("type"u8, InputItem.Message);
        json.WriteString("status"u8, done ? "completed"u8 : "in_progress"u8);
        json.WriteString("role"u8, "assistant"u8);
        json.WriteStartArray("content"u8);
        if (done)
            WriteText(TextOf(state));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The value: a part of the message.</summary>
    public void WriteText(string text)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, InputPart.OutputText);
        json.WriteString("text"u8, text);
        json.WriteStartArray("annotations"u8);
        json.WriteEndArray();
        json.WriteStartArray("logprobs"u8);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>What was drawn and what was not, in sentences. What the request's other settings came to is for programs, in
    /// <c>easel.warnings</c>.</summary>
    public static string TextOf(ResponseState state) =>
        string.Join(
            ' ',
            [
                $"Drawn by {state.Drawing!.Model}: {state.Drawing.Size}, {state.Drawing.OutputFormat}.",
                .. state.Image!.Warnings.Except(state.Request.Warnings).Select(warning => warning.Message),
            ]
        );

    private async ValueTask WriteAsync(ResponseState state, string status, bool ended, bool started)
    {
        var (request, job) = (state.Request, state.Job);
        json.WriteStartObject();
        json.WriteString("id"u8, request.Id);
        json.WriteString("object"u8, "response"u8);
        json.WriteNumber("created_at"u8, job.CreatedAt.ToUnixTimeSeconds());
        json.WriteString("status"u8, status);
        json.WriteBoolean("background"u8, request.Background);
        if (ended && job is { State: JobState.Completed, EndedAt: { } at })
            json.WriteNumber("completed_at"u8, at.ToUnixTimeSeconds());
        else
            json.WriteNull("completed_at"u8);
        WriteError(ended ? job.Error : null);
        json.WriteNull("incomplete_details"u8);
        json.WriteString("instructions"u8, request.Instructions);
        json.WriteString("model"u8, request.Model);
        json.WriteStartArray("output"u8);
        if (started)
            await WriteCallAsync(state, done: true);
        if (started && state.Image is not null)
            WriteMessage(state, done: true);
        json.WriteEndArray();
        json.WriteString("previous_response_id"u8, request.PreviousResponseId);
        json.WriteString("service_tier"u8, "default"u8);
        json.WriteBoolean("store"u8, request.Store);
        foreach (var (name, absent) in Echoed)
        {
            json.WritePropertyName(name);
            (request.Echo.TryGetValue(name, out var value) ? value : absent).WriteTo(json);
        }

        if (request.Echo.TryGetValue("user", out var user))
        {
            json.WritePropertyName("user"u8);
            user.WriteTo(json);
        }

        if (ended && state.Image is { } image)
        {
            WriteUsage(state);
            WriteEasel(state.Drawing!, image);
        }

        json.WriteEndObject();
    }

    private void WriteError(JobError? error)
    {
        if (error is null)
        {
            json.WriteNull("error"u8);
            return;
        }

        json.WriteStartObject("error"u8);
        json.WriteString("code"u8, error.Code);
        json.WriteString("message"u8, error.Message);
        json.WriteEndObject();
    }

    private void WriteCallError(JobError error, RefusalNote? refusal)
    {
        json.WriteStartObject("error"u8);
        json.WriteString("code"u8, refusal is null ? error.Code : "moderation_blocked");
        json.WriteString("message"u8, error.Message);
        json.WriteNull("param"u8);
        json.WriteString("type"u8, error.Code is "server_error" ? "server_error" : "image_generation_user_error");
        if (refusal is not null)
            new ModerationDetails(refusal.Categories, refusal.Stage).Write(json);
        json.WriteEndObject();
    }

    private void WriteUsage(ResponseState state)
    {
        var (input, output) = (state.Drawing!.InputTokens, state.Drawing.ImageTokens + TokenCount.PartialImage * state.Partials.Count());
        json.WriteStartObject("usage"u8);
        json.WriteNumber("input_tokens"u8, input);
        json.WriteStartObject("input_tokens_details"u8);
        json.WriteNumber("cached_tokens"u8, 0);
        json.WriteNumber("cache_write_tokens"u8, 0);
        json.WriteEndObject();
        json.WriteNumber("output_tokens"u8, output);
        json.WriteStartObject("output_tokens_details"u8);
        json.WriteNumber("reasoning_tokens"u8, 0);
        json.WriteEndObject();
        json.WriteNumber("total_tokens"u8, input + output);
        json.WriteEndObject();
    }

    private void WriteEasel(GeneratingNote drawing, ImageNote image)
    {
        json.WriteStartObject("easel"u8);
        json.WriteString("model"u8, drawing.Model);
        RecipeJson.WriteSeed(json, image.Recipe);
        RecipeJson.Write(json, image.Recipe);
        ResponseCost.Write(json, image.Cost);
        new ResponseWarnings(image.Warnings) { IsCached = image.IsCached }.Write(json);
        json.WriteEndObject();
    }

    private static JsonElement Json(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }
}
