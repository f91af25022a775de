using System.Text;
using Easel.Core.Storage;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace Easel.Jobs.RabbitMq.Live;

/// <summary>
/// Takes work for the models of this worker, one piece for each slot that is free: nothing is held here that another could begin. A bell
/// says when to look; without one it looks every second.
/// </summary>
internal sealed class LiveReceiver : LiveListener
{
    /// <summary>The broker's own limit: beyond it there is no worker left that could say so.</summary>
    public const int MostReturns = 50;

    private readonly LiveNames _names;
    private readonly RabbitMqChannel _taking;
    private readonly RabbitMqChannel _events;
    private TaskCompletionSource _bell = NewSignal();
    private readonly RungQueues _rung;
    private int _lane;

    public LiveReceiver(RabbitMqBroker broker, TimeProvider clock)
        : base(broker, clock)
    {
        _names = new LiveNames(broker.Options);
        _rung = new RungQueues(clock);
        _taking = new RabbitMqChannel(broker, publishes: false, PrepareAsync);
        _events = new RabbitMqChannel(broker, publishes: true, (_, _) => Task.CompletedTask);
    }

    /// <summary>A piece of work is wanted no more; its id.</summary>
    public Action<string>? Cancelled { get; set; }

    /// <summary>Done at the next ring; take it before looking for work.</summary>
    public Task Rung => Volatile.Read(ref _bell).Task;

    /// <summary>Work of one of the models may wait.</summary>
    public bool MayTake(IEnumerable<string> models) => models.SelectMany(_names.AllOf).Any(_rung.MayHold);

    /// <summary>Takes a piece of work of one of the models, the first of them first, waiting clients' before the rest; null when there is
    /// none.</summary>
    /// <exception cref="StorageUnavailableException">There is no broker now.</exception>
    public async ValueTask<LiveDelivery?> TakeAsync(IReadOnlyList<string> models, CancellationToken cancellationToken)
    {
        var lanes = Broker.Options.Lanes;
        foreach (var model in models)
        {
            if (await TakeFromAsync(model, _names.ReturnedOf(model), cancellationToken) is { } returned)
                return returned;
            var start = Interlocked.Increment(ref _lane);
            for (var i = 0; i < lanes; i++)
            {
                if (
                    await TakeFromAsync(model, _names.LaneOf(model, (int)((uint)(start + i) % (uint)lanes)), cancellationToken) is { } taken
                )
                    return taken;
            }
        }

        foreach (var model in models)
        {
            if (await TakeFromAsync(model, _names.LowOf(model), cancellationToken) is { } taken)
                return taken;
        }

        return null;
    }

    protected override async Task<string> DeclareAsync(IChannel channel, CancellationToken stoppingToken)
    {
        await LiveBell.DeclareAsync(channel, _names.Bell, stoppingToken);
        var queue = await channel.QueueDeclareAsync(
            "",
            durable: false,
            exclusive: true,
            autoDelete: true,
            cancellationToken: stoppingToken
        );
        await channel.QueueBindAsync(queue.QueueName, _names.Bell, "", cancellationToken: stoppingToken);
        return queue.QueueName;
    }

    protected override Task BegunAsync(string queue, CancellationToken stoppingToken)
    {
        // What rang meanwhile was not heard.
        _rung.RingAll();
        Ring();
        return Task.CompletedTask;
    }

    protected override void Hear(BasicDeliverEventArgs heard)
    {
        var body = Encoding.UTF8.GetString(heard.Body.Span);
        if (heard.BasicProperties.Type is LiveBell.Cancel)
        {
            Cancelled?.Invoke(body);
            return;
        }

        _rung.Ring(body);
        Ring();
    }

    private void Ring() => Interlocked.Exchange(ref _bell, NewSignal()).TrySetResult();

    private async ValueTask<LiveDelivery?> TakeFromAsync(string model, string queue, CancellationToken cancellationToken)
    {
        if (!_rung.MayHold(queue))
            return null;
        var before = _rung.Rings;
        var taken = await _taking.UseAsync(
            async channel =>
            {
                await _taking.DeclareAsync(queue, MostReturns, cancellationToken);
                // To take from a quorum queue is a write to disk, also when it is empty.
                if (!_rung.HasRung(queue) && await channel.MessageCountAsync(queue, cancellationToken) == 0)
                    return null;
                return await channel.BasicGetAsync(queue, autoAck: false, cancellationToken) is { } got
                    ? new LiveDelivery(_taking, _events, got, got.Body.ToArray(), _names.ReturnedOf(model), _names.Bell)
                    : null;
            },
            cancellationToken
        );
        if (taken is null)
            _rung.WasEmpty(queue, before);
        return taken;
    }

    private Task PrepareAsync(IChannel channel, CancellationToken cancellationToken) =>
        RabbitMqQueues.DeclareDeadAsync(channel, Broker.Options.Prefix, cancellationToken);

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
