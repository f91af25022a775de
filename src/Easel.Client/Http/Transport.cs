using System.Net.Http.Headers;
using Easel.Client.Errors;

namespace Easel.Client.Http;

/// <summary>Sends calls, again where that may help, and turns whatever goes wrong into an <see cref="EaselException"/>.
/// Thread-safe.</summary>
internal sealed class Transport
{
    private const int MaxErrorBytes = 256 << 10;

    private static readonly ProductInfoHeaderValue Agent = new("Easel.Client", typeof(Transport).Assembly.GetName().Version?.ToString(3));

    private readonly HttpClient _http;
    private int _expectedBytes;

    public Transport(HttpClient http, EaselClientOptions options)
    {
        _http = http;
        Options = options;
        CancelNotice = new CancelNotice(this);
        var url = options.BaseUrl.GetLeftPart(UriPartial.Path).TrimEnd('/');
        BaseUrl = new Uri(options.BaseUrl.AbsolutePath is "/" ? $"{url}/v1/" : $"{url}/");
    }

    public EaselClientOptions Options { get; }

    public CancelNotice CancelNotice { get; }

    /// <summary>Ends with a slash.</summary>
    public Uri BaseUrl { get; }

    /// <summary>The whole response, read by <paramref name="read"/> while its memory is on loan.</summary>
    public async Task<T> SendAsync<T>(Call call, Func<ResponseHead, PooledBody, T> read, CancellationToken cancellationToken)
    {
        try
        {
            return await RetryAsync(
                    call,
                    lastEventId: null,
                    async (message, cancellation) =>
                    {
                        using var response = await BeginAsync(message, cancellation).ConfigureAwait(false);
                        using var body = await ReadAsync(response, cancellation).ConfigureAwait(false);
                        return read(ResponseHead.Of(response, Options.Clock), body);
                    },
                    cancellationToken
                )
                .ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await CancelNotice.SendAsync(call).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>A response whose body is still to come. Whoever receives it disposes it, which ends the work on the server.</summary>
    public Task<HttpResponseMessage> OpenAsync(Call call, string? lastEventId, CancellationToken cancellationToken) =>
        RetryAsync(call, lastEventId, BeginAsync, cancellationToken);

    /// <summary>Once, for what a response's status says.</summary>
    public async Task NotifyAsync(Call call, CancellationToken cancellationToken)
    {
        using var message = await ToMessageAsync(call, lastEventId: null, cancellationToken).ConfigureAwait(false);
        (await AttemptAsync(message, BeginAsync, cancellationToken).ConfigureAwait(false)).Dispose();
    }

    /// <summary>A file from anywhere: without the key, which is not everybody's.</summary>
    public Task<byte[]> DownloadAsync(Uri url, CancellationToken cancellationToken) =>
        RetryAsync(
            Call.Get(url.AbsoluteUri),
            lastEventId: null,
            async (message, cancellation) =>
            {
                message.Headers.Authorization = null;
                foreach (var name in Options.Headers.Keys)
                    message.Headers.Remove(name);
                using var response = await BeginAsync(message, cancellation).ConfigureAwait(false);
                using var body = await ReadAsync(response, cancellation).ConfigureAwait(false);
                return body.Span.ToArray();
            },
            cancellationToken
        );

    /// <summary>Waits before another attempt, by the clock of the options.</summary>
    public Task WaitAsync(TimeSpan delay, CancellationToken cancellationToken) => Task.Delay(delay, Options.Clock, cancellationToken);

    private async Task<T> RetryAsync<T>(
        Call call,
        string? lastEventId,
        Func<HttpRequestMessage, CancellationToken, Task<T>> attempt,
        CancellationToken cancellationToken
    )
    {
        for (var retry = 0; ; retry++)
        {
            using var message = await ToMessageAsync(call, lastEventId, cancellationToken).ConfigureAwait(false);
            try
            {
                return await AttemptAsync(message, attempt, cancellationToken).ConfigureAwait(false);
            }
            catch (EaselException failure) when (RetryDelay.After(failure, retry, Options) is { } delay)
            {
                await WaitAsync(delay, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task<T> AttemptAsync<T>(
        HttpRequestMessage message,
        Func<HttpRequestMessage, CancellationToken, Task<T>> attempt,
        CancellationToken cancellationToken
    )
    {
        using var timer = new CancellationTokenSource(Options.Timeout, Options.Clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, timer.Token);
        try
        {
            return await attempt(message, both.Token).ConfigureAwait(false);
        }
        catch (Exception failure)
            when (ConnectionFailure.Translate(failure, BaseUrl, timer.IsCancellationRequested ? Options.Timeout : null, cancellationToken)
                    is { } translated
            )
        {
            throw translated;
        }
    }

    /// <summary>Sends, and reads the response's head.</summary>
    private async Task<HttpResponseMessage> BeginAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        var response = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        if (response.IsSuccessStatusCode)
            return response;
        using (response)
        {
            using var body = await PooledBody.ReadBeginningAsync(response.Content, MaxErrorBytes, cancellationToken).ConfigureAwait(false);
            throw ErrorMapping.FromResponse(ResponseHead.Of(response, Options.Clock), body.Span);
        }
    }

    private async Task<PooledBody> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = await PooledBody
            .ReadAsync(response.Content, _expectedBytes, Options.MaxResponseBytes, cancellationToken)
            .ConfigureAwait(false);
        _expectedBytes = body.Span.Length;
        return body;
    }

    private async ValueTask<HttpRequestMessage> ToMessageAsync(Call call, string? lastEventId, CancellationToken cancellationToken)
    {
        var message = new HttpRequestMessage(call.Method, new Uri(BaseUrl, call.Path))
        {
            Version = _http.DefaultRequestVersion,
            VersionPolicy = _http.DefaultVersionPolicy,
        };
        var headers = message.Headers;
        headers.UserAgent.Add(Agent);
        headers.TryAddWithoutValidation("Accept", call.IsStream ? "text/event-stream, application/json" : "application/json");
        if (Options.ApiKey is { } key)
            headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        if (call.IdempotencyKey is { } once)
            headers.TryAddWithoutValidation("Idempotency-Key", once);
        if (call.ReportsProgress)
            headers.TryAddWithoutValidation("Easel-Progress", "true");
        if (call.IsDryRun)
            headers.TryAddWithoutValidation("Easel-Dry-Run", "true");
        if (lastEventId is not null)
            headers.TryAddWithoutValidation("Last-Event-ID", lastEventId);
        foreach (var (name, value) in Options.Headers)
            headers.TryAddWithoutValidation(name, value);
        try
        {
            if (call.Content is not null)
                message.Content = await call.Content(cancellationToken).ConfigureAwait(false);
            return message;
        }
        catch
        {
            message.Dispose();
            throw;
        }
    }
}
