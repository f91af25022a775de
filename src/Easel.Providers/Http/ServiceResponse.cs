using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Easel.Abstractions.Events;

namespace Easel.Providers.Http;

/// <summary>A service's response: an error, or a body that is read once, whole or event by event.</summary>
internal sealed class ServiceResponse : IDisposable
{
    private readonly HttpResponseMessage? _response;
    private readonly ServiceCall? _call;
    private readonly CallTime? _time;
    private readonly ServiceLimits? _limits;
    private readonly ServiceFailures? _failures;

    public ServiceResponse(ImageError error) => Error = error;

    public ServiceResponse(HttpResponseMessage response, ServiceCall call, CallTime time, ServiceLimits limits, ServiceFailures failures) =>
        (_response, _call, _time, _limits, _failures) = (response, call, time, limits, failures);

    /// <summary>Null where the service says that all is well.</summary>
    public ImageError? Error { get; private set; }

    /// <summary>What the service says of its failure; null where there is none.</summary>
    public UpstreamError? Said { get; private set; }

    /// <summary>0 where there was no response.</summary>
    public HttpStatusCode Status => _response?.StatusCode ?? default;

    public HttpResponseHeaders? Headers => _response?.Headers;

    public string? MediaType => _response?.Content.Headers.ContentType?.MediaType;

    public bool IsEventStream => string.Equals(MediaType, "text/event-stream", StringComparison.OrdinalIgnoreCase);

    /// <summary>The body as JSON, which belongs to the caller; or the error.</summary>
    public async ValueTask<(ServiceJson? Json, ImageError? Error)> ReadJsonAsync()
    {
        var (body, error) = await ReadAsync();
        return body is null ? (null, error) : Parse(body);
    }

    /// <summary>The body as it is, such as an image, which belongs to the caller; or the error.</summary>
    public async ValueTask<(PooledBytes? Body, ImageError? Error)> ReadAsync()
    {
        if (Error is not null)
            return (null, Error);
        try
        {
            var (body, problem) = await BoundedBody.ReadAsync(_response!.Content, _limits!.MaxResponseBytes, _time!);
            return body is null ? (null, _failures!.Malformed(problem!)) : (body, null);
        }
        catch (Exception failure) when (Expected(failure) is { } error)
        {
            return (null, error);
        }
    }

    /// <summary>The body, to be read as it comes; or the error.</summary>
    public async ValueTask<(ServiceBody? Body, ImageError? Error)> OpenAsync()
    {
        if (Error is not null)
            return (null, Error);
        try
        {
            var stream = await _response!.Content.ReadAsStreamAsync(_time!.Token);
            return (new ServiceBody(stream, _limits!.MaxResponseBytes, _time, _failures!, Expected), null);
        }
        catch (Exception failure) when (Expected(failure) is { } error)
        {
            return (null, error);
        }
    }

    /// <summary>Bytes that the body has, as far as it is announced.</summary>
    public long? Length => _response?.Content.Headers.ContentLength;

    /// <summary>A body as JSON, which belongs to the caller as the body did; or the error.</summary>
    public (ServiceJson? Json, ImageError? Error) Parse(PooledBytes body)
    {
        if (ServiceJson.TryParse(body) is { } json)
            return (json, null);
        var isPage = body.Memory.Span.TrimStart(" \r\n\t\uFEFF"u8).StartsWith("<"u8);
        body.Dispose();
        return (
            null,
            _failures!.Malformed(isPage ? "answered a web page and not JSON; its BaseUrl may be wrong" : "answered what is not valid JSON")
        );
    }

    /// <summary>The server-sent events, as they come; the last may be an error.</summary>
    public IAsyncEnumerable<ServiceEvent> ReadEventsAsync() =>
        new EventReader(_response!.Content, _limits!, _time!, _failures!, Expected).ReadAsync();

    /// <summary>Reads what the service says of its failure.</summary>
    public async ValueTask FailAsync(TimeProvider clock)
    {
        var retryAfter = RetryAfter.Of(_response!.Headers, clock);
        if ((int)_response.StatusCode is >= 300 and < 400)
        {
            Error = _failures!.Malformed("answered with a redirect, which is not followed; its BaseUrl may be wrong");
            return;
        }

        Said = await ReadErrorAsync();
        Error = _failures!.Of(Status, Said, retryAfter, _call!.Key);
        // A service that does not draw for this call leaves nothing unknown.
        if (!_call.Draws)
            Error = Error with { OutcomeUnknown = false };
    }

    public void Dispose()
    {
        _response?.Dispose();
        _time?.Dispose();
    }

    private async ValueTask<UpstreamError> ReadErrorAsync()
    {
        try
        {
            var (body, _) = await BoundedBody.ReadAsync(_response!.Content, ServiceLimits.MaxErrorBytes, _time!);
            if (body is null)
                return UpstreamError.Nothing;
            if (ServiceJson.TryParse(body) is { } json)
            {
                using (json)
                    return UpstreamError.Read(json.Root);
            }

            using (body)
                return OfText(body);
        }
        catch (Exception failure) when (Expected(failure) is not null)
        {
            return UpstreamError.Nothing;
        }
    }

    /// <summary>Plain text may be passed on; a page is of no use to anybody.</summary>
    private UpstreamError OfText(PooledBytes body) =>
        MediaType is "text/plain"
            ? UpstreamError.Nothing with
            {
                Message = Encoding.UTF8.GetString(body.Memory.Span),
            }
            : UpstreamError.Nothing;

    /// <summary>Null for a bug, and when the caller left.</summary>
    private ImageError? Expected(Exception failure) =>
        failure switch
        {
            _ when _time!.Caller.IsCancellationRequested => null,
            OperationCanceledException => _failures!.TimedOut(_call!.Draws),
            // Compressed, and not well.
            InvalidDataException => _failures!.Malformed("sent a body that cannot be decompressed"),
            HttpRequestException or IOException => _call!.Draws ? _failures!.Lost() : _failures!.Unreachable("the connection broke"),
            _ => null,
        };
}
