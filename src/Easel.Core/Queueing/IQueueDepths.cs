namespace Easel.Core.Queueing;

/// <summary>Queues of requests, for whoever decides how many machines draw. Thread-safe.</summary>
internal interface IQueueDepths
{
    /// <summary>All there are, as they are now.</summary>
    IEnumerable<QueueDepth> Depths { get; }
}
