using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Easel.Client.Tests.Support;

/// <summary>A TCP server that follows a script, a step for each connection: it says exactly the bytes that a test wants, when it
/// wants.</summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Queue<Func<ScriptedConnection, Task>> _script;
    private readonly Task _running;

    public ScriptedServer(params Func<ScriptedConnection, Task>[] script)
    {
        _script = new Queue<Func<ScriptedConnection, Task>>(script);
        _listener.Start();
        _running = RunAsync();
    }

    public Uri BaseUrl => new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/v1");

    /// <summary>Requests in the order in which they came.</summary>
    public List<ReceivedRequest> Requests { get; } = [];

    public static Func<ScriptedConnection, Task> Answer(
        string body,
        int status = 200,
        string type = "application/json",
        string headers = ""
    ) =>
        connection =>
            connection.SendAsync(
                $"HTTP/1.1 {status} Whatever\r\nContent-Type: {type}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nx-request-id: req_test\r\n{headers}Connection: close\r\n\r\n{body}"
            );

    public static Func<ScriptedConnection, Task> Stream(params string[] pieces) =>
        async connection =>
        {
            await connection.SendAsync(ScriptedConnection.StreamHead);
            foreach (var piece in pieces)
                await connection.SendChunkAsync(piece);
            await connection.SendAsync("0\r\n\r\n");
        };

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _running;
        _stop.Dispose();
    }

    private async Task RunAsync()
    {
        while (!_stop.IsCancellationRequested && _script.TryDequeue(out var step))
        {
            try
            {
                using var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                var connection = new ScriptedConnection(client.GetStream(), _stop.Token);
                var request = await connection.ReceiveAsync();
                lock (Requests)
                    Requests.Add(request);
                await step(connection);
            }
            catch (Exception gone) when (gone is OperationCanceledException or IOException or SocketException)
            {
                // The client left, or the test is over.
            }
        }
    }
}

/// <summary>What a client sent.</summary>
internal sealed record ReceivedRequest(string Line, IReadOnlyDictionary<string, string> Headers, string Body);

internal sealed class ScriptedConnection(NetworkStream stream, CancellationToken stop)
{
    public const string StreamHead =
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\nx-request-id: req_test\r\n\r\n";

    public CancellationToken Stop => stop;

    public Task SendAsync(string text) => stream.WriteAsync(Encoding.UTF8.GetBytes(text), stop).AsTask();

    public Task SendAsync(ReadOnlyMemory<byte> bytes) => stream.WriteAsync(bytes, stop).AsTask();

    public Task SendChunkAsync(string text) => SendAsync($"{Encoding.UTF8.GetByteCount(text):x}\r\n{text}\r\n");

    public Task HangAsync() => Task.Delay(Timeout.Infinite, stop);

    /// <summary>Ends when the client has closed its side.</summary>
    public async Task ClosedAsync()
    {
        var buffer = new byte[256];
        while (await stream.ReadAsync(buffer, stop) > 0) { }
    }

    public async Task<ReceivedRequest> ReceiveAsync()
    {
        var received = new List<byte>();
        var buffer = new byte[64 << 10];
        int headEnd;
        while ((headEnd = EndOfHead(received)) < 0)
        {
            await ReceiveMoreAsync();
            // A TLS handshake (RFC 8446, section 5.1) is no request.
            if (received[0] == 0x16)
                return new ReceivedRequest("", new Dictionary<string, string>(), "");
        }

        var lines = Encoding.UTF8.GetString([.. received[..headEnd]]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var headers = lines[1..]
            .Select(line => line.Split(": ", 2))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);
        if (headers.ContainsKey("Transfer-Encoding"))
        {
            while (!EndsChunks(received))
                await ReceiveMoreAsync();
        }
        else if (headers.TryGetValue("Content-Length", out var length))
        {
            while (received.Count < headEnd + int.Parse(length))
                await ReceiveMoreAsync();
        }

        return new ReceivedRequest(lines[0], headers, Encoding.Latin1.GetString([.. received[headEnd..]]));

        async Task ReceiveMoreAsync()
        {
            var count = await stream.ReadAsync(buffer, stop);
            if (count == 0)
                throw new IOException("The client left.");
            received.AddRange(buffer.AsSpan(0, count));
        }
    }

    private static int EndOfHead(List<byte> received)
    {
        for (var i = 3; i < received.Count; i++)
        {
            if (received[i] == '\n' && received[i - 1] == '\r' && received[i - 2] == '\n')
                return i + 1;
        }

        return -1;
    }

    private static bool EndsChunks(List<byte> received) =>
        received.Count >= 5 && Encoding.ASCII.GetString([.. received[^5..]]) == "0\r\n\r\n";
}
