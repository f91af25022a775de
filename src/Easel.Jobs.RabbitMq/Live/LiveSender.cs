using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using Easel.Core.Storage;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace Easel.Jobs.RabbitMq.Live;

/// <summary>
/// Gives work to workers and hears what comes of it. What was under way when the broker was lost is given anew: workers begin it again, and
/// whoever asked passes over what he has.
/// </summary>
internal sealed class LiveSender : LiveListener, IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan SecondRing = TimeSpan.FromMilliseconds(100);

    private readonly LivePublisher _publisher;
    private readonly string _name;
    private readonly ConcurrentDictionary<string, WaitingWork> _waiting = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte> _models = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte> _unwanted = new(StringComparer.Ordinal);
    private TaskCompletionSource _listening = NewSignal();

    /// <summary>Another queue with each connection: work that was given by an earlier one finds nobody who listens, and is dropped.</summary>
    private string _replies = "";
    private int _connections;

    public LiveSender(RabbitMqBroker broker, TimeProvider clock)
        : base(broker, clock)
    {
        _name = $"{broker.Options.Prefix}.events.{Environment.MachineName}.{Guid.NewGuid():N}";
        _publisher = new LivePublisher(broker, clock);
    }

    /// <summary>Why no new work is taken, such as a full disk of the broker; null when it is.</summary>
    public string? RefusedBecause => Broker.Blocked;

    /// <summary>Gives the work to a worker, and all that it says until whoever listens leaves; then it is to stop, if it has not.</summary>
    /// <exception cref="StorageUnavailableException">The broker takes no work.</exception>
    public async IAsyncEnumerable<LiveEvent> SendAsync(LiveWork work, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var waiting = new WaitingWork(work, Clock.GetTimestamp());
        _models.TryAdd(work.Model, default);
        _waiting[work.Id] = waiting;
        using var left = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var given = Task.CompletedTask;
        try
        {
            await ListeningAsync(cancellationToken);
            // A worker may say something before the broker has confirmed that it has the work.
            given = GiveAsync(waiting, left.Token);
            await foreach (var said in waiting.Said.Reader.ReadAllAsync(cancellationToken))
                yield return said;
        }
        finally
        {
            _waiting.TryRemove(work.Id, out _);
            await left.CancelAsync();
            await given;
            if (!waiting.IsDone)
                await _publisher.CancelAsync(work.Id);
        }
    }

    /// <summary>A worker has begun it.</summary>
    public void Taken(string id)
    {
        if (_waiting.TryGetValue(id, out var waiting))
            waiting.IsTaken = true;
    }

    /// <summary>Its last event was heard.</summary>
    public void Done(string id)
    {
        if (_waiting.TryGetValue(id, out var waiting))
            waiting.IsDone = true;
    }

    /// <summary>Its worker is silent and the broker does not hold it any more: another is to begin it. False when that cannot be said
    /// now.</summary>
    public async ValueTask<bool> TryGiveAgainAsync(string id)
    {
        if (!_waiting.TryGetValue(id, out var waiting))
            return false;
        using var late = new CancellationTokenSource(Longest, Clock);
        try
        {
            await PublishAsync(waiting, late.Token);
            return true;
        }
        catch (Exception lost) when (lost is StorageUnavailableException or OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>By model, also those that nothing is asked of now.</summary>
    public IEnumerable<LiveDepth> Depths
    {
        get
        {
            var asked = _waiting.Values.ToLookup(waiting => waiting.Work.Model, StringComparer.Ordinal);
            return _models.Keys.Select(model =>
            {
                var untaken = asked[model].Where(waiting => !waiting.IsTaken).ToList();
                var age = untaken.Select(waiting => Clock.GetElapsedTime(waiting.Since)).DefaultIfEmpty().Max();
                return new LiveDepth(model, untaken.Count, asked[model].Count() - untaken.Count, age);
            });
        }
    }

    public async ValueTask DisposeAsync()
    {
        Dispose();
        await _publisher.DisposeAsync();
    }

    private async ValueTask ListeningAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Volatile.Read(ref _listening).Task.WaitAsync(Broker.Options.Patience, Clock, cancellationToken);
        }
        catch (TimeoutException lost)
        {
            throw new StorageUnavailableException("The broker that workers are reached by cannot be used now.", lost);
        }
    }

    protected override async Task<string> DeclareAsync(IChannel channel, CancellationToken stoppingToken)
    {
        var replies = string.Create(CultureInfo.InvariantCulture, $"{_name}.{++_connections}");
        await channel.QueueDeclareAsync(replies, durable: false, exclusive: true, autoDelete: true, cancellationToken: stoppingToken);
        return replies;
    }

    protected override Task BegunAsync(string queue, CancellationToken stoppingToken)
    {
        Volatile.Write(ref _replies, queue);
        Volatile.Read(ref _listening).TrySetResult();
        // What was said meanwhile is lost.
        return Task.WhenAll(
            _waiting
                .Values.Where(one => one.SentFor is not null && IsOutdated(one))
                .Select(one => PublishAsync(one, stoppingToken).AsTask())
        );
    }

    protected override void Ended() => Interlocked.Exchange(ref _listening, NewSignal());

    protected override void Hear(BasicDeliverEventArgs heard)
    {
        if (heard.BasicProperties is not { CorrelationId: { } id, MessageId: { } run })
            return;
        if (_waiting.TryGetValue(id, out var waiting))
            waiting.Said.Writer.TryWrite(new LiveEvent(run, heard.Body.ToArray()));
        // Whoever asked left before a worker had it.
        else if (_unwanted.TryAdd(id, default))
            _ = StopUnwantedAsync(id);
    }

    private async Task StopUnwantedAsync(string id)
    {
        await _publisher.CancelAsync(id);
        _unwanted.TryRemove(id, out _);
    }

    /// <summary>Gives the work to the broker, and says to whoever listens where that fails.</summary>
    private async Task GiveAsync(WaitingWork waiting, CancellationToken cancellationToken)
    {
        try
        {
            await GiveInTimeAsync(waiting, cancellationToken);
            await RingAgainAsync(waiting, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Nobody listens.
        }
        catch (Exception failure)
        {
            waiting.Said.Writer.TryComplete(failure);
        }
    }

    /// <summary>A worker that is connected to another node of the broker may have looked before the work was there.</summary>
    private async ValueTask RingAgainAsync(WaitingWork waiting, CancellationToken cancellationToken)
    {
        await Task.Delay(SecondRing, Clock, cancellationToken);
        if (waiting.IsTaken)
            return;
        try
        {
            await _publisher.RingAsync(waiting.Work, cancellationToken);
        }
        catch (StorageUnavailableException)
        {
            // It is found without a ring.
        }
    }

    /// <summary>A broker that breaks down meanwhile is waited for once.</summary>
    private async ValueTask GiveInTimeAsync(WaitingWork waiting, CancellationToken cancellationToken)
    {
        using var late = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        // A broker that is about to be short of room takes nothing, and has not said so yet.
        using var timer = Clock.CreateTimer(_ => late.Cancel(), null, 2 * Broker.Options.Patience + Longest, Timeout.InfiniteTimeSpan);
        try
        {
            try
            {
                await PublishAsync(waiting, late.Token);
            }
            catch (StorageUnavailableException)
            {
                Broker.RefuseIfBlocked();
                await PublishAsync(waiting, late.Token);
            }

            // The connection was lost and made anew before this was known to be sent.
            if (IsOutdated(waiting))
                await PublishAsync(waiting, late.Token);
        }
        catch (OperationCanceledException slow) when (!cancellationToken.IsCancellationRequested)
        {
            Broker.RefuseIfBlocked();
            throw new StorageUnavailableException("The broker takes too long.", slow);
        }
    }

    private bool IsOutdated(WaitingWork waiting) => !string.Equals(waiting.SentFor, Volatile.Read(ref _replies), StringComparison.Ordinal);

    private async ValueTask PublishAsync(WaitingWork waiting, CancellationToken cancellationToken)
    {
        var replies = Volatile.Read(ref _replies);
        await _publisher.PublishAsync(waiting.Work, replies, cancellationToken);
        waiting.SentFor = replies;
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
