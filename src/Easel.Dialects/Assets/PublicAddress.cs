using System.Net;

namespace Easel.Dialects.Assets;

/// <summary>
/// The address of this server as its client knows it: configured, or the one that the request names, which a proxy on this machine may
/// have forwarded (<c>X-Forwarded-Proto</c>, <c>X-Forwarded-Host</c>).
/// </summary>
internal sealed class PublicAddress(PublicAddressOptions options)
{
    private readonly string? _configured = options.PublicUrl?.AbsoluteUri.TrimEnd('/');

    /// <summary>Without a slash at its end.</summary>
    public string Of(HttpContext context) => _configured ?? OriginOf(context);

    public string Of(IncomingRequest request) => _configured ?? request.Origin;

    /// <summary>As the request names it.</summary>
    public static string OriginOf(HttpContext context)
    {
        var host = context.Request.Host;
        // What a proxy forwards may be any word.
        var scheme = context.Request.Scheme is "http" or "https" ? context.Request.Scheme : "http";
        return $"{scheme}://{(host.HasValue ? host.ToUriComponent() : LocalHost(context.Connection))}";
    }

    /// <summary>HTTP/1.0 may come without a host.</summary>
    private static string LocalHost(ConnectionInfo connection) =>
        connection.LocalIpAddress is { } ip ? new IPEndPoint(ip, connection.LocalPort).ToString() : "localhost";
}
