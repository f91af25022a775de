using Microsoft.Extensions.Logging;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace Easel.Jobs.RabbitMq;

/// <summary>One connection. It is not mended by the client: whoever has channels opens them anew, for what was under way must be looked at,
/// not taken up as if nothing had been. Thread-safe.</summary>
internal sealed class RabbitMqConnection(Uri uri, string name, ILogger log) : IAsyncDisposable
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _gate = new(1);
    private IConnection? _connection;
    private string? _blockedBecause;
    private bool _isDisposed;

    /// <summary>Why the broker takes nothing; null when it does, or is not known: one that was lost meanwhile may be well again.</summary>
    public string? BlockedBecause => IsOpen ? _blockedBecause : null;

    public bool IsOpen => _connection is { IsOpen: true };

    public async ValueTask<IConnection> OpenAsync(CancellationToken cancellationToken)
    {
        if (_connection is { IsOpen: true } open)
            return open;
        await _gate.WaitAsync(cancellationToken);
        try
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            if (_connection is { IsOpen: true } made)
                return made;
            if (_connection is { } broken)
                await broken.DisposeAsync();
            _connection = null;
            var factory = new ConnectionFactory
            {
                Uri = uri,
                AutomaticRecoveryEnabled = false,
                ClientProvidedName = $"Easel {Environment.MachineName}:{Environment.ProcessId}",
                RequestedHeartbeat = Heartbeat,
                RequestedConnectionTimeout = Heartbeat,
                ContinuationTimeout = Heartbeat,
            };
            var connection = await factory.CreateConnectionAsync(cancellationToken);
            _blockedBecause = null;
            connection.ConnectionBlockedAsync += OnBlockedAsync;
            connection.ConnectionUnblockedAsync += OnUnblockedAsync;
            log.Connected(name);
            return _connection = connection;
        }
        finally
        {
            _gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _isDisposed = true;
        if (_connection is { } connection)
            await connection.DisposeAsync();
    }

    private Task OnBlockedAsync(object sender, ConnectionBlockedEventArgs blocked)
    {
        _blockedBecause = blocked.Reason;
        log.Blocked(name, blocked.Reason);
        return Task.CompletedTask;
    }

    private Task OnUnblockedAsync(object sender, AsyncEventArgs unblocked)
    {
        _blockedBecause = null;
        log.Unblocked(name);
        return Task.CompletedTask;
    }
}
