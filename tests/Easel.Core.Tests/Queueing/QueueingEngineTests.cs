using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Core.Pipeline;
using Easel.Core.Queueing;
using Easel.Core.Telemetry;
using Microsoft.Extensions.Time.Testing;

namespace Easel.Core.Tests.Queueing;

public sealed class QueueingEngineTests
{
    private readonly SteppedEngine _engine = new();
    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public async Task A_request_for_ten_images_lets_another_caller_draw_after_its_first()
    {
        var queueing = Queueing();
        var ten = RunAsync(queueing, "ten", "ada", count: 10);
        await _engine.BegunAsync(1);
        var one = RunAsync(queueing, "one", "bob");

        _engine.Allow(2);
        (await one).OfType<CompletedPixelsEvent>().ShouldHaveSingleItem().Discard();
        ten.IsCompleted.ShouldBeFalse();
        _engine.Allow(9);
        foreach (var image in (await ten).OfType<CompletedPixelsEvent>())
            image.Discard();

        _engine.Begun.Take(3).Select(begun => begun.Prompt).ShouldBe(["ten", "one", "ten"]);
    }

    [Fact]
    public async Task Who_waits_is_told_how_many_are_before_him()
    {
        var queueing = Queueing();
        var first = RunAsync(queueing, "first", "ada");
        await _engine.BegunAsync(1);
        var second = RunAsync(queueing, "second", "bob");
        var third = RunAsync(queueing, "third", "cy");

        _engine.Allow(3);
        var all = await Task.WhenAll(first, second, third);
        foreach (var image in all.SelectMany(events => events).OfType<CompletedPixelsEvent>())
            image.Discard();

        all[0].OfType<QueuedEvent>().ShouldBeEmpty();
        all[1].OfType<QueuedEvent>().Select(queued => queued.Ahead).ShouldBe([1]);
        all[2].OfType<QueuedEvent>().Select(queued => queued.Ahead).First().ShouldBe(2);
        all[2].OfType<QueuedEvent>().Select(queued => queued.Ahead).ShouldBeSubsetOf([2, 1]);
    }

    [Fact]
    public async Task Seventy_requests_of_one_caller_do_not_hold_up_another()
    {
        var queueing = Queueing(maxQueued: 64);
        var many = Enumerable.Range(0, 70).Select(i => RunAsync(queueing, "many", "ada", count: 10)).ToList();
        await _engine.BegunAsync(1);
        var one = RunAsync(queueing, "one", "bob");

        // The image that is being drawn, the turn of hers that was next, and his.
        _engine.Allow(3);
        (await one).OfType<CompletedPixelsEvent>().ShouldHaveSingleItem().Discard();
        _engine.Begun.Take(3).ShouldContain(begun => begun.Prompt == "one");

        _engine.Allow(700);
        var all = await Task.WhenAll(many);
        all.Count(events => events is [FailureEvent { Errors: [{ Kind: ImageErrorKind.Overloaded, RetryAfter: not null }] }]).ShouldBe(5);
        foreach (var image in all.SelectMany(events => events).OfType<CompletedPixelsEvent>())
            image.Discard();
        all.Sum(events => events.OfType<CompletedPixelsEvent>().Count()).ShouldBe(650);
    }

    [Fact]
    public async Task Turns_add_up_to_one_request()
    {
        _engine.Allow(5);
        var events = await RunAsync(Queueing(imagesPerTurn: 2), "five", "ada", count: 5, seed: ImageSeed.Max - 1);

        events.OfType<WarningEvent>().ShouldHaveSingleItem();
        events.OfType<ProgressEvent>().Select(step => step.Steps).Distinct().ShouldBe([3]);
        events.OfType<CompletedPixelsEvent>().Select(image => image.ImageIndex).ShouldBe([0, 1, 2, 3, 4]);
        // After the last seed comes the first.
        _engine.Begun.Select(begun => (begun.Count, begun.Seed)).ShouldBe([(2, ImageSeed.Max - 1), (2, 0), (1, 2)]);
        foreach (var image in events.OfType<CompletedPixelsEvent>())
            image.Discard();
    }

