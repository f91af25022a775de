using System.Buffers;
using System.Collections.Concurrent;
using System.Diagnostics.Tracing;

namespace Easel.Diffusion.Tests;

/// <summary>
/// Counts the buffers of one size that were rented from the shared pool since it was made and have not come back, as the runtime's
/// own event source tells it.
/// </summary>
internal sealed class PooledBuffers : EventListener
{
    private const int BufferRented = 1;
    private const int BufferReturned = 3;

    private readonly ConcurrentDictionary<int, bool> _out = new();
    private readonly int _size;
    private int _rented;

    /// <param name="size">A power of two, as the pool has them.</param>
    public PooledBuffers(int size)
    {
        _size = size;
        foreach (var source in EventSource.GetSources()) Enable(source);
    }

    public int Outstanding => _out.Count;

    public int Rented => Volatile.Read(ref _rented);

    protected override void OnEventSourceCreated(EventSource eventSource) => Enable(eventSource);

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        // Payload: bufferId, bufferSize, poolId, ...
        if (eventData.Payload is not [int buffer, int size, int pool, ..] || pool != ArrayPool<byte>.Shared.GetHashCode() || size != _size) return;
        if (eventData.EventId == BufferRented)
        {
            Interlocked.Increment(ref _rented);
            _out[buffer] = true;
        }
        else if (eventData.EventId == BufferReturned)
        {
            _out.TryRemove(buffer, out _);
        }
    }

    private void Enable(EventSource source)
    {
        if (source.Name == "System.Buffers.ArrayPoolEventSource") EnableEvents(source, EventLevel.Verbose);
    }
}
