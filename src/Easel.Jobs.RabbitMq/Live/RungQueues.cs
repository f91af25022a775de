using System.Collections.Concurrent;

namespace Easel.Jobs.RabbitMq.Live;

/// <summary>Which queues may hold work: those that rang since they were found empty, and every second all of them, for a ring may be lost.
/// Thread-safe.</summary>
internal sealed class RungQueues(TimeProvider clock)
{
    /// <summary>Between two looks at all queues.</summary>
    public static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, long> _rung = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, long> _empty = new(StringComparer.Ordinal);
    private long _rings = 1;
    private long _allRung = 1;
    private long _lookedAt = clock.GetTimestamp();

    /// <summary>Rings so far: take it before looking into a queue.</summary>
    public long Rings => Interlocked.Read(ref _rings);

    public void Ring(string queue) => _rung[queue] = Interlocked.Increment(ref _rings);

    public void RingAll() => Interlocked.Exchange(ref _allRung, Interlocked.Increment(ref _rings));

    /// <param name="before">The rings before it was looked into: what rang later may have brought work.</param>
    public void WasEmpty(string queue, long before) => _empty[queue] = before;

    public bool MayHold(string queue)
    {
        var looked = Interlocked.Read(ref _lookedAt);
        if (clock.GetElapsedTime(looked) >= Look && Interlocked.CompareExchange(ref _lookedAt, clock.GetTimestamp(), looked) == looked)
            RingAll();
        return Interlocked.Read(ref _allRung) > _empty.GetValueOrDefault(queue) || HasRung(queue);
    }

    /// <summary>It rang by itself: most likely there is work.</summary>
    public bool HasRung(string queue) => _rung.GetValueOrDefault(queue) > _empty.GetValueOrDefault(queue);
}
