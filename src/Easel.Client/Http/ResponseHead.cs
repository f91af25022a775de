using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace Easel.Client.Http;

/// <summary>What a response's status line and headers tell.</summary>
internal sealed record ResponseHead(HttpStatusCode Status, string? MediaType, string? RequestId, TimeSpan? RetryAfter, bool? ShouldRetry)
{
    public static ResponseHead Of(HttpResponseMessage response, TimeProvider clock) =>
        new(
            response.StatusCode,
            response.Content.Headers.ContentType?.MediaType,
            First(response.Headers, "x-request-id"),
            Wait(response.Headers, clock),
            First(response.Headers, "x-should-retry") switch
            {
                "true" => true,
                "false" => false,
                _ => null,
            }
        );

    private static TimeSpan? Wait(HttpResponseHeaders headers, TimeProvider clock)
    {
        if (
            double.TryParse(First(headers, "retry-after-ms"), NumberStyles.Float, CultureInfo.InvariantCulture, out var milliseconds)
            && milliseconds is >= 0 and < 1e12
        )
        {
            return TimeSpan.FromMilliseconds(milliseconds);
        }

        var wait = headers.RetryAfter?.Delta ?? headers.RetryAfter?.Date - clock.GetUtcNow();
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    private static string? First(HttpResponseHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) && values.Count > 0 ? values.First() : null;
}
