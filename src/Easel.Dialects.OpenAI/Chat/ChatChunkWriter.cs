using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Dialects.Errors;
using Easel.Dialects.Images;
using Easel.Dialects.Streaming;

namespace Easel.Dialects.OpenAI.Chat;

/// <summary>Writes the chunks of one chat completion, each flushed when it is whole.</summary>
internal sealed class ChatChunkWriter : IDisposable
{
    /// <summary>These events have no names.</summary>
    private static readonly JsonEncodedText Unnamed = JsonEncodedText.Encode("");

    private readonly ChatCall _call;
    private readonly ChatFields _fields;
    private readonly EventStream _stream;
    private int _images;
    private bool _begun;

    public ChatChunkWriter(HttpContext context, ChatCall call, TimeProvider clock)
    {
        (_call, _fields) = (call, new ChatFields(call, clock));
        _stream = new EventStream(context, _fields.Warnings.SetHeader, named: false);
    }

    public void Accept(AcceptedEvent accepted) => _fields.Accept(accepted);

    public void Warn(ImageWarning warning) => _fields.Warnings.Add(warning);

    public void ReportCached() => _fields.Warnings.IsCached = true;

    public ValueTask KeepAliveAsync() => _stream.KeepAliveAsync();

    /// <summary>Says, once, whose words these are, so that the client knows that the work has begun.</summary>
    public async ValueTask BeginAsync()
    {
        if (_begun)
            return;
        _begun = true;
        for (var choice = 0; choice < _call.Request.Count; choice++)
        {
            var json = await BeginChunkAsync(choice);
            json.WriteString("role"u8, "assistant"u8);
            json.WriteString("content"u8, ""u8);
            await EndChunkAsync(json, finished: false);
        }
    }

    /// <summary>A preview, for clients that asked for some: beside the choices, where others do not take it for the image.</summary>
    public async ValueTask WriteAsync(PartialImageEvent partial)
    {
        await BeginAsync();
        var json = await BeginChunkAsync(partial.ImageIndex);
        json.WriteEndObject();
        json.WriteNull("finish_reason"u8);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("easel"u8);
        json.WriteNumber("partial_image_index"u8, partial.PartialIndex);
        await WriteImageAsync(json, partial.Image, url: null);
        json.WriteEndObject();
        await EndEventAsync(json);
    }

    /// <param name="url">The image's address; null to send the image itself.</param>
    public async ValueTask WriteAsync(CompletedImageEvent completed, string? url)
    {
        await BeginAsync();
        var json = await BeginChunkAsync(completed.ImageIndex);
        if (completed.RevisedPrompt is { } revised)
            json.WriteString("content"u8, revised);
        json.WriteStartArray("images"u8);
        json.WriteStartObject();
        json.WriteString("type"u8, "image_url"u8);
        json.WriteNumber("index"u8, 0);
        await WriteImageAsync(json, completed.Image, url);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteNull("finish_reason"u8);
        json.WriteEndObject();
        json.WriteEndArray();
        _fields.WriteEasel(json, [completed], completed.Cost);
        await EndEventAsync(json);
        json = await BeginChunkAsync(completed.ImageIndex);
        await EndChunkAsync(json, finished: true);
        _images++;
    }

    /// <summary>Usage, where it was asked for, and the end.</summary>
    public async ValueTask EndAsync()
    {
        if (_call.IncludeUsage)
        {
            var json = await _stream.BeginAsync(Unnamed);
            _fields.WriteHead(json, "chat.completion.chunk");
            json.WriteStartArray("choices"u8);
            json.WriteEndArray();
            _fields.WriteUsage(json, _images);
            await _stream.EndAsync();
        }

        await _stream.DoneAsync();
    }

    /// <summary>Before anything was sent a plain error response; afterwards the stream's last event.</summary>
    public Task FailAsync(IReadOnlyList<ApiError> errors) => _stream.FailAsync(errors);

    public void Dispose() => _stream.Dispose();

    /// <summary>Begins a chunk of one choice, up to the inside of its delta.</summary>
    private async ValueTask<Utf8JsonWriter> BeginChunkAsync(int choice)
    {
        var json = await _stream.BeginAsync(Unnamed);
        _fields.WriteHead(json, "chat.completion.chunk");
        json.WriteStartArray("choices"u8);
        json.WriteStartObject();
        json.WriteNumber("index"u8, choice);
        json.WriteStartObject("delta"u8);
        return json;
    }

    private ValueTask EndChunkAsync(Utf8JsonWriter json, bool finished)
    {
        json.WriteEndObject();
        json.WriteString("finish_reason"u8, finished ? "stop" : null);
        json.WriteEndObject();
        json.WriteEndArray();
        return EndEventAsync(json);
    }

    /// <summary>With usage to come, every other chunk says that it is not yet there.</summary>
    private ValueTask EndEventAsync(Utf8JsonWriter json)
    {
        if (_call.IncludeUsage)
            json.WriteNull("usage"u8);
        return _stream.EndAsync();
    }

    private async ValueTask WriteImageAsync(Utf8JsonWriter json, EncodedImage image, string? url)
    {
        json.WriteStartObject("image_url"u8);
        if (url is not null)
        {
            json.WriteString("url"u8, url);
        }
        else
        {
            json.WritePropertyName("url"u8);
            await _stream.WriteDataUrlAsync(MediaTypes.Of(image.Format), image.Memory);
        }

        json.WriteEndObject();
    }
}
