using Easel.Core.Queueing;
using Easel.Jobs.RabbitMq.Live;

namespace Easel.Server.Workers;

/// <summary>The requests of this server that workers draw or have yet to take.</summary>
internal sealed class WorkDepths(LiveSender sender) : IQueueDepths
{
    public IEnumerable<QueueDepth> Depths =>
        sender.Depths.Select(depth => new QueueDepth(depth.Model, depth.Waiting, depth.Running, depth.Age));
}
