using System.Net;
using System.Net.Sockets;

namespace Easel.Core.Http;

/// <summary>
/// Opens connections to public addresses only. The check is on the address that is connected to, so a name that resolves to another
/// address the next moment (DNS rebinding) wins nothing.
/// </summary>
internal static class GuardedConnection
{
    /// <exception cref="ForbiddenAddressException">The host has no public address.</exception>
    public static async ValueTask<Stream> OpenAsync(DnsEndPoint host, FetchRules rules, CancellationToken cancellationToken)
    {
        var addresses = IPAddress.TryParse(host.Host, out var literal) ? [literal] : await rules.Resolve(host.Host, cancellationToken);
        if (!rules.Trusts(host.Host))
            addresses = Array.FindAll(addresses, PublicAddresses.Contains);
        if (addresses.Length == 0)
            throw new ForbiddenAddressException();

        for (var i = 0; ; i++)
        {
            var socket = new Socket(addresses[i].AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(new IPEndPoint(addresses[i], host.Port), cancellationToken);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException) when (i < addresses.Length - 1)
            {
                socket.Dispose();
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }
    }
}

/// <summary>A host that is not on the public internet; it travels through the HTTP client to <see cref="GuardedClient"/>.</summary>
internal sealed class ForbiddenAddressException() : IOException("The host has no public address.");
