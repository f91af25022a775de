using Easel.Abstractions.Events;

namespace Easel.Diffusion.Pipelines;

/// <summary>Where a pipeline's events go.</summary>
internal interface IEventSink
{
    /// <summary>Waits while the receiver is behind. Takes over the event's image: when this throws, it has been disposed.</summary>
    void Send(ImageEvent happened, CancellationToken cancellationToken);
}
