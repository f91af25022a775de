using Easel.Core.Turns;

namespace Easel.Core.Tests.Turns;

public sealed class CallerTurnsTests
{
    [Fact]
    public async Task Turns_go_round_by_caller_whoever_came_first()
    {
        var turns = new CallerTurns(places: 1, share: 1);
        var first = await turns.EnterAsync("many", default);
        var order = new List<string>();
        var waiting = new[] { "many", "many", "many", "few", "one", "few" }.Select(caller => EnterAsync(turns, caller, order)).ToList();

        first.Dispose();
        await Task.WhenAll(waiting);

        order.ShouldBe(["many", "few", "one", "many", "few", "many"]);
    }

    [Fact]
    public async Task One_caller_leaves_places_for_others()
    {
        var turns = new CallerTurns(places: 3, share: 2);
        var mine = new[] { await turns.EnterAsync("me", default), await turns.EnterAsync("me", default) };
        var third = turns.EnterAsync("me", default).AsTask();
        third.IsCompleted.ShouldBeFalse();

        using var yours = await turns.EnterAsync("you", default);
        mine[0].Dispose();
        mine[0].Dispose();

        (await third).Dispose();
        mine[1].Dispose();
    }

    [Fact]
    public async Task Who_leaves_the_line_loses_nobody_a_place()
    {
        var turns = new CallerTurns(places: 1, share: 1);
        var first = await turns.EnterAsync("a", default);
        using var gone = new CancellationTokenSource();
        var left = turns.EnterAsync("b", gone.Token).AsTask();
        var next = turns.EnterAsync("b", default).AsTask();

        await gone.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(left);
        first.Dispose();

        (await next).Dispose();
        (await turns.EnterAsync("c", default)).Dispose();
        await Should.ThrowAsync<OperationCanceledException>(async () => await turns.EnterAsync("c", gone.Token));
    }

    [Fact]
    public async Task Places_are_never_lost_nor_made_whatever_is_cancelled()
    {
        var turns = new CallerTurns(places: 4, share: 3);
        var (inside, most) = (0, 0);
        await Task.WhenAll(
            Enumerable
                .Range(0, 2_000)
                .Select(i =>
                    Task.Run(async () =>
                    {
                        using var gone = new CancellationTokenSource();
                        if (i % 3 == 0)
                            gone.CancelAfter(TimeSpan.FromMilliseconds(i % 7));
                        try
                        {
                            using var place = await turns.EnterAsync($"{i % 5}", gone.Token);
                            InterlockedMax(ref most, Interlocked.Increment(ref inside));
                            await Task.Yield();
                            Interlocked.Decrement(ref inside);
                        }
                        catch (OperationCanceledException)
                        {
                            // As meant.
                        }
                    })
                )
        );

        most.ShouldBeLessThanOrEqualTo(4);
        for (var i = 0; i < 4; i++)
            await turns.EnterAsync($"{i}", default);
        turns.EnterAsync("last", default).AsTask().IsCompleted.ShouldBeFalse();
    }

    private static async Task EnterAsync(CallerTurns turns, string caller, List<string> order)
    {
        using (await turns.EnterAsync(caller, default))
            order.Add(caller);
    }

    private static void InterlockedMax(ref int most, int value)
    {
        for (var before = Volatile.Read(ref most); value > before; before = Volatile.Read(ref most))
            Interlocked.CompareExchange(ref most, value, before);
    }
}
