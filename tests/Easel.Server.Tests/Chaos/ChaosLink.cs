using System.Net;
using System.Net.Sockets;

namespace Easel.Server.Tests.Chaos;

/// <summary>The way from a server to what it needs, on a port of its own. Cut, nothing passes any more, and neither end hears of it.</summary>
internal sealed class ChaosLink : IDisposable
{
    private const int Piece = 64 << 10;

    private readonly Socket _listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly EndPoint _target;
    private TaskCompletionSource _passable = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public ChaosLink(EndPoint target)
    {
        _target = target;
        _listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen();
        Mend();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndPoint!).Port;

    public void Cut() => Volatile.Write(ref _passable, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));

    public void Mend() => Volatile.Read(ref _passable).TrySetResult();

    public void Dispose()
    {
        Mend();
        _listener.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            try
            {
                _ = PassAsync(await _listener.AcceptAsync());
            }
            catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task PassAsync(Socket from)
    {
        using var near = from;
        using var far = new Socket(_target.AddressFamily, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            await Volatile.Read(ref _passable).Task;
            await far.ConnectAsync(_target);
            await await Task.WhenAny(PassAsync(near, far), PassAsync(far, near));
        }
        catch (Exception lost) when (lost is SocketException or ObjectDisposedException)
        {
            // Both ends are closed.
        }
    }

    private async Task PassAsync(Socket from, Socket to)
    {
        var piece = new byte[Piece];
        while (await from.ReceiveAsync(piece, SocketFlags.None) is > 0 and var length)
        {
            await Volatile.Read(ref _passable).Task;
            var sent = 0;
            while (sent < length)
                sent += await to.SendAsync(piece.AsMemory(sent, length - sent), SocketFlags.None);
        }
    }
}
