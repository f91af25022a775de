namespace Easel.Dialects.Streaming;

/// <summary>How connections are kept alive while nothing is there to send.</summary>
public sealed record KeepAliveOptions
{
    /// <summary>Silence after which something is sent, 1-3600 s; null never. Default 15 s.</summary>
    public TimeSpan? Interval { get; init; } = TimeSpan.FromSeconds(15);
}