    [Fact]
    public async Task Images_of_one_request_without_a_seed_have_consecutive_ones()
    {
        _engine.Allow(3);
        foreach (var happened in await RunAsync(Queueing(), "three", "ada", count: 3))
            happened.Discard();
        var seeds = _engine.Begun.ConvertAll(begun => begun.Seed!.Value);
        seeds.ShouldBe([seeds[0], ImageSeed.Next(seeds[0], 1), ImageSeed.Next(seeds[0], 2)]);
    }

    [Fact]
    public async Task A_turn_that_does_not_come_in_time_is_a_failure_and_leaves_its_place()
    {
        var queueing = Queueing(maxQueued: 1);
        var first = RunAsync(queueing, "first", "ada");
        await _engine.BegunAsync(1);
        var second = RunAsync(queueing, "second", "ada");
        _clock.Advance(TimeSpan.FromMinutes(11));
        (await second).Last().ShouldBeOfType<FailureEvent>().Errors.ShouldHaveSingleItem().Kind.ShouldBe(ImageErrorKind.Overloaded);

        var third = RunAsync(queueing, "third", "ada");
        _engine.Allow(2);
        foreach (var happened in (await first).Concat(await third))
            happened.Discard();
        _engine.Begun.Select(begun => begun.Prompt).ShouldBe(["first", "third"]);
    }

    [Fact]
    public async Task Waiting_counts_in_the_time_limit()
    {
        var limited = new TimeLimitEngine(Queueing(), _clock);
        var first = RunAsync(limited, "first", "ada");
        await _engine.BegunAsync(1);
        var second = RunAsync(limited, "second", "ada", limit: TimeSpan.FromSeconds(30));
        _clock.Advance(TimeSpan.FromSeconds(31));
        (await second)[^1].ShouldBeOfType<FailureEvent>().Errors.ShouldHaveSingleItem().Kind.ShouldBe(ImageErrorKind.Timeout);

        _engine.Allow();
        foreach (var happened in await first)
            happened.Discard();
        _engine.Begun.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_gives_up_while_waiting_or_drawing_frees_the_place()
    {
        var queueing = Queueing(maxQueued: 1);
        using var drawing = new CancellationTokenSource();
        using var waiting = new CancellationTokenSource();
        var first = RunAsync(queueing, "first", "ada", count: 10, cancel: drawing.Token);
        await _engine.BegunAsync(1);
        var second = RunAsync(queueing, "second", "ada", cancel: waiting.Token);
        await waiting.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(second);

        var third = RunAsync(queueing, "third", "ada");
        await drawing.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(first);
        _engine.Allow();
        foreach (var happened in await third)
            happened.Discard();
        _engine.Begun.Select(begun => begun.Prompt).ShouldBe(["first", "third"]);
    }

    private QueueingEngine Queueing(int maxQueued = 100, int imagesPerTurn = 1)
    {
        var options = new CoreOptions { MaxQueued = maxQueued };
        var card = Cards.Capable() with { Concurrency = new ModelConcurrency(ImagesPerTurn: imagesPerTurn) };
        return new QueueingEngine(
            _engine,
            new TurnQueue(1, maxQueued),
            card,
            new PipelineMetrics(Meters.OfAHost(), [new TurnQueues(options)]),
            options,
            _clock
        );
    }

    private static async Task<List<ImageEvent>> RunAsync(
        IImageEngine engine,
        string prompt,
        string caller,
        int count = 1,
        long? seed = null,
        TimeSpan? limit = null,
        CancellationToken cancel = default
    )
    {
        var context = new RequestContext { Caller = new CallerIdentity(caller), TimeLimit = limit };
        var request = new GenerateRequest
        {
            Prompt = prompt,
            Count = count,
            Seed = seed,
            Context = context,
        };
        return await engine.RunAsync(request, cancel).ToListAsync(CancellationToken.None);
    }
}
