using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Jobs.RabbitMq;
using Easel.Jobs.RabbitMq.Live;
using Easel.Server.Tests.Support;
using Easel.Server.Workers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Easel.Server.Tests.Workers;

/// <summary>Work that is drawn for longer than brokers let it be held.</summary>
public sealed class LongWorkTests
{
    /// <summary>Longer than it takes here.</summary>
    private static readonly TimeSpan MaxWait = TimeSpan.FromDays(40);

    [Fact]
    public async Task It_is_left_to_whoever_waits_and_given_to_another_worker_when_the_first_is_silent()
    {
        await using var cluster = new Cluster();
        var api = await cluster.ApiAsync(models: 0);
        var (waits, draws) = (new FakeTimeProvider(), new CountedTime());
        var engine = new WorkerEngine(
            api.Services.GetRequiredService<LiveSender>(),
            api.Services.GetRequiredService<WorkBlobs>(),
            PaintEngine.Card,
            MaxWait,
            waits
        );
        var drawn = engine.RunAsync(new GenerateRequest { Prompt = "a red apple" }, CancellationToken.None).ToListAsync().AsTask();
        using var dies = new CancellationTokenSource();
        await using (var broker = Broker(api))
        {
            var first = await TakeAsync(new LiveReceiver(broker, TimeProvider.System), () => { });
            await SayAsync(first, new WorkEvent(WorkEventType.Taken));
            var kept = new LongWork(first, draws).KeepAsync(dies.Token);
            draws.Advance(LongWork.Hold);
            // It waits between two signs of life: the first was heard, and the work acknowledged.
            await Eventually.HoldsAsync(() => draws.Timers == 2);
            await dies.CancelAsync();
            await kept;
        }

        await using var other = Broker(api);
        var second = await TakeAsync(new LiveReceiver(other, TimeProvider.System), () => waits.Advance(LongWork.Silence));
        second.Crashes.ShouldBe(0, "the broker did not take it back");
        await SayAsync(second, new WorkEvent(WorkEventType.Taken));
        await SayAsync(
            second,
            new WorkEvent(WorkEventType.Failure) { Errors = [new ImageError(ImageErrorKind.Engine, "second", null, "")] }
        );

        (await drawn).ShouldHaveSingleItem().ShouldBeOfType<FailureEvent>().Errors[0].Code.ShouldBe("second");
        await second.AcknowledgeAsync();
    }

    private static RabbitMqBroker Broker(RunningServer api) =>
        ActivatorUtilities.CreateInstance<RabbitMqBroker>(api.Services, api.Services.GetRequiredService<RabbitMqBroker>().Options);

    private static async Task<LiveDelivery> TakeAsync(LiveReceiver receiver, Action meanwhile)
    {
        LiveDelivery? taken = null;
        await Eventually.HoldsAsync(async () =>
        {
            meanwhile();
            return (taken = await receiver.TakeAsync([PaintEngine.Card.Id], CancellationToken.None)) is not null;
        });
        return taken!;
    }

    private static async Task SayAsync(LiveDelivery taken, WorkEvent said) =>
        (await await taken.SayAsync(WorkJson.Write(said), CancellationToken.None)).ShouldBeTrue();

    /// <summary>Knows how many timers were made.</summary>
    private sealed class CountedTime : FakeTimeProvider
    {
        private int _timers;

        public int Timers => Volatile.Read(ref _timers);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Interlocked.Increment(ref _timers);
            return base.CreateTimer(callback, state, dueTime, period);
        }
    }
}
