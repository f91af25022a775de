using System.Net;

namespace Easel.Server.Hosting;

/// <summary>Reads the addresses of <c>Easel:Urls</c>.</summary>
internal static class ListenAddress
{
    public static bool TryParse(string url, out BindingAddress address)
    {
        address = null!;
        try
        {
            address = BindingAddress.Parse(url);
            return address.Scheme is "http" or "https" && address.PathBase.Length == 0;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    /// <summary>Only this machine reaches it.</summary>
    public static bool IsLoopback(string url) =>
        TryParse(url, out var address)
        && (
            address.IsUnixPipe
            || address.IsNamedPipe
            || string.Equals(address.Host, "localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(address.Host, out var ip) && IPAddress.IsLoopback(ip))
        );
}
