using Easel.Abstractions.Events;
using Easel.Core;
using Easel.Core.Http;
using Polly.Timeout;

namespace Easel.Providers.Http;

/// <summary>
/// Speaks with one provider's service: sends the key to its own hosts alone, follows no redirect, bounds time and length, and turns
/// whatever goes wrong into a value. Retries nothing: whoever routes decides that. Thread-safe.
/// </summary>
internal sealed class ServiceClient(
    HttpClient http,
    ServiceAddress address,
    ServiceLimits limits,
    ServiceFailures failures,
    GuardedClient results,
    TimeProvider clock
)
{
    public ServiceFailures Failures => failures;

    public ServiceAddress Address => address;

    /// <summary>The service's response, whose body is there to be read; or with an error. Belongs to the caller.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled; the connection is closed, which the service sees.</exception>
    public async ValueTask<ServiceResponse> SendAsync(ServiceCall call, CancellationToken cancellationToken)
    {
        if (address.Resolve(call.Path) is not { } url)
            return new ServiceResponse(failures.Malformed("named an address of another host to go on with, which is not followed"));
        var time = new CallTime(call.Timeout ?? limits.Timeout, limits.Silence, clock, cancellationToken);
        var isKept = false;
        try
        {
            using var request = MakeRequest(call, url);
            var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, time.Token);
            isKept = true;
            var answer = new ServiceResponse(response, call, time, limits, failures);
            if (!response.IsSuccessStatusCode)
                await answer.FailAsync(clock);
            return answer;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested && ErrorOf(failure, call) is { } error)
        {
            return new ServiceResponse(error);
        }
        finally
        {
            if (!isKept)
                time.Dispose();
        }
    }

    /// <summary>The file that a URL of the service's names, to be read while it comes, fetched guarded: public addresses and the service's
    /// own host alone, without the key. Belongs to the caller.</summary>
    public async ValueTask<(FetchedBody? Body, ImageError? Error)> OpenAsync(Uri url, CancellationToken cancellationToken)
    {
        var time = new CallTime(limits.Timeout, limits.Silence, clock, cancellationToken);
        var response = default(HttpResponseMessage);
        var isKept = false;
        try
        {
            (response, var problem) = await results.GetAsync(url, time.Token);
            if (response is null)
                return (null, NotFetched(problem!));
            if (response.Content.Headers.ContentLength > limits.MaxFileBytes)
                return (null, failures.Malformed(BoundedBody.TooLong(limits.MaxFileBytes)) with { OutcomeUnknown = true });
            var stream = await response.Content.ReadAsStreamAsync(time.Token);
            isKept = true;
            var body = new ServiceBody(stream, limits.MaxFileBytes, time, failures, Expected);
            return (new FetchedBody(body, response.Content.Headers.ContentLength, response, time), null);
        }
        catch (Exception failure) when (Expected(failure) is { } error)
        {
            return (null, error);
        }
        finally
        {
            if (!isKept)
            {
                response?.Dispose();
                time.Dispose();
            }
        }

        // Null for a bug, and when the caller left.
        ImageError? Expected(Exception failure) =>
            failure is HttpRequestException or IOException or OperationCanceledException && !cancellationToken.IsCancellationRequested
                ? NotFetched(GuardedClient.TooSlow)
                : null;
    }

    /// <summary>It is drawn, and paid for: nobody is asked for it again.</summary>
    private ImageError NotFetched(string why) =>
        failures.Malformed($"drew an image that could not be fetched: {why}") with
        {
            OutcomeUnknown = true,
        };

    private HttpRequestMessage MakeRequest(ServiceCall call, Uri url)
    {
        var request = new HttpRequestMessage(call.Method, url) { Content = call.Body?.Invoke() };
        request.Headers.TryAddWithoutValidation("Accept", call.Accept);
        request.Headers.TryAddWithoutValidation("User-Agent", $"Easel/{EaselVersion.Text}");
        foreach (var (name, value) in call.Headers)
            request.Headers.TryAddWithoutValidation(name, value);
        if (call.Key is { } key && address.MayHaveKey(url))
            request.Headers.TryAddWithoutValidation(address.KeyHeader.Name, address.KeyHeader.Prefix + key.Reveal());
        return request;
    }

    /// <summary>Null for what is a bug here.</summary>
    private ImageError? ErrorOf(Exception failure, ServiceCall call) =>
        failure switch
        {
            TimeoutRejectedException => failures.TimedOut(call.Draws),
            // The connection was not there in time; nothing was sent.
            OperationCanceledException { InnerException: TimeoutException } => failures.Unreachable("it does not take connections"),
            OperationCanceledException => failures.TimedOut(call.Draws),
            HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => failures.Unreachable(
                "its name is not known"
            ),
            HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError or HttpRequestError.ProxyTunnelError } =>
                failures.Unreachable("it does not take connections"),
            HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => failures.Unreachable(
                "no secure connection can be made"
            ),
            HttpRequestException { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } => failures.Malformed(
                "answered with too many headers"
            ),
            HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse } => failures.Malformed(
                "answered with what is no HTTP"
            ),
            HttpRequestException or IOException => call.Draws ? failures.Lost() : failures.Unreachable("the connection broke"),
            _ => null,
        };
}
