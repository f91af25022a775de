using System.Net;

namespace Easel.Core.Http;

/// <summary>
/// Gets what a URL from outside names, without letting whoever named it reach into the network that this server is in: https by default,
/// public addresses only, redirects followed by hand and checked like the first address. Thread-safe.
/// </summary>
/// <param name="layer">Stands around the fetching; null for nothing.</param>
internal sealed class GuardedClient(FetchRules rules, FetchLayer? layer = null) : IDisposable
{
    public const string TooSlow = "its URL did not answer in time";
    public const string Unreachable = "its URL could not be reached";

    private readonly HttpMessageInvoker _client = new(
        Layered(
            layer,
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                AutomaticDecompression = DecompressionMethods.None,
                ConnectTimeout = rules.ConnectTimeout,
                ConnectCallback = (context, cancellationToken) =>
                    GuardedConnection.OpenAsync(context.DnsEndPoint, rules, cancellationToken),
                MaxResponseDrainSize = 0,
                MaxResponseHeadersLength = 16,
                PooledConnectionLifetime = TimeSpan.FromMinutes(1),
                UseCookies = false,
                // A proxy would do the connecting, unguarded.
                UseProxy = false,
                ActivityHeadersPropagator = null,
            }
        )
    );

    /// <summary>The response, whose body is there to be read; or the rest of a sentence that says why there is none.</summary>
    public async ValueTask<(HttpResponseMessage? Response, string? Problem)> GetAsync(Uri url, CancellationToken cancellationToken)
    {
        try
        {
            return await FollowAsync(url, cancellationToken);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            return (
                null,
                failure is ForbiddenAddressException || failure.InnerException is ForbiddenAddressException
                    ? "its URL leads to an address that is not on the public internet"
                    : Unreachable
            );
        }
    }

    private static HttpMessageHandler Layered(FetchLayer? layer, HttpMessageHandler handler) => layer?.Around(handler) ?? handler;

    public void Dispose() => _client.Dispose();

    private async ValueTask<(HttpResponseMessage? Response, string? Problem)> FollowAsync(Uri url, CancellationToken cancellationToken)
    {
        for (var redirects = 0; ; redirects++)
        {
            if (Refuse(url) is { } refusal)
                return (null, refusal);
            using var request = new HttpRequestMessage(HttpMethod.Get, url);
            request.Headers.TryAddWithoutValidation("Accept", "image/*");
            request.Headers.TryAddWithoutValidation("User-Agent", $"Easel/{EaselVersion.Text}");
            var answer = await _client.SendAsync(request, cancellationToken);
            if (answer.StatusCode is HttpStatusCode.OK)
                return (answer, null);
            using (answer)
            {
                if (!IsRedirect(answer.StatusCode))
                    return (null, Responded(answer.StatusCode));
                if (redirects == rules.MaxRedirects)
                    return (null, $"its URL redirects more than {rules.MaxRedirects} times");
                if (answer.Headers.Location is not { } location || !Uri.TryCreate(url, location, out var next))
                    return (null, Responded(answer.StatusCode));
                url = next;
            }
        }
    }

    private string? Refuse(Uri url) =>
        url switch
        {
            { UserInfo.Length: > 0 } => "its URL has a user name in it",
            { Scheme: "https" } => null,
            { Scheme: "http" } when rules.AllowHttp || rules.Trusts(url.IdnHost) => null,
            { Scheme: "http" } => "its URL, or one that it redirects to, begins with http:// and not with https://",
            _ => "its URL redirects to one that does not begin with https://",
        };

    private static string Responded(HttpStatusCode status) => $"its URL answered {(int)status}";

    private static bool IsRedirect(HttpStatusCode status) =>
        status
            is HttpStatusCode.MovedPermanently
                or HttpStatusCode.Found
                or HttpStatusCode.SeeOther
                or HttpStatusCode.TemporaryRedirect
                or HttpStatusCode.PermanentRedirect;
}
