using Easel.Core.Storage;

namespace Easel.Core.Webhooks;

/// <summary>Publishes events. Thread-safe.</summary>
public interface IEventPublisher
{
    /// <summary>When this returns, the event is kept, and a crash loses it no more.</summary>
    /// <exception cref="StorageUnavailableException">The database cannot be used now.</exception>
    /// <exception cref="StorageFullException">The disk is full.</exception>
    Task PublishAsync(ServiceEvent happened, CancellationToken cancellationToken);
}
