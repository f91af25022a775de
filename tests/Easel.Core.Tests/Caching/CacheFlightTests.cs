using Easel.Abstractions.Events;
using Easel.Abstractions.Pixels;

namespace Easel.Core.Tests.Caching;

/// <summary>Equal requests at the same time are drawn once.</summary>
public sealed class CacheFlightTests : CacheHost
{
    [Fact]
    public async Task Ten_at_once_draw_once()
    {
        _waits = true;
        var ten = Enumerable.Range(0, 10).Select(_ => RunAsync(Fox)).ToList();
        await DrawnAsync(1);
        _go.Release(10);

        var all = await Task.WhenAll(ten);

        _drawn.Count.ShouldBe(1);
        all.Count(IsCached).ShouldBe(9);
        all.Select(events => Images(events).Single().Image.Memory.ToArray()).Distinct(new SameBytes()).Count().ShouldBe(1);
        (await Cache.CountAsync(null, default)).ShouldSatisfyAllConditions(
            counted => counted.Hits.ShouldBe(9),
            counted => counted.Misses.ShouldBe(1)
        );
        Free(all);
    }

    [Fact]
    public async Task When_who_draws_leaves_the_next_takes_over()
    {
        _waits = true;
        using var leave = new CancellationTokenSource();
        var first = RunAsync(Fox, leave.Token);
        await DrawnAsync(1);
        var others = Enumerable.Range(0, 4).Select(_ => RunAsync(Fox)).ToList();

        await leave.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => first);
        await DrawnAsync(2);
        _go.Release(10);

        var all = await Task.WhenAll(others);
        _drawn.Count.ShouldBe(2);
        all.Count(IsCached).ShouldBe(3);
        Free(all);
    }

    [Fact]
    public async Task Who_waits_may_leave_without_disturbing_the_drawing()
    {
        _waits = true;
        var first = RunAsync(Fox);
        await DrawnAsync(1);
        using var leave = new CancellationTokenSource();
        var second = RunAsync(Fox, leave.Token);

        await leave.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => second);
        _go.Release();

        Free(await first);
        _drawn.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_failure_is_told_to_all_who_wait_and_not_kept()
    {
        _waits = true;
        _failure = new FailureEvent(new ImageError(ImageErrorKind.Blocked, "blocked", "prompt", "No."));
        var both = new[] { RunAsync(Fox), RunAsync(Fox) };
        await DrawnAsync(1);
        _go.Release(10);

        foreach (var events in await Task.WhenAll(both))
            events.Last().ShouldBe(_failure);
        _failure = null;
        var next = await RunAsync(Fox);
        IsCached(next).ShouldBeFalse();
        Free(next);
    }

    [Fact]
    public async Task An_engine_that_breaks_breaks_for_all_who_wait()
    {
        await _services.DisposeAsync();
        _services = await StartAsync(engine: new ScriptedEngine((_, _) => BreakAsync()));
        _waits = true;
        var both = new[] { RunAsync(Fox), RunAsync(Fox) };
        await DrawnAsync(1);
        _go.Release(10);

        foreach (var one in both)
            (await Should.ThrowAsync<InvalidOperationException>(() => one)).ToString().ShouldContain("broken engine");
        _drawn.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Nothing_stays_rented()
    {
        const int Rounds = 300;
        Free(await RunAsync(Fox));
        var before = ImageMemory.Outstanding;

        for (var i = 0; i < Rounds; i++)
            Free(await RunAsync(Fox));
        Free(await Task.WhenAll(Enumerable.Range(0, Rounds).Select(_ => RunAsync(Fox with { Seed = 10 }))));

        // Other tests of the process rent too, but not so many at once.
        (ImageMemory.Outstanding - before).ShouldBeLessThan(Rounds / 2);
    }
}
