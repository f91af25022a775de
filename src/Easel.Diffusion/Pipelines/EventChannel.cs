using System.Threading.Channels;
using Easel.Abstractions.Events;

namespace Easel.Diffusion.Pipelines;

/// <summary>Events on their way from the thread that draws to the one that reads. Bounded: a slow reader slows the drawing down.</summary>
internal sealed class EventChannel : IEventSink
{
    // Enough that a reader who is briefly busy does not hold a step up.
    private const int Capacity = 8;

    private readonly Channel<ImageEvent> _channel = Channel.CreateBounded<ImageEvent>(
        new BoundedChannelOptions(Capacity) { SingleReader = true, SingleWriter = true }
    );

    public IAsyncEnumerable<ImageEvent> ReadAllAsync(CancellationToken cancellationToken) =>
        _channel.Reader.ReadAllAsync(cancellationToken);

    public void Send(ImageEvent happened, CancellationToken cancellationToken)
    {
        if (_channel.Writer.TryWrite(happened))
            return;
        try
        {
            // The drawing has a thread of its own, which may as well sleep.
            _channel.Writer.WriteAsync(happened, cancellationToken).AsTask().GetAwaiter().GetResult();
        }
        catch
        {
            happened.Discard();
            throw;
        }
    }

    public void Complete() => _channel.Writer.Complete();

    /// <summary>Disposes what nobody will read; call after the drawing ended.</summary>
    public void DiscardRest()
    {
        while (_channel.Reader.TryRead(out var unread))
            unread.Discard();
    }
}
