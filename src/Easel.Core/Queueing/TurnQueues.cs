using System.Collections.Concurrent;
using Easel.Abstractions.Models;

namespace Easel.Core.Queueing;

/// <summary>The queues that models wait in: one for a group, or for a model by itself. Thread-safe.</summary>
internal sealed class TurnQueues(CoreOptions options, TimeProvider? clock = null) : IQueueDepths
{
    private readonly ConcurrentDictionary<(bool IsGroup, string Name), TurnQueue> _queues = new();

    public IEnumerable<QueueDepth> Depths =>
        _queues.Select(queue => new QueueDepth(queue.Key.Name, queue.Value.Waiting, queue.Value.Running, queue.Value.Age));

    /// <summary>The first model of a group says how many turns it has at a time.</summary>
    public TurnQueue Of(ModelCard card) =>
        _queues.GetOrAdd(
            (card.Concurrency.Group is not null, card.Concurrency.Group ?? card.Id),
            _ => new TurnQueue(card.Concurrency.MaxRunning, options.MaxQueued, clock)
        );
}
