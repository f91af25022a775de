using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Dialects.OpenAI.Calls;
using Easel.Dialects.OpenAI.Responses.Keeping;
using Easel.Dialects.Streaming;
using Easel.Jobs;

namespace Easel.Dialects.OpenAI.Responses.Writing;

/// <summary>Writes a response's events, numbered, from any of them on.</summary>
/// <param name="known">What is not honoured, as far as it is known when the stream begins.</param>
internal sealed class ResponseStream(HttpContext context, IResponseSource source, int next, IReadOnlyList<ImageWarning> known) : IDisposable
{
    private readonly EventStream _stream = new(context, new ResponseWarnings(known).SetHeader);

    private DateTimeOffset? _began;
    private bool _hasFailed;

    /// <summary>Number of the event to come.</summary>
    public int Next { get; private set; } = next;

    public ValueTask StartAsync() => _stream.StartAsync();

    public ValueTask KeepAliveAsync() => _stream.KeepAliveAsync();

    /// <summary>Writes what has happened and was not written yet.</summary>
    public async ValueTask WriteAsync(ResponseState state)
    {
        _began = state.Job.CreatedAt;
        var events = ResponseEvent.Of(state);
        for (; Next < events.Count; Next++)
            await WriteAsync(events[Next], state);
        // The client has heard of the image already: it hears that it failed all the same.
        if (state.IsImageLost && !_hasFailed)
        {
            await WriteAsync(new ResponseEvent(ResponseEvent.Failed), state);
            Next++;
        }
    }

    /// <summary>Ends a stream that cannot go on: its last event has the failed response, without what was drawn.</summary>
    public ValueTask FailAsync(JobError error, DateTimeOffset now)
    {
        var job = new Job
        {
            Id = source.Request.Id,
            Owner = "",
            Kind = StoredResponse.Kind,
            State = JobState.Failed,
            CreatedAt = _began ?? now,
            EndedAt = now,
            Error = error,
        };
        _stream.BreakOff();
        return WriteAsync(new ResponseEvent(ResponseEvent.Failed), new ResponseState(source.Request, job, []));
    }

    public void Dispose() => _stream.Dispose();

    private async ValueTask WriteAsync(ResponseEvent happened, ResponseState state)
    {
        // Before the event begins: of half an event there is no way back.
        if (happened.Preview is { File: var file } && !await source.HasAsync(file, context.RequestAborted))
            throw new FileNotFoundException(ResponseState.Lost.Message);
        var type = happened.Type;
        _hasFailed |= type.Equals(ResponseEvent.Failed);
        var json = await _stream.BeginAsync(type);
        json.WriteString("type"u8, type);
        json.WriteNumber("sequence_number"u8, Next);
        var writer = new ResponseWriter(json, context.Response.BodyWriter, source, context.RequestAborted);
        if (type.Equals(ResponseEvent.Created) || type.Equals(ResponseEvent.Queued) || type.Equals(ResponseEvent.InProgress))
        {
            json.WritePropertyName("response"u8);
            await writer.WriteBeginningAsync(state, type.Equals(ResponseEvent.InProgress));
        }
        else if (type.Equals(ResponseEvent.Completed) || type.Equals(ResponseEvent.Failed) || type.Equals(ResponseEvent.Incomplete))
        {
            json.WritePropertyName("response"u8);
            await writer.WriteAsync(state);
        }
        else
        {
            json.WriteNumber("output_index"u8, happened.OutputIndex);
            await WriteItemEventAsync(json, writer, happened, state);
        }

        await _stream.EndAsync();
    }

    private async ValueTask WriteItemEventAsync(Utf8JsonWriter json, ResponseWriter writer, ResponseEvent happened, ResponseState state)
    {
        var type = happened.Type;
        if (type.Equals(ResponseEvent.CallAdded) || type.Equals(ResponseEvent.ItemDone))
        {
            var done = type.Equals(ResponseEvent.ItemDone);
            json.WritePropertyName("item"u8);
            if (happened.OutputIndex == 0)
                await writer.WriteCallAsync(state, done);
            else
                writer.WriteMessage(state, done);
            return;
        }

        json.WriteString(
            "item_id"u8,
            happened.OutputIndex == 0 ? ResponseIds.Call(state.Request.Id) : ResponseIds.Message(state.Request.Id)
        );
        if (happened.Preview is { } preview)
            await WritePreviewAsync(json, preview, state.Drawing!);
        if (happened.OutputIndex == 1)
            WriteTextEvent(json, writer, type, ResponseWriter.TextOf(state));
    }

    private async ValueTask WritePreviewAsync(Utf8JsonWriter json, PartialNote preview, GeneratingNote drawing)
    {
        json.WriteNumber("partial_image_index"u8, preview.Index);
        json.WritePropertyName("partial_image_b64"u8);
        await source.WriteImageAsync(preview.File, json, context.Response.BodyWriter, context.RequestAborted);
        json.WriteString("size"u8, drawing.Size);
        json.WriteString("quality"u8, drawing.Quality);
        json.WriteString("background"u8, drawing.Background);
        json.WriteString("output_format"u8, drawing.OutputFormat);
    }

    /// <summary>The whole text is one delta.</summary>
    private static void WriteTextEvent(Utf8JsonWriter json, ResponseWriter writer, JsonEncodedText type, string text)
    {
        json.WriteNumber("content_index"u8, 0);
        if (type.Equals(ResponseEvent.PartAdded) || type.Equals(ResponseEvent.PartDone))
        {
            json.WritePropertyName("part"u8);
            writer.WriteText(type.Equals(ResponseEvent.PartDone) ? text : "");
            return;
        }

        json.WriteString(type.Equals(ResponseEvent.TextDelta) ? "delta"u8 : "text"u8, text);
        json.WriteStartArray("logprobs"u8);
        json.WriteEndArray();
    }
}
