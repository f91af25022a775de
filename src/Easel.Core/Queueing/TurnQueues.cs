using System.Collections.Concurrent;
using Easel.Abstractions.Models;

namespace Easel.Core.Queueing;

/// <summary>The queues that models wait in: one for a group, or for a model by itself. Thread-safe.</summary>
internal sealed class TurnQueues(CoreOptions options, TimeProvider? clock = null)
{
    private readonly ConcurrentDictionary<(bool IsGroup, string Name), TurnQueue> _queues = new();

    /// <summary>All there are, by the name of their group or model.</summary>
    public IEnumerable<(string Name, TurnQueue Queue)> All => _queues.Select(queue => (queue.Key.Name, queue.Value));

    /// <summary>The first model of a group says how many turns it has at a time.</summary>
    public TurnQueue Of(ModelCard card) =>
        _queues.GetOrAdd(
            (card.Concurrency.Group is not null, card.Concurrency.Group ?? card.Id),
            _ => new TurnQueue(card.Concurrency.MaxRunning, options.MaxQueued, clock)
        );
}
