using Easel.Abstractions.Requests;
using Easel.Jobs.RabbitMq;
using Microsoft.Extensions.Logging.Abstractions;

namespace Easel.Storage.Tests.RabbitMq;

/// <summary>Queues that another version of Easel made: brokers refuse whoever declares them otherwise.</summary>
public sealed class EarlierQueueTests
{
    [Fact]
    public async Task They_are_used_as_they_are_and_what_is_held_of_others_stays_held()
    {
        var options = RabbitMqServer.Shared.Options();
        await using var broker = new RabbitMqBroker(options, TimeProvider.System, NullLogger<RabbitMqBroker>.Instance);
        await using (var earlier = await broker.OpenChannelAsync(publishes: false, default))
        {
            await RabbitMqQueues.DeclareDeadAsync(earlier, options.Prefix, default);
            await RabbitMqQueues.DeclareAsync(earlier, options.Prefix, $"{options.Prefix}.jobs.batch", most: 1, default);
        }

        await using var tickets = new JobTickets(broker, TimeProvider.System);
        await tickets.PublishAsync("response", RequestPriority.Normal, "job_1");
        await tickets.PublishAsync("batch", RequestPriority.Normal, "job_2");

        var held = (await tickets.TakeAsync("response", default)).ShouldNotBeNull();
        var other = (await tickets.TakeAsync("batch", default)).ShouldNotBeNull();
        (await tickets.TakeAsync("response", default)).ShouldBeNull("the refusal gave nothing back");
        await held.AcknowledgeAsync();
        await other.AcknowledgeAsync();
        (await tickets.TakeAsync("batch", default)).ShouldBeNull();
    }
}
