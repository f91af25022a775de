using Easel.Core.Storage;
using Microsoft.Extensions.Logging;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace Easel.Jobs.RabbitMq;

/// <summary>
/// The way to the broker: a connection to publish and one to take, for a broker that is short of room reads nothing more from one that
/// publishes. Each is made when it is needed, and again whenever it is lost. Thread-safe.
/// </summary>
internal sealed class RabbitMqBroker : IStorageHealth, IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly TimeProvider _clock;
    private readonly ILogger _log;
    private readonly string _name;
    private readonly RabbitMqConnection _publishing;
    private readonly RabbitMqConnection _taking;
    private bool _isLost;
    private bool _isDisposed;

    public RabbitMqBroker(RabbitMqOptions options, TimeProvider clock, ILogger<RabbitMqBroker> log)
    {
        (Options, _clock, _log) = (options, clock, log);
        _name = $"RabbitMQ at {options.Uri.Host}:{(options.Uri.Port > 0 ? options.Uri.Port : 5672)}";
        _publishing = new RabbitMqConnection(options.Uri, _name, log);
        _taking = new RabbitMqConnection(options.Uri, _name, log);
    }

    public RabbitMqOptions Options { get; }

    /// <summary>Why no new work is taken, such as a full disk; null when it is.</summary>
    public string? BlockedBecause => _publishing.BlockedBecause;

    /// <summary>The same as a sentence; null when work is taken.</summary>
    public string? Blocked => BlockedBecause is { } reason ? $"{_name} takes no new work: {reason}." : null;

    public bool IsConnected => _taking.IsOpen;

    /// <summary>A channel of its own, for the caller to dispose.</summary>
    /// <param name="publishes">What it publishes is confirmed before the call returns.</param>
    /// <exception cref="StorageUnavailableException">There is no connection, and has not been for a while.</exception>
    public async ValueTask<IChannel> OpenChannelAsync(bool publishes, CancellationToken cancellationToken)
    {
        var start = _clock.GetTimestamp();
        while (true)
        {
            try
            {
                var connection = await (publishes ? _publishing : _taking).OpenAsync(cancellationToken);
                var channel = await connection.CreateChannelAsync(new CreateChannelOptions(publishes, publishes), cancellationToken);
                Interlocked.Exchange(ref _isLost, false);
                return channel;
            }
            catch (Exception failure) when (IsOfBroker(failure, cancellationToken))
            {
                if (!Interlocked.Exchange(ref _isLost, true))
                    _log.Lost(_name, failure);
                if (_clock.GetElapsedTime(start) >= Options.Patience || _isDisposed)
                    throw Unusable(failure);
            }

            await Task.Delay(Pause, _clock, cancellationToken);
        }
    }

    /// <summary>Makes a queue of work. One that is there already is used as it is, also when an earlier version made it otherwise.</summary>
    /// <param name="most">Deliveries that were not acknowledged; with one more the message is dead.</param>
    public async Task DeclareAsync(string queue, int most, CancellationToken cancellationToken)
    {
        // On a channel of its own: the broker closes the one on which a queue is declared otherwise than it is.
        await using var channel = await OpenChannelAsync(publishes: false, cancellationToken);
        try
        {
            await RabbitMqQueues.DeclareAsync(channel, Options.Prefix, queue, most, cancellationToken);
        }
        catch (OperationInterruptedException other) when (other.ShutdownReason?.ReplyCode is Constants.PreconditionFailed)
        {
            _log.MadeOtherwise(queue, other.ShutdownReason.ReplyText);
        }
    }

    /// <summary>The broker's or the network's failure; another is a bug. What takes too long the client cancels by itself.</summary>
    public static bool IsOfBroker(Exception failure, CancellationToken cancellationToken) =>
        IsOfBroker(failure) || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested);

    private static bool IsOfBroker(Exception failure) =>
        failure
            is RabbitMQClientException
                or System.Net.Sockets.SocketException
                or TimeoutException
                or ObjectDisposedException
                or (IOException and not StorageUnavailableException);

    public StorageUnavailableException Unusable(Exception failure) => new(Why(failure), failure);

    /// <exception cref="StorageUnavailableException">The broker is short of disk or memory.</exception>
    public void RefuseIfBlocked()
    {
        if (Blocked is { } blocked)
            throw new StorageUnavailableException(blocked);
    }

    public async ValueTask<string?> ProbeAsync(CancellationToken cancellationToken)
    {
        if (Blocked is { } blocked)
            return blocked;
        try
        {
            await _taking.OpenAsync(cancellationToken);
            return null;
        }
        catch (Exception failure) when (IsOfBroker(failure, cancellationToken))
        {
            return Why(failure);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _isDisposed = true;
        await _publishing.DisposeAsync();
        await _taking.DisposeAsync();
    }

    private string Why(Exception failure)
    {
        while (failure.InnerException is { } inner)
            failure = inner;
        return $"{_name} cannot be used: {failure.Message}";
    }
}
