using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.Responses;

/// <summary>The connection of a client that waits for a response is gone: it has a while to come back, to any server, where it can.</summary>
public sealed class LostClientTests : LostClientServer
{
    /// <summary>Also under a key that nobody used again, after its own time.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData(Key)]
    public async Task The_work_goes_on_for_a_while_and_is_cancelled_when_nobody_comes(string? key)
    {
        var (id, _) = await LoseAsync(key);

        Clock.Advance((key is null ? Grace : KeyedGrace) - Second);
        await GetAsync("/v1/jobs");
        Engine.Cancelled.Task.IsCompleted.ShouldBeFalse();

        await TickAsync(() => Engine.Cancelled.Task.IsCompleted);
        await StatusAsync(id, "cancelled");
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData(null, false)]
    [InlineData(Key, true)]
    public async Task Who_follows_it_at_any_server_keeps_it_going(string? key, bool elsewhere)
    {
        var (id, last) = await LoseAsync(key);
        await using var other = elsewhere ? await IdleAsync() : null;
        Clock.Advance((key is null ? Grace : KeyedGrace) - 2 * Second);

        using var back = await (other ?? Server).Client.GetAsync(
            $"{Responses}/{id}?stream=true&starting_after={last}",
            HttpCompletionOption.ResponseHeadersRead
        );
        Clock.Advance(2 * Second);
        if (key is not null)
        {
            await HearsAsync("is gone");
            Clock.Advance(Grace - 2 * Second);
            using var asked = await (other ?? Server).Client.GetAsync($"{Responses}/{id}");
            Clock.Advance(2 * Second);
        }

        await HearsAsync("goes on");

        await CompletesAsync(id, last, back);
        (Engine.Seen.Count, Idle.Seen.Count, Engine.Cancelled.Task.IsCompleted).ShouldBe((1, 0, false));
    }

    [Fact]
    public async Task Who_asks_for_it_again_and_again_keeps_it_going_and_who_stops_asking_does_not()
    {
        var (id, _) = await LoseAsync(key: null);
        await using var other = await IdleAsync();
        for (var asked = 0; asked < 3; asked++)
        {
            Clock.Advance(10 * Second);
            using var response = await other.Client.GetAsync($"{Responses}/{id}");
            (await RunningServer.JsonAsync(response)).GetProperty("status").GetString().ShouldBe("in_progress");
        }

        await HearsAsync("goes on");
        Clock.Advance(10 * Second);
        await GetAsync("/v1/jobs");
        Engine.Cancelled.Task.IsCompleted.ShouldBeFalse();

        await TickAsync(() => Engine.Cancelled.Task.IsCompleted);
    }

    [Fact]
    public async Task Who_cannot_have_heard_its_name_or_did_not_want_it_kept_is_not_waited_for()
    {
        Engine.StepByStep = true;
        foreach (var (stream, store, hears) in new[] { (true, true, false), (false, true, false), (true, false, true) })
        {
            var engine = new PaintEngine { StepByStep = true };
            await using var server = await StartAsync(engine);
            using var leaving = new CancellationTokenSource();
            using var request = Request(Ask(null, null, ("stream", stream), ("store", store)), key: null);
            var asked = server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, leaving.Token);
            await Eventually.HoldsAsync(() => engine.Seen.Count == 1);
            if (hears)
            {
                engine.Step();
                (await asked).Dispose();
            }

            await leaving.CancelAsync();
            await engine.Cancelled.Task.WaitAsync(TimeSpan.FromSeconds(30));
            if (!hears)
                await Should.ThrowAsync<OperationCanceledException>(asked);
        }
    }

    [Theory]
    [InlineData(null, "/v1/responses/ID/cancel")]
    [InlineData(Key, "/v1/responses/ID/cancel")]
    [InlineData(Key, "/v1/images/cancel")]
    public async Task It_is_cancelled_at_once_where_that_is_asked_for(string? key, string path)
    {
        var (id, _) = await LoseAsync(key);

        using var cancel = new HttpRequestMessage(HttpMethod.Post, path.Replace("ID", id, StringComparison.Ordinal));
        if (key is not null)
            cancel.Headers.Add("Idempotency-Key", key);
        using var response = await Server.Client.SendAsync(cancel);

        response.IsSuccessStatusCode.ShouldBeTrue();
        await Engine.Cancelled.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await StatusAsync(id, "cancelled");
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Key)]
    public async Task A_server_that_stops_hands_it_on(string? key)
    {
        var (id, last) = await LoseAsync(key);
        await Server.DisposeAsync();

        Server = await StartAsync(new PaintEngine());

        var rest = await Server.Client.GetStringAsync($"{Responses}/{id}?stream=true&starting_after={last}");
        Types(Events(rest, last + 1)).Last().ShouldBe("completed");
    }
}
