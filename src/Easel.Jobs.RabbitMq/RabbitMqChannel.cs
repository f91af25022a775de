using Easel.Core.Storage;
using RabbitMQ.Client;

namespace Easel.Jobs.RabbitMq;

/// <summary>A channel that is opened when it is needed, and anew when it is lost; one does something with it at a time.</summary>
/// <param name="prepare">Declares what is used on it.</param>
internal sealed class RabbitMqChannel(RabbitMqBroker broker, bool publishes, Func<IChannel, CancellationToken, Task> prepare)
    : IAsyncDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private readonly HashSet<string> _declared = new(StringComparer.Ordinal);
    private IChannel? _channel;
    private volatile bool _isOutdated;

    /// <summary>Another number whenever a new channel was opened: deliveries of an earlier one are the broker's again.</summary>
    public long Generation { get; private set; }

    /// <exception cref="StorageUnavailableException">The broker cannot be used.</exception>
    public async ValueTask<T> UseAsync<T>(Func<IChannel, Task<T>> use, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            var channel = await OpenAsync(cancellationToken);
            return await use(channel);
        }
        catch (Exception failure) when (RabbitMqBroker.IsOfBroker(failure, cancellationToken))
        {
            await CloseAsync();
            throw broker.Unusable(failure);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Publishes, in the order of the calls: when this returns it is under way, and the task within is done when the broker has it.
    /// Others publish meanwhile.</summary>
    /// <param name="send">Begins to publish; done when nothing is left but to wait.</param>
    /// <exception cref="StorageUnavailableException">The broker cannot be used. Of the task within: nobody knows whether the broker has
    /// it.</exception>
    public async ValueTask<Task> SendAsync(Func<IChannel, Task<Task>> send, CancellationToken cancellationToken)
    {
        return ConfirmedAsync(await UseAsync(send, cancellationToken));

        async Task ConfirmedAsync(Task confirmed)
        {
            try
            {
                await confirmed;
            }
            catch (Exception failure) when (RabbitMqBroker.IsOfBroker(failure, cancellationToken))
            {
                // Its queue may be gone.
                _isOutdated = true;
                throw broker.Unusable(failure);
            }
        }
    }

    /// <summary>Makes a queue once for each channel, whose broker may be another, and empty. Only while it is used.</summary>
    public async Task DeclareAsync(string queue, int most, CancellationToken cancellationToken)
    {
        if (_declared.Contains(queue))
            return;
        await broker.DeclareAsync(queue, most, cancellationToken);
        _declared.Add(queue);
    }

    /// <summary>Uses a channel that still is of this generation; false when it is not.</summary>
    public async ValueTask<bool> TryUseAsync(long generation, Func<IChannel, Task> use, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            if (generation != Generation || _channel is not { IsOpen: true } channel)
                return false;
            await use(channel);
            return true;
        }
        catch (Exception failure) when (RabbitMqBroker.IsOfBroker(failure, cancellationToken))
        {
            await CloseAsync();
            return false;
        }
        finally
        {
            _turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        _turn.Dispose();
    }

    /// <summary>Nobody knows what became of the last thing asked on it.</summary>
    private async ValueTask CloseAsync()
    {
        var broken = _channel;
        _channel = null;
        try
        {
            if (broken is not null)
                await broken.DisposeAsync();
        }
        catch (Exception failure) when (RabbitMqBroker.IsOfBroker(failure, CancellationToken.None))
        {
            // It is closed.
        }
    }

    private async ValueTask<IChannel> OpenAsync(CancellationToken cancellationToken)
    {
        if (_isOutdated)
        {
            _isOutdated = false;
            _declared.Clear();
        }

        if (_channel is { IsOpen: true } open)
            return open;
        await CloseAsync();
        _declared.Clear();
        var channel = await broker.OpenChannelAsync(publishes, cancellationToken);
        try
        {
            await prepare(channel, cancellationToken);
        }
        catch
        {
            await channel.DisposeAsync();
            throw;
        }

        Generation++;
        return _channel = channel;
    }
}
