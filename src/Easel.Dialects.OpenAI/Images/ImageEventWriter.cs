using System.Text.Json;
using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Dialects.Errors;
using Easel.Dialects.Images;
using Easel.Dialects.Json;
using Easel.Dialects.OpenAI.Calls;
using Easel.Dialects.Streaming;

namespace Easel.Dialects.OpenAI.Images;

/// <summary>Writes one request's <c>image_generation.*</c> or <c>image_edit.*</c> events, each flushed when it is whole.</summary>
internal sealed class ImageEventWriter : IDisposable
{
    private const string ProgressHeader = "Easel-Progress";

    private static readonly (JsonEncodedText PartialImage, JsonEncodedText Completed) Generation = (
        JsonEncodedText.Encode("image_generation.partial_image"),
        JsonEncodedText.Encode("image_generation.completed")
    );

    private static readonly (JsonEncodedText PartialImage, JsonEncodedText Completed) Edit = (
        JsonEncodedText.Encode("image_edit.partial_image"),
        JsonEncodedText.Encode("image_edit.completed")
    );

    private static readonly JsonEncodedText Queued = JsonEncodedText.Encode("easel.queued");

    private static readonly JsonEncodedText Progress = JsonEncodedText.Encode("easel.progress");

    private readonly ImagesCall _call;
    private readonly TimeProvider _clock;
    private readonly (JsonEncodedText PartialImage, JsonEncodedText Completed) _types;
    private readonly ResponseWarnings _warnings;
    private readonly int[] _previews;
    private readonly EventStream _stream;
    private readonly bool _tellsProgress;
    private ResponseFields? _facts;

    public ImageEventWriter(HttpContext context, ImagesCall call, TimeProvider clock)
    {
        (_call, _clock) = (call, clock);
        _types = call.Request is EditRequest ? Edit : Generation;
        _warnings = new ResponseWarnings();
        _previews = new int[call.Request.Count];
        _tellsProgress = context.Request.Headers[ProgressHeader] == "true";
        _stream = new EventStream(context, _warnings.SetHeader);
    }

    public void Accept(AcceptedEvent accepted) => _facts = new ResponseFields(accepted, _call);

    /// <summary>A service counts all of a request's images together.</summary>
    public void Count(UsageEvent usage)
    {
        if (_call.Request.Count == 1)
            _facts?.Count(usage);
    }

    public void Warn(ImageWarning warning) => _warnings.Add(warning);

    public void ReportCached() => _warnings.IsCached = true;

    /// <summary>Sends the headers, once, so that the client knows that the work has begun.</summary>
    public ValueTask StartAsync() => _stream.StartAsync();

    public ValueTask KeepAliveAsync() => _stream.KeepAliveAsync();

    /// <summary>Where the request stands in the queue, for clients that ask for progress.</summary>
    public async ValueTask WriteAsync(QueuedEvent queued)
    {
        if (!_tellsProgress)
            return;
        var json = await _stream.BeginAsync(Queued);
        json.WriteString("type"u8, Queued);
        json.WriteNumber("ahead"u8, queued.Ahead);
        await _stream.EndAsync();
    }

    /// <summary>Told only to clients that ask for it by a header: to others the events of a stream are OpenAI's.</summary>
    public async ValueTask WriteAsync(ProgressEvent progress)
    {
        await StartAsync();
        if (!_tellsProgress)
            return;
        var json = await _stream.BeginAsync(Progress);
        json.WriteString("type"u8, Progress);
        json.WriteNumber("step"u8, progress.Step);
        json.WriteNumber("steps"u8, progress.Steps);
        await _stream.EndAsync();
    }

    public async ValueTask WriteAsync(PartialImageEvent partial)
    {
        _previews[partial.ImageIndex]++;
        var json = await BeginAsync(_types.PartialImage, partial.Image);
        json.WriteNumber("partial_image_index"u8, partial.PartialIndex);
        json.WriteStartObject("easel"u8);
        json.WriteNumber("image_index"u8, partial.ImageIndex);
        json.WriteEndObject();
        await _stream.EndAsync();
    }

    public async ValueTask WriteAsync(CompletedImageEvent completed)
    {
        var json = await BeginAsync(_types.Completed, completed.Image, completed.DrawnBackground);
        _facts!.WriteRevisedPrompt(json, completed);
        _facts.WriteSafetyIdentifier(json);
        _facts.WriteUsage(json, _facts.ImageTokens + TokenCount.PartialImage * _previews[completed.ImageIndex]);
        WriteEasel(json, completed);
        await _stream.EndAsync();
    }

    /// <summary>Before anything was sent a plain error response; afterwards the stream's last event.</summary>
    public Task FailAsync(IReadOnlyList<ApiError> errors) => _stream.FailAsync(errors, json => json.WriteString("type"u8, "error"u8));

    public void Dispose() => _stream.Dispose();

    private async ValueTask<Utf8JsonWriter> BeginAsync(JsonEncodedText type, ImageData image, ImageBackground? drawnBackground = null)
    {
        var facts = _facts ?? throw new InvalidOperationException("An image came before the request was accepted.");
        var json = await _stream.BeginAsync(type);
        json.WriteString("type"u8, type);
        json.WritePropertyName("b64_json"u8);
        await _stream.WriteBase64Async(image.Memory);
        json.WriteNumber("created_at"u8, _clock.GetUtcNow().ToUnixTimeSeconds());
        ResponseFields.WriteSize(json, image.Size);
        facts.WriteQuality(json);
        facts.WriteBackground(json, drawnBackground);
        facts.WriteOutputFormat(json);
        return json;
    }

    private void WriteEasel(Utf8JsonWriter json, CompletedImageEvent completed)
    {
        json.WriteStartObject("easel"u8);
        json.WriteString("model"u8, _facts!.Model);
        json.WriteNumber("image_index"u8, completed.ImageIndex);
        RecipeJson.WriteSeed(json, completed.Recipe);
        RecipeJson.Write(json, completed.Recipe);
        if (completed.StoredAs is { } stored)
            json.WriteString("gallery_id"u8, stored);
        ResponseCost.Write(json, completed.Cost);
        _warnings.Write(json);
        json.WriteEndObject();
    }
}
