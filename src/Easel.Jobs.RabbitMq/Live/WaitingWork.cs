using System.Threading.Channels;

namespace Easel.Jobs.RabbitMq.Live;

/// <summary>Work that somebody here waits for.</summary>
/// <param name="since">When it was asked for, as a timestamp of the clock.</param>
internal sealed class WaitingWork(LiveWork work, long since)
{
    public LiveWork Work => work;

    public long Since => since;

    public Channel<LiveEvent> Said { get; } = Channel.CreateUnbounded<LiveEvent>(new UnboundedChannelOptions { SingleReader = true });

    /// <summary>The queue that its events go to; null until it was sent.</summary>
    public string? SentFor { get; set; }

    public bool IsTaken { get; set; }

    public bool IsDone { get; set; }
}
