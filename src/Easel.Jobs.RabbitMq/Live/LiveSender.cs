using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Threading.Channels;
using Easel.Core.Storage;
using Microsoft.Extensions.Hosting;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace Easel.Jobs.RabbitMq.Live;

/// <summary>
/// Gives work to workers and hears what comes of it. What was under way when the broker was lost is given anew: workers begin it again, and
/// whoever asked passes over what he has.
/// </summary>
internal sealed class LiveSender : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private readonly RabbitMqBroker _broker;
    private readonly LiveNames _names;
    private readonly RabbitMqChannel _publishing;
    private readonly TimeProvider _clock;
    private readonly string _name;
    private readonly ConcurrentDictionary<string, Waiting> _waiting = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte> _models = new(StringComparer.Ordinal);
    private TaskCompletionSource _listening = NewSignal();

    /// <summary>Another queue with each connection: work that was given by an earlier one finds nobody who listens, and is dropped.</summary>
    private string _replies = "";
    private int _connections;

    public LiveSender(RabbitMqBroker broker, TimeProvider clock)
    {
        (_broker, _clock) = (broker, clock);
        _names = new LiveNames(broker.Options);
        _name = $"{broker.Options.Prefix}.events.{Environment.MachineName}.{Guid.NewGuid():N}";
        _publishing = new RabbitMqChannel(broker, publishes: true, PrepareAsync);
    }

    /// <summary>Why no new work is taken, such as a full disk of the broker; null when it is.</summary>
    public string? RefusedBecause => _broker.Blocked;

    /// <summary>Gives the work to a worker, and all that it says until whoever listens leaves; then it is to stop, if it has not.</summary>
    /// <exception cref="StorageUnavailableException">The broker takes no work.</exception>
    public async IAsyncEnumerable<LiveEvent> SendAsync(LiveWork work, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var waiting = new Waiting(work, _clock.GetTimestamp());
        _models.TryAdd(work.Model, default);
        _waiting[work.Id] = waiting;
        try
        {
            await ListeningAsync(cancellationToken);
            await GiveAsync(waiting, cancellationToken);
            await foreach (var said in waiting.Said.Reader.ReadAllAsync(cancellationToken))
                yield return said;
        }
        finally
        {
            _waiting.TryRemove(work.Id, out _);
            if (!waiting.IsDone)
                await CancelAsync(work.Id);
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

    /// <summary>By model, also those that nothing is asked of now.</summary>
    public IEnumerable<LiveDepth> Depths
    {
        get
        {
            var asked = _waiting.Values.ToLookup(waiting => waiting.Work.Model, StringComparer.Ordinal);
            return _models.Keys.Select(model =>
            {
                var untaken = asked[model].Where(waiting => !waiting.IsTaken).ToList();
                var age = untaken.Select(waiting => _clock.GetElapsedTime(waiting.Since)).DefaultIfEmpty().Max();
                return new LiveDepth(model, untaken.Count, asked[model].Count() - untaken.Count, age);
            });
        }
    }

    private async ValueTask ListeningAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Volatile.Read(ref _listening).Task.WaitAsync(_broker.Options.Patience, _clock, cancellationToken);
        }
        catch (TimeoutException lost)
        {
            throw new StorageUnavailableException("The broker that workers are reached by cannot be used now.", lost);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception lost) when (lost is StorageUnavailableException || RabbitMqBroker.IsOfBroker(lost, stoppingToken))
            {
                await Task.Delay(Pause, _clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task ListenAsync(CancellationToken stoppingToken)
    {
        await using var channel = await _broker.OpenChannelAsync(publishes: false, stoppingToken);
        var closed = NewSignal();
        channel.ChannelShutdownAsync += (_, _) =>
        {
            closed.TrySetResult();
            return Task.CompletedTask;
        };
        var replies = string.Create(CultureInfo.InvariantCulture, $"{_name}.{++_connections}");
        await channel.QueueDeclareAsync(replies, durable: false, exclusive: true, autoDelete: true, cancellationToken: stoppingToken);
        var consumer = new AsyncEventingBasicConsumer(channel);
        consumer.ReceivedAsync += HearAsync;
        await channel.BasicConsumeAsync(replies, autoAck: true, consumer, stoppingToken);
        Volatile.Write(ref _replies, replies);
        Volatile.Read(ref _listening).TrySetResult();
        // What was said meanwhile is lost.
        foreach (var waiting in _waiting.Values.Where(one => one.SentFor is not null && IsOutdated(one)))
            await PublishAsync(waiting, stoppingToken);
        try
        {
            await closed.Task.WaitAsync(stoppingToken);
        }
        finally
        {
            Interlocked.Exchange(ref _listening, NewSignal());
        }
    }

    private Task HearAsync(object sender, BasicDeliverEventArgs heard)
    {
        // Its memory is the consumer's only now.
        if (heard.BasicProperties is { CorrelationId: { } id, MessageId: { } run } && _waiting.TryGetValue(id, out var waiting))
            waiting.Said.Writer.TryWrite(new LiveEvent(run, heard.Body.ToArray()));
        return Task.CompletedTask;
    }

    /// <summary>Gives the work to the broker; one that breaks down meanwhile is waited for once.</summary>
    private async ValueTask GiveAsync(Waiting waiting, CancellationToken cancellationToken)
    {
        using var late = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        // A broker that is about to be short of room takes nothing, and has not said so yet.
        using var timer = _clock.CreateTimer(_ => late.Cancel(), null, 2 * _broker.Options.Patience + Longest, Timeout.InfiniteTimeSpan);
        try
        {
            try
            {
                await PublishAsync(waiting, late.Token);
            }
            catch (StorageUnavailableException)
            {
                _broker.RefuseIfBlocked();
                await PublishAsync(waiting, late.Token);
            }

            // The connection was lost and made anew before this was known to be sent.
            if (IsOutdated(waiting))
                await PublishAsync(waiting, late.Token);
        }
        catch (OperationCanceledException slow) when (!cancellationToken.IsCancellationRequested)
        {
            _broker.RefuseIfBlocked();
            throw new StorageUnavailableException("The broker takes too long.", slow);
        }
    }

    private bool IsOutdated(Waiting waiting) => !string.Equals(waiting.SentFor, Volatile.Read(ref _replies), StringComparison.Ordinal);

    private async ValueTask PublishAsync(Waiting waiting, CancellationToken cancellationToken)
    {
        var (work, replies) = (waiting.Work, Volatile.Read(ref _replies));
        await _publishing.UseAsync(
            async channel =>
            {
                var queue = _names.QueueOf(work);
                await _publishing.DeclareAsync(queue, LiveReceiver.MostReturns, cancellationToken);
                var properties = new BasicProperties
                {
                    DeliveryMode = DeliveryModes.Persistent,
                    MessageId = work.Id,
                    ReplyTo = replies,
                };
                await channel.BasicPublishAsync("", queue, mandatory: true, properties, work.Body, cancellationToken);
                await RingAsync(channel, "work", queue, cancellationToken);
                return true;
            },
            cancellationToken
        );
        waiting.SentFor = replies;
    }

    private async ValueTask CancelAsync(string id)
    {
        // Nobody waits for a broker that takes nothing.
        if (_broker.Blocked is not null)
            return;
        using var late = new CancellationTokenSource(Longest, _clock);
        try
        {
            await _publishing.UseAsync(
                async channel =>
                {
                    await RingAsync(channel, "cancel", id, late.Token);
                    return true;
                },
                late.Token
            );
        }
        catch (Exception lost) when (lost is StorageUnavailableException or OperationCanceledException)
        {
            // Its worker hears that nobody listens.
        }
    }

    private async Task RingAsync(IChannel channel, string type, string body, CancellationToken cancellationToken) =>
        await channel.BasicPublishAsync(
            _names.Bell,
            "",
            mandatory: false,
            new BasicProperties { Type = type },
            Encoding.UTF8.GetBytes(body),
            cancellationToken
        );

    private async Task PrepareAsync(IChannel channel, CancellationToken cancellationToken)
    {
        await RabbitMqQueues.DeclareDeadAsync(channel, _broker.Options.Prefix, cancellationToken);
        await channel.ExchangeDeclareAsync(
            _names.Bell,
            ExchangeType.Fanout,
            durable: true,
            autoDelete: false,
            cancellationToken: cancellationToken
        );
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private sealed class Waiting(LiveWork work, long since)
    {
        public LiveWork Work => work;

        public Channel<LiveEvent> Said { get; } = Channel.CreateUnbounded<LiveEvent>(new UnboundedChannelOptions { SingleReader = true });

        /// <summary>The queue that its events go to; null until it was sent.</summary>
        public string? SentFor { get; set; }

        /// <summary>When it was asked for, as a timestamp of the clock.</summary>
        public long Since => since;

        public bool IsTaken { get; set; }

        public bool IsDone { get; set; }
    }
}
