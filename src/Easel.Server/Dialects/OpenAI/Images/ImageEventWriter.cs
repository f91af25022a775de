using System.Buffers;
using System.Text.Json;

namespace Easel.Server;

/// <summary>Writes one request's <c>image_generation.*</c> or <c>image_edit.*</c> events, each flushed when it is whole.</summary>
internal sealed class ImageEventWriter(HttpContext context, ImagesCall call, TimeProvider clock) : IDisposable
{
    private static readonly (JsonEncodedText PartialImage, JsonEncodedText Completed) Generation =
        (JsonEncodedText.Encode("image_generation.partial_image"), JsonEncodedText.Encode("image_generation.completed"));

    private static readonly (JsonEncodedText PartialImage, JsonEncodedText Completed) Edit =
        (JsonEncodedText.Encode("image_edit.partial_image"), JsonEncodedText.Encode("image_edit.completed"));

    private readonly (JsonEncodedText PartialImage, JsonEncodedText Completed) _types = call.Request is EditRequest ? Edit : Generation;
    private readonly AnswerWarnings _warnings = new(call.Warnings);
    private readonly int[] _previews = new int[call.Request.Count];
    private readonly Utf8JsonWriter _json = new(context.Response.BodyWriter, WireJson.Options);
    private AnswerFacts? _facts;
    private bool _open;

    public void Accept(AcceptedEvent accepted) => _facts = new AnswerFacts(accepted, call);

    public void Warn(ImageWarning warning) => _warnings.Add(warning);

    /// <summary>Sends the headers, once, so that the client knows that the work has begun.</summary>
    public async ValueTask StartAsync()
    {
        if (context.Response.HasStarted) return;
        context.Response.ContentType = "text/event-stream; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        // nginx would otherwise hold events back.
        context.Response.Headers["x-accel-buffering"] = "no";
        _warnings.SetHeader(context.Response.Headers);
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    public async ValueTask KeepAliveAsync()
    {
        await StartAsync();
        // Those who read a recording keep their own connections alive.
        if (context.Features.Get<IAnswerRecording>() is null) await KeepAlive.SendAsync(context, isStream: true);
    }

    public async ValueTask WriteAsync(PartialImageEvent partial)
    {
        _previews[partial.ImageIndex]++;
        await BeginAsync(_types.PartialImage, partial.Image);
        _json.WriteNumber("partial_image_index"u8, partial.PartialIndex);
        _json.WriteStartObject("easel"u8);
        _json.WriteNumber("image_index"u8, partial.ImageIndex);
        _json.WriteEndObject();
        await EndAsync();
    }

    public async ValueTask WriteAsync(CompletedImageEvent completed)
    {
        await BeginAsync(_types.Completed, completed.Image, completed.DrawnBackground);
        _facts!.WriteRevisedPrompt(_json, completed);
        _facts.WriteUsage(_json, _facts.ImageTokens + TokenCount.PartialImage * _previews[completed.ImageIndex]);
        WriteEasel(completed);
        await EndAsync();
    }

    public void Dispose() => _json.Dispose();

    /// <summary>Before anything was sent a plain error answer; afterwards the stream's last event.</summary>
    public async Task FailAsync(IReadOnlyList<OpenAIError> errors)
    {
        if (!context.Response.HasStarted)
        {
            await ErrorAnswer.WriteAsync(context, errors);
            return;
        }

        if (_open)
        {
            // In the middle of an event there is no way to say so that a client would understand.
            context.Abort();
            return;
        }

        context.Features.Get<IAnswerRecording>()?.DoNotKeep();
        var pipe = context.Response.BodyWriter;
        pipe.Write("event: error\ndata: "u8);
        await using (var json = new Utf8JsonWriter(pipe, WireJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("type"u8, "error"u8);
            ErrorAnswer.WriteError(json, errors);
            json.WriteEndObject();
        }

        pipe.Write("\n\n"u8);
        await pipe.FlushAsync(context.RequestAborted);
    }

    private async ValueTask BeginAsync(JsonEncodedText type, ImageData image, ImageBackground? drawnBackground = null)
    {
        var facts = _facts ?? throw new InvalidOperationException("An image came before the request was accepted.");
        await StartAsync();
        _open = true;
        var pipe = context.Response.BodyWriter;
        pipe.Write("event: "u8);
        pipe.Write(type.EncodedUtf8Bytes);
        pipe.Write("\ndata: "u8);
        _json.Reset(pipe);
        _json.WriteStartObject();
        _json.WriteString("type"u8, type);
        _json.WritePropertyName("b64_json"u8);
        await ImageWriter.WriteBase64Async(_json, pipe, image.Memory, context.RequestAborted);
        _json.WriteNumber("created_at"u8, clock.GetUtcNow().ToUnixTimeSeconds());
        facts.WriteSize(_json);
        facts.WriteQuality(_json);
        facts.WriteBackground(_json, drawnBackground);
        facts.WriteOutputFormat(_json);
    }

    private async ValueTask EndAsync()
    {
        _json.WriteEndObject();
        _json.Flush();
        context.Response.BodyWriter.Write("\n\n"u8);
        _open = false;
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    private void WriteEasel(CompletedImageEvent completed)
    {
        _json.WriteStartObject("easel"u8);
        _json.WriteString("model"u8, _facts!.Model);
        _json.WriteNumber("image_index"u8, completed.ImageIndex);
        _json.WriteNumber("seed"u8, completed.Recipe.Seed);
        AnswerFacts.WriteRecipe(_json, completed.Recipe);
        _warnings.Write(_json);
        _json.WriteEndObject();
    }
}
