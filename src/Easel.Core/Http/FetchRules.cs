using System.Net;

namespace Easel.Core.Http;

/// <summary>What may be fetched for a client, and how long that may take.</summary>
internal sealed record FetchRules
{
    /// <summary>Fetch from http:// too, not only from https://.</summary>
    public bool AllowHttp { get; init; }

    /// <summary>Names (or addresses) of hosts that are fetched from wherever they are, by http too.</summary>
    public IReadOnlyList<string> TrustedHosts { get; init; } = [];

    public int MaxRedirects { get; init; } = 3;

    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Longest silence in the middle of a response.</summary>
    public TimeSpan IdleTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>For all that one request names: from its turn to the last byte of the last, waiting and redirects included.</summary>
    public TimeSpan TotalTimeout { get; init; } = TimeSpan.FromSeconds(30);

    public Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } = Dns.GetHostAddressesAsync;

    public bool Trusts(string host) => TrustedHosts.Contains(host, StringComparer.OrdinalIgnoreCase);
}
