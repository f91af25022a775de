using System.Net;

namespace Easel.Dialects.Assets;

/// <summary>
/// The address of this server as its client knows it: configured; or what a proxy on this machine says in
/// <c>X-Forwarded-Proto</c> and <c>X-Forwarded-Host</c>; or the one that the request itself names.
/// </summary>
internal sealed class PublicAddress(PublicAddressOptions options)
{
    private readonly string? _configured = options.PublicUrl?.AbsoluteUri.TrimEnd('/');

    /// <summary>Without a slash at its end.</summary>
    public string Of(HttpContext context)
    {
        if (_configured is not null) return _configured;
        var request = context.Request;
        var (scheme, host) = (request.Scheme, request.Host);
        // Anyone else could make this server name any host; only in an answer to himself, but logs and caches may see it too.
        if (context.Connection.RemoteIpAddress is null || IPAddress.IsLoopback(context.Connection.RemoteIpAddress))
        {
            if (Nearest(request.Headers["x-forwarded-proto"]) is { } proto && proto.ToLowerInvariant() is "http" or "https") scheme = proto.ToLowerInvariant();
            if (Nearest(request.Headers["x-forwarded-host"]) is { } forwarded && IsHost(forwarded)) host = new HostString(forwarded);
        }

        return host.HasValue ? $"{scheme}://{host.ToUriComponent()}" : $"{scheme}://{LocalHost(context.Connection)}";
    }

    /// <summary>What the last proxy added.</summary>
    private static string? Nearest(Microsoft.Extensions.Primitives.StringValues header) =>
        header.Count == 0 ? null : header[^1]!.Split(',')[^1].Trim();

    private static bool IsHost(string text) => text.Length <= 255 && Uri.TryCreate($"http://{text}/", UriKind.Absolute, out var uri) && uri.PathAndQuery is "/" && uri.UserInfo.Length == 0;

    /// <summary>HTTP/1.0 may come without a host.</summary>
    private static string LocalHost(ConnectionInfo connection) =>
        connection.LocalIpAddress is { } ip ? new IPEndPoint(ip, connection.LocalPort).ToString() : "localhost";
}
