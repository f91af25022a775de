using System.Net;
using Easel.Server.Hosting;

namespace Easel.Server.Access;

/// <summary>Which web pages may call this server: those of the origins that the operator lists, and, while only this machine reaches it,
/// this machine's own.</summary>
internal sealed class PageOrigins(EaselOptions options)
{
    public bool MayCall(string origin) =>
        options.Listening.AllowedOrigins.Any(allowed => allowed is "*" || allowed.Equals(origin, StringComparison.OrdinalIgnoreCase))
        || (options.Listening.OnLoopback && IsOfThisMachine(origin));

    /// <summary>By a loopback name. Files (<c>file://</c>) and sandboxed frames (<c>null</c>) may be anybody's.</summary>
    public static bool IsOfThisMachine(string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var page)
        && page.Scheme is "http" or "https"
        && page.UserInfo.Length == 0
        && page.PathAndQuery is "/"
        && IsLoopback(page.Host);

    public static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var ip) && IPAddress.IsLoopback(ip));
}
