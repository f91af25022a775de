namespace Easel.Server.Hosting;

/// <summary>How responses are kept alive and kept.</summary>
internal sealed record ResponseOptions
{
    /// <summary>How long work with an idempotency key goes on when nobody listens any more, 0-3600 s. Default 120 s.</summary>
    public TimeSpan ResumeGrace { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>How long a stored response goes on when the connection of the client that waits for it is gone, 0-3600 s. Default 15 s.</summary>
    public TimeSpan ReturnGrace { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Silence after which something is sent to keep a connection alive, 1-3600 s; null never. Default 15 s;
    /// <c>Easel:KeepAliveSeconds=0</c> is never.</summary>
    public TimeSpan? KeepAlive { get; init; } = TimeSpan.FromSeconds(15);
}
