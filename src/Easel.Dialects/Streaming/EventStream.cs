using System.Buffers;
using System.Text.Json;
using Easel.Dialects.Errors;
using Easel.Dialects.Idempotency;
using Easel.Dialects.Images;
using Easel.Dialects.Json;

namespace Easel.Dialects.Streaming;

/// <summary>A response of server-sent events, one JSON object each, sent when it is whole.</summary>
/// <param name="prepare">Adds headers, once, before the first byte.</param>
/// <param name="named">Events have names; false for APIs whose events are data alone.</param>
internal sealed class EventStream(HttpContext context, Action<IHeaderDictionary>? prepare = null, bool named = true) : IDisposable
{
    private readonly Utf8JsonWriter _json = new(context.Response.BodyWriter, ApiJson.Options);

    /// <summary>Half an event is written: nothing else can be told through this stream any more.</summary>
    public bool IsInEvent { get; private set; }

    /// <summary>Sends the headers, once, so that the client knows that the work has begun.</summary>
    public async ValueTask StartAsync()
    {
        if (context.Response.HasStarted)
            return;
        context.Response.ContentType = "text/event-stream; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        // nginx would otherwise hold events back.
        context.Response.Headers["x-accel-buffering"] = "no";
        prepare?.Invoke(context.Response.Headers);
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    public async ValueTask KeepAliveAsync()
    {
        await StartAsync();
        // Those who read a recording keep their own connections alive.
        if (context.Features.Get<IResponseRecording>() is null)
            await KeepAlive.SendAsync(context, isStream: true);
    }

    /// <summary>Begins an event and its object, which the caller fills.</summary>
    public async ValueTask<Utf8JsonWriter> BeginAsync(JsonEncodedText name)
    {
        await StartAsync();
        IsInEvent = true;
        var pipe = context.Response.BodyWriter;
        if (named)
        {
            pipe.Write("event: "u8);
            pipe.Write(name.EncodedUtf8Bytes);
            pipe.Write("\n"u8);
        }

        pipe.Write("data: "u8);
        _json.Reset(pipe);
        _json.WriteStartObject();
        return _json;
    }

    /// <summary>Writes a file as the base64 that is the value of the event's open property.</summary>
    public ValueTask WriteBase64Async(ReadOnlyMemory<byte> file) =>
        ImageWriter.WriteBase64Async(_json, context.Response.BodyWriter, file, context.RequestAborted);

    /// <summary>Ends the object and the event.</summary>
    public async ValueTask EndAsync()
    {
        _json.WriteEndObject();
        _json.Flush();
        context.Response.BodyWriter.Write("\n\n"u8);
        IsInEvent = false;
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    /// <summary>Ends the stream with <c>data: [DONE]</c>, as chat completions do.</summary>
    public async ValueTask DoneAsync()
    {
        await StartAsync();
        context.Response.BodyWriter.Write("data: [DONE]\n\n"u8);
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    /// <summary>Writes a file as the <c>data:</c> URL that is the value of the event's open property.</summary>
    public ValueTask WriteDataUrlAsync(string mediaType, ReadOnlyMemory<byte> file) =>
        ImageWriter.WriteDataUrlAsync(_json, context.Response.BodyWriter, mediaType, file, context.RequestAborted);

    /// <summary>Ends an event that could not be written whole, so that another can follow; clients find no valid JSON in it.</summary>
    public void BreakOff()
    {
        if (!IsInEvent)
            return;
        _json.Reset();
        context.Response.BodyWriter.Write("\n\n"u8);
        IsInEvent = false;
    }

    /// <summary>Before anything was sent a plain error response; afterwards the stream's last event, <c>error</c>.</summary>
    /// <param name="begin">Writes what comes before the event's <c>error</c> member.</param>
    public async Task FailAsync(IReadOnlyList<ApiError> errors, Action<Utf8JsonWriter>? begin = null)
    {
        if (!context.Response.HasStarted)
        {
            await ErrorResponse.WriteAsync(context, errors);
            return;
        }

        if (IsInEvent)
        {
            // In the middle of an event there is no way to say so that a client would understand.
            context.Abort();
            return;
        }

        context.Features.Get<IResponseRecording>()?.DoNotKeep();
        var json = await BeginAsync(ErrorName);
        begin?.Invoke(json);
        ErrorShapes.Of(context).Write(json, errors);
        await EndAsync();
    }

    public void Dispose() => _json.Dispose();

    private static readonly JsonEncodedText ErrorName = JsonEncodedText.Encode("error");
}
