using Easel.Jobs.RabbitMq.Live;
using Microsoft.Extensions.Time.Testing;

namespace Easel.Storage.Tests.RabbitMq;

/// <summary>Which queues a worker looks into.</summary>
public sealed class RungQueuesTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly RungQueues _queues;

    public RungQueuesTests() => _queues = new RungQueues(_time);

    [Fact]
    public void At_first_all_and_none_that_was_empty_until_it_rings()
    {
        _queues.MayHold("a").ShouldBeTrue();
        WasEmpty("a");
        _queues.MayHold("a").ShouldBeFalse();
        _queues.MayHold("b").ShouldBeTrue("nobody looked there");
        _queues.HasRung("b").ShouldBeFalse();

        _queues.Ring("a");

        _queues.MayHold("a").ShouldBeTrue();
        _queues.HasRung("a").ShouldBeTrue();
        WasEmpty("a");
        _queues.MayHold("a").ShouldBeFalse();
        _queues.HasRung("a").ShouldBeFalse();
    }

    [Fact]
    public void A_ring_while_it_was_looked_into_counts()
    {
        var before = _queues.Rings;
        _queues.Ring("a");
        _queues.WasEmpty("a", before);

        _queues.MayHold("a").ShouldBeTrue();
    }

    [Fact]
    public void A_lost_ring_is_made_up_for_within_a_second()
    {
        WasEmpty("a");
        WasEmpty("b");
        _time.Advance(RungQueues.Look);

        _queues.MayHold("a").ShouldBeTrue();
        _queues.MayHold("b").ShouldBeTrue();
        WasEmpty("a");
        _queues.MayHold("a").ShouldBeFalse();
        _queues.RingAll();
        _queues.MayHold("a").ShouldBeTrue("it was not listened to");
    }

    private void WasEmpty(string queue) => _queues.WasEmpty(queue, _queues.Rings);
}
