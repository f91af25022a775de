using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Core.Routing;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Easel.Core.Tests.Routing;

public sealed class HealthTests
{
    private readonly Upstream _one = new("one", Upstream.AbleCard("paint-1"));
    private readonly Upstream _two = new("two", Upstream.AbleCard("paint-2"));

    private static Task<List<ImageEvent>> DrawAsync(Routed routed) => routed.RunAsync(Routed.Request("generate"));

    [Fact]
    public async Task A_deployment_that_fails_half_of_its_requests_rests_and_comes_back_by_one_trial()
    {
        _one.Fail(ImageErrorKind.Unavailable);
        await using var routed = await Routed.PairAsync(_one, _two);
        for (var i = 0; i < 20; i++)
            await DrawAsync(routed);
        // Five are the least that tell a rate.
        (_one.Calls, _two.Calls).ShouldBe((5, 20));

        routed.Clock.Advance(TimeSpan.FromSeconds(14));
        await DrawAsync(routed);
        _one.Calls.ShouldBe(5);

        // Its trial fails: it rests for twice as long.
        routed.Clock.Advance(TimeSpan.FromSeconds(1));
        await DrawAsync(routed);
        await DrawAsync(routed);
        _one.Calls.ShouldBe(6);
        routed.Clock.Advance(TimeSpan.FromSeconds(29));
        await DrawAsync(routed);
        _one.Calls.ShouldBe(6);

        _one.Answer = null;
        routed.Clock.Advance(TimeSpan.FromSeconds(1));
        for (var i = 0; i < 3; i++)
            await DrawAsync(routed);
        _one.Calls.ShouldBe(9);
    }

    [Fact]
    public async Task Nobody_waits_for_a_clock_that_was_set_back()
    {
        _one.Fail(ImageErrorKind.Overloaded);
        await using var routed = await Routed.PairAsync(_one, _two);
        await DrawAsync(routed);
        await DrawAsync(routed);
        _one.Calls.ShouldBe(1, "it rests");
        _one.Answer = null;

        routed.Clock.AdjustTime(routed.Clock.GetUtcNow() - TimeSpan.FromDays(1));

        await DrawAsync(routed);
        _one.Calls.ShouldBe(2);
    }

    [Theory]
    [InlineData(20)]
    [InlineData(null)]
    public async Task One_that_has_too_much_to_do_is_left_alone_for_as_long_as_it_says(int? seconds)
    {
        var after = seconds is { } said ? TimeSpan.FromSeconds(said) : (TimeSpan?)null;
        _one.Fail(ImageErrorKind.Overloaded, error => error with { RetryAfter = after });
        await using var routed = await Routed.PairAsync(_one, _two);
        await DrawAsync(routed);
        await DrawAsync(routed);
        _one.Calls.ShouldBe(1);
        _one.Answer = null;
        routed.Clock.Advance(TimeSpan.FromSeconds((seconds ?? 5) - 1));
        await DrawAsync(routed);
        _one.Calls.ShouldBe(1);
        routed.Clock.Advance(TimeSpan.FromSeconds(1));
        await DrawAsync(routed);
        _one.Calls.ShouldBe(2);
    }

    [Theory]
    [InlineData(ImageErrorKind.Overloaded)]
    [InlineData(ImageErrorKind.Unavailable)]
    public async Task Where_nobody_else_draws_the_client_is_told_when_to_come_again(ImageErrorKind kind)
    {
        _one.Fail(kind, error => error with { RetryAfter = TimeSpan.FromSeconds(20) });
        await using var routed = await Routed.OfAsync([_one]);
        var request = new Abstractions.Requests.GenerateRequest { Model = "paint-1", Prompt = "a fox" };
        await routed.RunAsync(request);
        routed.Clock.Advance(TimeSpan.FromSeconds(7.5));

        var error = (await routed.RunAsync(request)).OfType<FailureEvent>().ShouldHaveSingleItem().Errors.ShouldHaveSingleItem();

        _one.Calls.ShouldBe(1);
        (error.Kind, error.Code, error.RetryAfter).ShouldBe((kind, "no_deployment_available", TimeSpan.FromSeconds(13)));
    }

