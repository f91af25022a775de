using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Easel.Core;
using Easel.Core.Http;
using Easel.Core.Webhooks;
using StandardWebhooks;

namespace Easel.Server.Webhooks;

/// <summary>Sends an event to an endpoint, signed as Standard Webhooks has it. Reaches the public internet and trusted hosts alone, and
/// follows no redirect: whoever moved says so to the operator. Thread-safe.</summary>
internal sealed class WebhookClient(WebhookOptions options, TimeProvider clock) : IDisposable
{
    private readonly FetchRules _rules = options.Rules;

    private readonly HttpMessageInvoker _client = new(
        new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            ConnectTimeout = options.Timeout,
            ConnectCallback = (context, cancellationToken) =>
                GuardedConnection.OpenAsync(context.DnsEndPoint, options.Rules, cancellationToken),
            MaxResponseDrainSize = 0,
            MaxResponseHeadersLength = 16,
            PooledConnectionLifetime = TimeSpan.FromMinutes(1),
            UseCookies = false,
            // A proxy would do the connecting, unguarded.
            UseProxy = false,
            ActivityHeadersPropagator = null,
        }
    );

    /// <summary>What came of it; the endpoint took it when it answered 2xx.</summary>
    public async Task<WebhookOutcome> SendAsync(WebhookEndpoint endpoint, ServiceEvent happened, CancellationToken cancellationToken)
    {
        if (endpoint.Url.Scheme is not "https" && !_rules.Trusts(endpoint.Url.IdnHost))
            return new WebhookOutcome(null, "its URL begins with http://");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(options.Timeout);
        try
        {
            using var message = Message(endpoint, happened);
            using var response = await _client.SendAsync(message, limit.Token);
            return new WebhookOutcome((int)response.StatusCode, response.IsSuccessStatusCode ? null : Responded(response.StatusCode));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new WebhookOutcome(null, "it did not answer in time");
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            return new WebhookOutcome(
                null,
                failure is ForbiddenAddressException || failure.InnerException is ForbiddenAddressException
                    ? "its address is not on the public internet"
                    : "it could not be reached"
            );
        }
    }

    public void Dispose() => _client.Dispose();

    private HttpRequestMessage Message(WebhookEndpoint endpoint, ServiceEvent happened)
    {
        var now = clock.GetUtcNow();
        var body = Body(happened);
        var message = new HttpRequestMessage(HttpMethod.Post, endpoint.Url)
        {
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body))
            {
                Headers = { ContentType = new MediaTypeHeaderValue("application/json") },
            },
        };
        message.Headers.TryAddWithoutValidation("User-Agent", $"Easel/{EaselVersion.Text}");
        message.Headers.TryAddWithoutValidation("webhook-id", happened.Id);
        message.Headers.TryAddWithoutValidation(
            "webhook-timestamp",
            now.ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture)
        );
        // While a secret is replaced, its receiver may know either.
        message.Headers.TryAddWithoutValidation(
            "webhook-signature",
            string.Join(
                ' ',
                ((string?[])[endpoint.Secret, endpoint.PreviousSecret])
                    .OfType<string>()
                    .Select(secret => new StandardWebhook(secret).Sign(happened.Id, now, body))
            )
        );
        return message;
    }

    /// <summary>As OpenAI's webhooks have it.</summary>
    private static string Body(ServiceEvent happened)
    {
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text))
        {
            json.WriteStartObject();
            json.WriteString("id"u8, happened.Id);
            json.WriteString("object"u8, "event"u8);
            json.WriteNumber("created_at"u8, happened.At.ToUnixTimeSeconds());
            json.WriteString("type"u8, happened.Type);
            json.WritePropertyName("data"u8);
            json.WriteRawValue(happened.Data);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(text.ToArray());
    }

    private static string Responded(HttpStatusCode status) =>
        (int)status is >= 300 and < 400 ? $"it answered {(int)status}, and redirects are not followed" : $"it answered {(int)status}";
}
