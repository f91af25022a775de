using System.Text.Json;
using Easel.Client.Errors;
using Easel.Client.Http;
using Easel.Client.Images;
using Easel.Client.Json;

namespace Easel.Client.Streaming;

/// <summary>
/// One streamed response, event by event. A connection that is lost is taken up again where that repeats nothing: before the first
/// event, and after an event that has an id, by which Easel goes on without drawing again.
/// </summary>
internal sealed class ImageEvents<TEvent>(Transport transport, Call call, StreamKind<TEvent> kind, CancellationToken cancellationToken)
    : IAsyncDisposable
    where TEvent : class
{
    private readonly Queue<ImageStreamEvent> _ready = new();
    private readonly HashSet<EaselWarning> _told = [];
    private HttpResponseMessage? _response;
    private ResponseHead? _head;
    private PatientReader? _body;
    private SseReader? _sse;
    private string? _lastEventId;
    private int _seen;
    private int _completed;
    private int _losses;
    private bool _begun;
    private bool _ended;

    /// <returns>Null at the end.</returns>
    public async ValueTask<TEvent?> NextAsync()
    {
        while (_ready.Count == 0)
        {
            if (_ended)
                return null;
            try
            {
                if (_response is null)
                    await OpenAsync().ConfigureAwait(false);
                else
                    await AdvanceAsync().ConfigureAwait(false);
            }
            catch (EaselConnectionException lost)
                when (_response is not null
                    && (_seen == 0 || _lastEventId is not null)
                    && RetryDelay.After(lost, _losses, transport.Options) is { } delay
                )
            {
                Close();
                _losses++;
                await transport.WaitAsync(delay, cancellationToken).ConfigureAwait(false);
            }
            catch (EaselException answered) when (answered.Status is not null)
            {
                // The service ended it.
                _ended = true;
                throw;
            }
        }

        return (TEvent)(object)_ready.Dequeue();
    }

    /// <summary>Before the end: nobody wants the rest.</summary>
    public async ValueTask DisposeAsync()
    {
        Close();
        if (_begun && !_ended)
            await transport.CancelNotice.SendAsync(call).ConfigureAwait(false);
    }

    private async ValueTask OpenAsync()
    {
        _begun = true;
        _response = await transport.OpenAsync(call, _lastEventId, cancellationToken).ConfigureAwait(false);
        _head = ResponseHead.Of(_response, transport.Options.Clock);
        _body = new PatientReader(
            await _response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false),
            transport,
            cancellationToken
        );
        if (_head.MediaType is "application/json" or "text/html")
            await TakeWholeAsync(_head).ConfigureAwait(false);
        else
            _sse = new SseReader(_body.ReadAsync, transport.Options.MaxResponseBytes);
    }

    /// <summary>A service that does not stream answers all at once.</summary>
    private async ValueTask TakeWholeAsync(ResponseHead head)
    {
        using var body = await PooledBody
            .ReadAsync(_body!.ReadAsync, _response!.Content.Headers.ContentLength ?? 0, transport.Options.MaxResponseBytes)
            .ConfigureAwait(false);
        var answer = ImageResponseReader.Read(head, body);
        foreach (var image in answer.Data)
        {
            Add(
                kind.Complete() with
                {
                    Bytes =
                        image.Bytes
                        ?? throw new EaselProtocolException("The service answered a streamed request with URLs.")
                        {
                            RequestId = head.RequestId,
                        },
                    CreatedAt = answer.Created,
                    Size = answer.Size,
                    Quality = answer.Quality,
                    Background = answer.Background,
                    OutputFormat = answer.OutputFormat,
                    RevisedPrompt = image.RevisedPrompt,
                    Usage = answer.Usage,
                    Easel = answer.Easel,
                }
            );
        }

        _ended = true;
    }

    private async ValueTask AdvanceAsync()
    {
        if (await _sse!.NextAsync().ConfigureAwait(false))
        {
            if (_sse.Data.SequenceEqual("[DONE]"u8))
                End();
            else
                Take(_sse.Name, _sse.Data);
            _lastEventId = _sse.LastEventId ?? _lastEventId;
            _losses = 0;
            return;
        }

        if (_sse.EndedInEvent)
            throw new EaselConnectionException("The stream ended in the middle of an event.", null) { RequestId = _head!.RequestId };
        End();
    }

    private void End()
    {
        if (_completed == 0)
            throw new EaselConnectionException("The stream ended before an image was finished.", null) { RequestId = _head!.RequestId };
        _ended = true;
    }

    private void Take(string name, ReadOnlySpan<byte> data)
    {
        try
        {
            var type = EventType.Of(data) ?? name;
            if (kind.Read(type, data) is { } image)
                Add(image.Bytes.IsEmpty ? throw new JsonException("An image's event must have 'b64_json'.") : image);
            else if (type is ProgressStreamEvent.WireType)
                Report(JsonSerializer.Deserialize(data, ApiJson.Default.ProgressStreamEvent));
            else if (type is QueuedStreamEvent.WireType)
                Report(JsonSerializer.Deserialize(data, ApiJson.Default.QueuedStreamEvent));
            else if ((name is "error" || type is "error" or "") && ErrorEnvelope.Read(data) is { } error)
                throw ErrorMapping.FromError(_head!, error);
        }
        catch (JsonException malformed)
        {
            throw new EaselProtocolException(
                $"An event of the stream is not what the Images API sends: {ErrorMapping.ExcerptOf(data)}",
                malformed
            )
            {
                RequestId = _head!.RequestId,
            };
        }
    }

    private void Report(ImageStreamEvent? told)
    {
        if (told is not null)
            _ready.Enqueue(told);
    }

    private void Add(ImageFileStreamEvent image)
    {
        foreach (var warning in image.Easel?.Warnings ?? [])
        {
            if (_told.Add(warning))
                _ready.Enqueue(new WarningStreamEvent(warning));
        }

        _ready.Enqueue(image);
        _seen++;
        if (image is CompletedImageStreamEvent)
            _completed++;
    }

    private void Close()
    {
        _sse?.Dispose();
        _body?.Dispose();
        _response?.Dispose();
        (_sse, _body, _response) = (null, null, null);
    }
}