    [Fact]
    public async Task Refusals_and_bad_requests_do_not_count_against_it()
    {
        foreach (var kind in new[] { ImageErrorKind.Blocked, ImageErrorKind.InvalidRequest })
        {
            _one.Fail(kind);
            await using var routed = await Routed.PairAsync(_one, _two);
            for (var i = 0; i < 10; i++)
                await DrawAsync(routed);
        }

        (_one.Calls, _two.Calls).ShouldBe((20, 0));
    }

    [Fact]
    public async Task A_model_of_this_machine_never_rests()
    {
        var local = new Upstream("local", Upstream.AbleCard("paint-1") with { IsRemote = false });
        local.Fail(ImageErrorKind.Engine);
        await using var routed = await Routed.OfAsync([local], new ModelAlias("poster") { Deployments = [new ModelDeployment("paint-1")] });
        for (var i = 0; i < 10; i++)
            await DrawAsync(routed);
        local.Calls.ShouldBe(10);
    }

    [Fact]
    public async Task Behind_one_dead_deployment_a_thousand_callers_fail_over_and_do_not_storm_it()
    {
        _one.Fail(ImageErrorKind.Unavailable);
        await using var routed = await Routed.PairAsync(_one, _two);
        for (var i = 0; i < 5; i++)
            await DrawAsync(routed);
        var before = _one.Calls;

        var all = await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => DrawAsync(routed)));
        all.ShouldAllBe(events => events.OfType<CompletedImageEvent>().Any());
        _one.Calls.ShouldBe(before);

        // Its rest is over for all of them at once.
        routed.Clock.Advance(TimeSpan.FromSeconds(15));
        all = await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ => DrawAsync(routed)));
        all.ShouldAllBe(events => events.OfType<CompletedImageEvent>().Any());
        _one.Calls.ShouldBe(before + 1);
    }

    [Fact]
    public async Task What_began_before_a_rest_says_nothing_of_its_end()
    {
        var health = new DeploymentHealth(new HealthOptions(), new Microsoft.Extensions.Time.Testing.FakeTimeProvider());
        var error = new ImageError(ImageErrorKind.Overloaded, null, null, "Too much.") { RetryAfter = TimeSpan.FromSeconds(10) };
        health.TryEnter(out var early).ShouldBeTrue();
        health.TryEnter(out var late).ShouldBeTrue();
        health.Fail(early, error);
        health.Succeed(late);
        health.Rest!.Remaining.ShouldBe(TimeSpan.FromSeconds(10));
        health.Fail(late, error with { RetryAfter = TimeSpan.FromSeconds(99) });
        health.Rest!.Remaining.ShouldBe(TimeSpan.FromSeconds(10));
        await Task.CompletedTask;
    }

    [Fact]
    public async Task What_is_wrong_with_a_provider_is_logged_at_the_start_and_once_until_it_changes()
    {
        await using var routed = await Routed.PairAsync(_one, _two);
        var log = new Lines();
        var probes = new ProviderProbes(routed.Catalog, new CoreOptions(), log);
        _one.Health = new ProviderHealth("It does not accept its access key.");
        using var stop = new CancellationTokenSource();
        // The first look is done before there is anything to wait for.
        var running = probes.RunAsync(routed.Clock, stop.Token);
        log.Texts.ShouldBe(["Provider one cannot draw now: It does not accept its access key."]);

        await probes.ProbeAsync(default);
        log.Texts.Count.ShouldBe(1);
        _one.Health = ProviderHealth.Healthy;
        await probes.ProbeAsync(default);
        log.Texts[^1].ShouldBe("Provider one is well again.");
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(running);
    }

    [Fact]
    public async Task A_provider_that_says_twice_that_it_is_not_well_rests_until_it_is()
    {
        await using var routed = await Routed.PairAsync(_one, _two);
        var probes = new ProviderProbes(routed.Catalog, new CoreOptions(), NullLogger<ProviderProbes>.Instance);
        _one.Health = new ProviderHealth("It is being mended.");
        await probes.ProbeAsync(default);
        await DrawAsync(routed);
        _one.Calls.ShouldBe(1);
        await probes.ProbeAsync(default);
        await DrawAsync(routed);
        _one.Calls.ShouldBe(1);

        _one.Health = ProviderHealth.Healthy;
        await probes.ProbeAsync(default);
        await DrawAsync(routed);
        _one.Calls.ShouldBe(2);
    }

    private sealed class Lines : ILogger<ProviderProbes>
    {
        public List<string> Texts { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> text
        ) => Texts.Add(text(state, exception));
    }
}
