using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Easel.Tests.Shared;

/// <summary>Ports for programs that must be told where to listen, and take seconds until they do.</summary>
internal static class FreePort
{
    // Below where Linux (from 32768), macOS and Windows (from 49152) take ports for connections and for whoever asks for any: no other
    // program, and no connection of this one, is given the port in the meantime.
    private const int Lowest = 10_240;
    private const int End = 32_768;

    private static readonly ConcurrentDictionary<int, bool> Given = [];

    /// <summary>A port that nobody listens at, and that was not given before in this process.</summary>
    public static int Next()
    {
        while (true)
        {
            var port = Random.Shared.Next(Lowest, End);
            if (Given.TryAdd(port, true) && IsFree(port))
                return port;
        }
    }

    private static bool IsFree(int port)
    {
        using var probe = new TcpListener(IPAddress.Any, port);
        try
        {
            probe.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
