using System.Runtime.CompilerServices;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Road;

namespace Easel.Core.Tests;

public sealed class GatedEngineTests
{
    [Fact]
    public async Task One_request_draws_at_a_time_and_the_others_follow_in_their_order()
    {
        var order = new List<string>();
        var running = 0;
        var most = 0;
        var gate = new GatedEngine(new ScriptedEngine((request, _) => Draw(request)), maxRunning: 1, maxQueued: 10);
        var requests = Enumerable.Range(0, 5).Select(i => gate.RunAsync(new GenerateRequest { Prompt = $"{i}" }, default).ToListAsync().AsTask()).ToList();
        await Task.WhenAll(requests);
        most.ShouldBe(1);
        order.ShouldBe(["0", "1", "2", "3", "4"]);

        async IAsyncEnumerable<ImageEvent> Draw(ImageRequest request)
        {
            most = Math.Max(most, Interlocked.Increment(ref running));
            order.Add(((GenerateRequest)request).Prompt);
            await Task.Delay(5);
            Interlocked.Decrement(ref running);
            yield return new ProgressEvent(1, 1);
        }
    }

    [Fact]
    public async Task One_too_many_is_refused_at_once_and_the_queue_opens_again()
    {
        var mayEnd = new TaskCompletionSource();
        var gate = new GatedEngine(new ScriptedEngine((_, cancel) => Hold(mayEnd.Task, cancel)), maxRunning: 1, maxQueued: 1);
        var first = gate.RunAsync(Cards.Fox, default).ToListAsync().AsTask();
        var second = gate.RunAsync(Cards.Fox, default).ToListAsync().AsTask();
        var third = await gate.RunAsync(Cards.Fox, default).ToListAsync();

        var error = third.ShouldHaveSingleItem().ShouldBeOfType<FailureEvent>().Errors.ShouldHaveSingleItem();
        error.Kind.ShouldBe(ImageErrorKind.Overloaded);
        error.RetryAfter.ShouldNotBeNull();

        mayEnd.SetResult();
        await Task.WhenAll(first, second);
        (await gate.RunAsync(Cards.Fox, default).ToListAsync()).ShouldHaveSingleItem().ShouldBeOfType<ProgressEvent>();
    }

    [Fact]
    public async Task A_request_that_gives_up_waiting_leaves_its_place_to_others()
    {
        var mayEnd = new TaskCompletionSource();
        using var impatience = new CancellationTokenSource();
        var gate = new GatedEngine(new ScriptedEngine((_, cancel) => Hold(mayEnd.Task, cancel)), maxRunning: 1, maxQueued: 1);
        var first = gate.RunAsync(Cards.Fox, default).ToListAsync().AsTask();
        var waiting = gate.RunAsync(Cards.Fox, impatience.Token).ToListAsync().AsTask();
        await impatience.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(async () => await waiting);

        var next = gate.RunAsync(Cards.Fox, default).ToListAsync().AsTask();
        mayEnd.SetResult();
        (await next).ShouldHaveSingleItem().ShouldBeOfType<ProgressEvent>();
        await first;
    }

    [Fact]
    public async Task A_request_of_low_priority_is_never_refused_and_goes_when_no_other_waits()
    {
        var order = new List<string>();
        var mayEnd = new SemaphoreSlim(0);
        var gate = new GatedEngine(new ScriptedEngine((request, cancel) => Draw(request, cancel)), maxRunning: 1, maxQueued: 1);
        Task Run(string prompt, RequestPriority priority, CancellationToken cancel = default) =>
            gate.RunAsync(new GenerateRequest { Prompt = prompt, Context = new RequestContext { Priority = priority } }, cancel).ToListAsync(CancellationToken.None).AsTask();
        using var impatience = new CancellationTokenSource();
        List<Task> all = [Run("first", RequestPriority.Low)];
        var leaving = Run("leaving", RequestPriority.Low, impatience.Token);
        all.AddRange([Run("low 1", RequestPriority.Low), Run("low 2", RequestPriority.Low), Run("normal 1", RequestPriority.Normal)]);
        await impatience.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(leaving);
        mayEnd.Release(2);
        while (order.Count < 3) await Task.Yield();
        all.Add(Run("normal 2", RequestPriority.Normal));
        mayEnd.Release(3);
        await Task.WhenAll(all);

        order.ShouldBe(["first", "normal 1", "low 1", "normal 2", "low 2"]);

        async IAsyncEnumerable<ImageEvent> Draw(ImageRequest request, [EnumeratorCancellation] CancellationToken cancel)
        {
            order.Add(((GenerateRequest)request).Prompt);
            await mayEnd.WaitAsync(cancel);
            yield return new ProgressEvent(1, 1);
        }
    }

    private static async IAsyncEnumerable<ImageEvent> Hold(Task until, [EnumeratorCancellation] CancellationToken cancel)
    {
        await until.WaitAsync(cancel);
        yield return new ProgressEvent(1, 1);
    }
}
