namespace Easel.Client.Http;

/// <summary>The <see cref="HttpClient"/> of a client that was given none.</summary>
internal static class OwnHttp
{
    // Names are resolved again for new connections.
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    public static HttpClient Create() =>
        new(
            new SocketsHttpHandler
            {
                PooledConnectionLifetime = ConnectionLifetime,
                ConnectTimeout = TimeSpan.FromSeconds(15),
                // A response that nobody reads on is not read to its end to save a connection: the server is to notice.
                ResponseDrainTimeout = TimeSpan.Zero,
                MaxResponseDrainSize = 0,
                AllowAutoRedirect = false,
            }
        )
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
}
