using System.Net.Security;
using System.Net.Sockets;
using Easel.Client;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Easel.Studio.Api;

/// <summary>The API of the server that serves the studio, asked as any client asks it: over its own address, with the caller's own
/// key.</summary>
internal sealed class OwnServer(IServer server) : IDisposable
{
    /// <summary>A page waits for the API, and is still a page without it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Lazy<HttpClient> _http = new(() => Connect(AddressOf(server)));

    /// <summary>The client of whoever sends this request.</summary>
    public EaselClient ClientFor(HttpContext context) => ClientFor(BearerKey.Of(context.Request));

    /// <summary>The client of a key; null is none.</summary>
    public EaselClient ClientFor(string? key) =>
        new(
            new EaselClientOptions
            {
                BaseUrl = new Uri(BaseOf(AddressOf(server)), "v1"),
                ApiKey = key,
                MaxRetries = 0,
                Timeout = Patience,
            },
            _http.Value
        );

    public void Dispose()
    {
        if (_http.IsValueCreated)
            _http.Value.Dispose();
    }

    /// <summary>Plain HTTP before TLS: it never leaves the machine.</summary>
    private static string AddressOf(IServer server) =>
        server
            .Features.Get<IServerAddressesFeature>()
            ?.Addresses.OrderBy(address => address.StartsWith("https:", StringComparison.OrdinalIgnoreCase))
            .FirstOrDefault()
        ?? throw new InvalidOperationException("The server listens nowhere yet.");

    private static Uri BaseOf(string address)
    {
        var binding = BindingAddress.Parse(address);
        return binding.IsUnixPipe || binding.IsNamedPipe
            ? new Uri("http://localhost/")
            : new UriBuilder(binding.Scheme, HostOf(binding.Host), binding.Port).Uri;
    }

    /// <summary>An address that listens everywhere is reached by the loopback's name.</summary>
    private static string HostOf(string host) => host is "*" or "+" or "0.0.0.0" or "[::]" ? "localhost" : host;

    private static HttpClient Connect(string address)
    {
        var handler = new SocketsHttpHandler
        {
            UseProxy = false,
            UseCookies = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            // It is this process; its certificate names the address that others know it by.
            SslOptions = new SslClientAuthenticationOptions
            {
                RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate is not null,
            },
        };
        if (BindingAddress.Parse(address) is { IsUnixPipe: true } pipe)
            handler.ConnectCallback = async (_, cancellationToken) =>
            {
                var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                try
                {
                    await socket.ConnectAsync(new UnixDomainSocketEndPoint(pipe.UnixPipePath), cancellationToken);
                    return new NetworkStream(socket, ownsSocket: true);
                }
                catch
                {
                    socket.Dispose();
                    throw;
                }
            };
        return new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }
}
