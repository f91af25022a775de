using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Easel.Server.Tests.Chaos;

/// <summary>A client that goes to the next server whenever one fails it, and never gives up.</summary>
internal sealed class ChaosClient(ChaosCluster cluster) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Of one attempt: a server that was cut off says nothing.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly HttpClient _http = new(new SocketsHttpHandler { ConnectTimeout = TimeSpan.FromSeconds(5) })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };
    private int _api;

    /// <summary>What went wrong and was tried again, and how often.</summary>
    public ConcurrentDictionary<string, int> Retries { get; } = new(StringComparer.Ordinal);

    /// <summary>The JSON of a success.</summary>
    public async Task<JsonElement> JsonAsync(HttpMethod method, string path, object? body, string? key, CancellationToken token)
    {
        while (true)
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(token);
            patience.CancelAfter(Patience);
            try
            {
                using var response = await SendAsync(method, path, body, key, lastEvent: 0, patience.Token);
                if (!response.IsSuccessStatusCode)
                    await RefuseFinalAsync(response, patience.Token);
                else if (await response.Content.ReadFromJsonAsync<JsonElement>(patience.Token) is var json && !IsLateFailure(json))
                    return json;
            }
            catch (Exception lost) when (IsOfConnection(lost, token))
            {
                Note(lost);
            }

            await Task.Delay(Pause, token);
        }
    }

    /// <summary>The text of a success.</summary>
    public async Task<string> TextAsync(string path, CancellationToken token)
    {
        while (true)
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(token);
            patience.CancelAfter(Patience);
            try
            {
                using var response = await SendAsync(HttpMethod.Get, path, body: null, key: null, lastEvent: 0, patience.Token);
                if (response.IsSuccessStatusCode)
                    return await response.Content.ReadAsStringAsync(patience.Token);
                await RefuseFinalAsync(response, patience.Token);
            }
            catch (Exception lost) when (IsOfConnection(lost, token))
            {
                Note(lost);
            }

            await Task.Delay(Pause, token);
        }
    }

    /// <summary>Follows a stream until it breaks off or ends; false when it was not begun.</summary>
    /// <param name="heard">Of each event its id (0 without one) and its data; true when it was the last.</param>
    public async Task<bool> StreamAsync(
        HttpMethod method,
        string path,
        object? body,
        string? key,
        int lastEvent,
        Func<int, JsonElement, bool> heard,
        CancellationToken token
    )
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(token);
        patience.CancelAfter(Patience);
        try
        {
            using var response = await SendAsync(method, path, body, key, lastEvent, patience.Token);
            if (lastEvent > 0 && response.StatusCode is HttpStatusCode.NotFound)
                return false;
            if (!response.IsSuccessStatusCode)
            {
                await RefuseFinalAsync(response, patience.Token);
                await Task.Delay(Pause, token);
                return true;
            }

            using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(patience.Token));
            var id = 0;
            while (await reader.ReadLineAsync(patience.Token) is { } line)
            {
                patience.CancelAfter(Patience);
                if (line.StartsWith("id: ", StringComparison.Ordinal))
                    id = int.Parse(line.AsSpan(4), provider: null);
                else if (line.StartsWith("data: {", StringComparison.Ordinal) && heard(id, JsonDocument.Parse(line[6..]).RootElement))
                    return true;
            }
        }
        catch (Exception lost) when (IsOfConnection(lost, token))
        {
            Note(lost);
        }

        await Task.Delay(Pause, token);
        return true;
    }

    public void Dispose() => _http.Dispose();

    private async Task<HttpResponseMessage> SendAsync(
        HttpMethod method,
        string path,
        object? body,
        string? key,
        int lastEvent,
        CancellationToken token
    )
    {
        using var request = new HttpRequestMessage(method, new Uri(cluster.Address(Interlocked.Increment(ref _api) & int.MaxValue), path))
        {
            Content =
                body as HttpContent
                ?? (
                    body is Func<HttpContent> make ? make()
                    : body is null ? null
                    : JsonContent.Create(body)
                ),
        };
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        if (lastEvent > 0)
            request.Headers.Add("Last-Event-ID", lastEvent.ToString(provider: null));
        return await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, token);
    }

    /// <summary>A server may say that it cannot now; anything else is the end of the request, and none ends so.</summary>
    private async Task RefuseFinalAsync(HttpResponseMessage response, CancellationToken token)
    {
        var text = await response.Content.ReadAsStringAsync(token);
        if (
            response.StatusCode
            is not (
                HttpStatusCode.BadGateway
                or HttpStatusCode.ServiceUnavailable
                or HttpStatusCode.GatewayTimeout
                or HttpStatusCode.TooManyRequests
            )
        )
            throw new ChaosException(
                $"{response.RequestMessage?.Method} {response.RequestMessage?.RequestUri}: {(int)response.StatusCode} {text}"
            );
        Retries.AddOrUpdate($"{(int)response.StatusCode}", 1, (_, count) => count + 1);
    }

    /// <summary>A failure that came after white space had been sent to keep the connection alive, and the status with it.</summary>
    private bool IsLateFailure(JsonElement json)
    {
        if (json.TryGetProperty("id", out _) || json.TryGetProperty("data", out _))
            return false;
        var error = json.GetProperty("error");
        // Without a code the server does not know itself what went wrong.
        if (error.GetProperty("code").GetString() is not { } code)
            throw new ChaosException(error.ToString());
        Retries.AddOrUpdate($"200 with {code}", 1, (_, count) => count + 1);
        return true;
    }

    private static bool IsOfConnection(Exception lost, CancellationToken token) =>
        !token.IsCancellationRequested && lost is HttpRequestException or IOException or OperationCanceledException or JsonException;

    private void Note(Exception lost) => Retries.AddOrUpdate(lost.GetType().Name, 1, (_, count) => count + 1);
}
