using System.Globalization;
using Easel.Client.Errors;

namespace Easel.Client.Http;

/// <summary>Says in plain words what went wrong between here and the service.</summary>
internal static class ConnectionFailure
{
    /// <summary>What to throw instead; null for what is no trouble of the connection.</summary>
    /// <param name="limit">The time that ran out; null when it was not ours.</param>
    /// <param name="cancellationToken">The caller's own.</param>
    public static Exception? Translate(Exception failure, Uri service, TimeSpan? limit, CancellationToken cancellationToken) =>
        failure switch
        {
            EaselException => null,
            OperationCanceledException or HttpRequestException or IOException when cancellationToken.IsCancellationRequested =>
                new OperationCanceledException("The request was cancelled.", failure, cancellationToken),
            OperationCanceledException when limit is { TotalSeconds: var seconds } => new EaselTimeoutException(
                string.Create(CultureInfo.InvariantCulture, $"{service.Authority} did not answer within {seconds:0.###} s."),
                failure
            ),
            OperationCanceledException => new EaselTimeoutException($"{service.Authority} could not be reached in time.", failure),
            HttpRequestException http => Describe(http, service),
            IOException => new EaselConnectionException(
                $"The connection to {service.Authority} was lost in the middle of the answer.",
                failure
            ),
            _ => null,
        };

    private static EaselException Describe(HttpRequestException failure, Uri service) =>
        failure.HttpRequestError switch
        {
            HttpRequestError.NameResolutionError => new EaselConnectionException(
                $"There is no server of the name {service.Host}.",
                failure
            ),
            HttpRequestError.ConnectionError => new EaselConnectionException(
                $"No server answers at {service.Authority}. Is it running?",
                failure
            ),
            HttpRequestError.SecureConnectionError => new EaselConnectionException(
                $"No secure connection to {service.Authority} can be made: {Innermost(failure)}",
                failure
            )
            {
                IsTransient = false,
            },
            HttpRequestError.InvalidResponse or HttpRequestError.HttpProtocolError or HttpRequestError.ConfigurationLimitExceeded =>
                new EaselProtocolException(
                    $"What answers at {service.Authority} does not speak HTTP as it should: {Innermost(failure)}",
                    failure
                ),
            _ => new EaselConnectionException($"The connection to {service.Authority} was lost: {Innermost(failure)}", failure),
        };

    private static string Innermost(Exception failure) => failure.GetBaseException().Message;
}
