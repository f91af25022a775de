using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Core.Routing;

namespace Easel.Core.Tests.Routing;

/// <summary>What goes on to another deployment, and what never does; for every kind of request.</summary>
public sealed class FailoverTests
{
    private readonly Upstream _one = new("one", Upstream.AbleCard("paint-1"));
    private readonly Upstream _two = new("two", Upstream.AbleCard("paint-2"));

    public static TheoryData<string> Operations => Routed.Operations;

    public static TheoryData<string, ImageErrorKind> Moving =>
        Each(ImageErrorKind.Overloaded, ImageErrorKind.Unavailable, ImageErrorKind.Engine, ImageErrorKind.ModelNotFound);

    public static TheoryData<string, ImageErrorKind> Final =>
        Each(ImageErrorKind.Blocked, ImageErrorKind.InvalidRequest, ImageErrorKind.InsufficientStorage);

    private static TheoryData<string, ImageErrorKind> Each(params ImageErrorKind[] kinds)
    {
        var data = new TheoryData<string, ImageErrorKind>();
        foreach (var kind in kinds)
        {
            foreach (var operation in new[] { "generate", "edit", "vary" })
                data.Add(operation, kind);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Moving))]
    public async Task What_the_deployment_fails_by_goes_on_to_the_next(string operation, ImageErrorKind kind)
    {
        _one.Fail(kind);
        await using var routed = await Routed.PairAsync(_one, _two);

        var events = await routed.RunAsync(Routed.Request(operation));

        events.OfType<FailureEvent>().ShouldBeEmpty();
        events.OfType<CompletedImageEvent>().Count().ShouldBe(1);
        (_one.Calls, _two.Calls).ShouldBe((1, 1));
        var route = events.OfType<RoutedEvent>().ShouldHaveSingleItem();
        (route.Model.Id, route.Provider, route.Attempts).ShouldBe(("paint-2", "two", 2));
        events.OfType<AcceptedEvent>().Select(accepted => accepted.Model.Id).ShouldBe(["paint-1", "paint-2"]);
        _two.Seen[0].GetType().ShouldBe(_one.Seen[0].GetType());
    }

    [Theory]
    [MemberData(nameof(Final))]
    public async Task What_is_wrong_with_the_request_ends_it(string operation, ImageErrorKind kind)
    {
        _one.Fail(kind, error => error with { Categories = ["violence"] });
        await using var routed = await Routed.PairAsync(_one, _two);

        var events = await routed.RunAsync(Routed.Request(operation));

        var error = events.OfType<FailureEvent>().ShouldHaveSingleItem().Errors.ShouldHaveSingleItem();
        error.Kind.ShouldBe(kind);
        error.Categories.ShouldBe(["violence"]);
        (_one.Calls, _two.Calls).ShouldBe((1, 0));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task What_may_have_been_drawn_is_not_sent_again(string operation)
    {
        _one.Fail(ImageErrorKind.Timeout, error => error with { OutcomeUnknown = true });
        await using var routed = await Routed.PairAsync(_one, _two);

        (await routed.RunAsync(Routed.Request(operation))).OfType<FailureEvent>().ShouldHaveSingleItem();

        (_one.Calls, _two.Calls).ShouldBe((1, 0));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Nothing_goes_on_when_a_preview_or_an_image_is_out(string operation)
    {
        await using var routed = await Routed.PairAsync(_one, _two);
        var failure = new FailureEvent(new ImageError(ImageErrorKind.Unavailable, "scripted", null, "Gone."));
        foreach (var shown in new Func<ImageEvent>[] { Upstream.Preview, Upstream.Image })
        {
            _one.Answer = _ => [shown(), failure];
            var events = await routed.RunAsync(Routed.Request(operation));
            events[^1].ShouldBe(failure);
        }

        _two.Calls.ShouldBe(0);
    }

    [Fact]
    public async Task Enlarging_stays_with_its_model_and_is_done_here()
    {
        _one.Fail(ImageErrorKind.Unavailable);
        await using var routed = await Routed.PairAsync(_one, _two);
        var events = await routed.RunAsync(Routed.Request("upscale"));
        events.OfType<CompletedImageEvent>().ShouldHaveSingleItem();
        events.OfType<RoutedEvent>().ShouldHaveSingleItem().Attempts.ShouldBe(1);
        (_one.Calls, _two.Calls).ShouldBe((0, 0));
    }

    [Fact]
    public async Task Under_a_key_that_the_service_honours_work_of_unknown_outcome_is_sent_once_more_and_only_there()
    {
        var keyed = new Upstream("one", Upstream.AbleCard("paint-1") with { HonoursIdempotencyKeys = true });
        keyed.Fail(ImageErrorKind.Timeout, error => error with { OutcomeUnknown = true });
        await using var routed = await Routed.PairAsync(keyed, _two);

        (await routed.RunAsync(Routed.Request("generate"))).OfType<FailureEvent>().ShouldHaveSingleItem();

        (keyed.Calls, _two.Calls).ShouldBe((2, 0));
        var keys = keyed.Seen.Select(request => request.Context.IdempotencyKey).Distinct().ToList();
        keys.ShouldHaveSingleItem().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task When_all_fail_the_last_failure_is_told_and_nobody_is_asked_twice()
    {
        _one.Fail(ImageErrorKind.Unavailable);
        _two.Fail(ImageErrorKind.Engine);
        await using var routed = await Routed.PairAsync(_one, _two);
        var events = await routed.RunAsync(Routed.Request("generate"));
        events.OfType<FailureEvent>().ShouldHaveSingleItem().Errors[0].Kind.ShouldBe(ImageErrorKind.Engine);
        (_one.Calls, _two.Calls).ShouldBe((1, 1));
    }

    [Fact]
    public async Task What_a_failed_attempt_warned_of_is_not_told_and_what_it_cost_is()
    {
        _one.Answer = _ =>
            [
                new WarningEvent(new ImageWarning("odd", null, "Only here.")),
                new UsageEvent(3, 0),
                new FailureEvent(new ImageError(ImageErrorKind.Unavailable, null, null, "Gone.")),
            ];
        await using var routed = await Routed.PairAsync(_one, _two);
        var events = await routed.RunAsync(Routed.Request("generate"));
        events.OfType<WarningEvent>().ShouldBeEmpty();
        events.OfType<UsageEvent>().ShouldHaveSingleItem();
        events.OfType<CompletedImageEvent>().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Another_model_draws_in_its_own_terms_what_was_left_open()
    {
        var small = new Upstream(
            "small",
            Upstream.AbleCard("small") with
            {
                Capabilities = new ModelCapabilities
                {
                    DefaultSize = new ImageSize(512, 512),
                    Sizes = SizeRule.Of(new ImageSize(512, 512)),
                    Qualities = [],
                    DefaultQuality = ImageQuality.Low,
                    Seed = false,
                },
            }
        );
        _one.Fail(ImageErrorKind.Unavailable);
        await using var routed = await Routed.OfAsync(
            [_one, small],
            new ModelAlias("poster") { Deployments = [new ModelDeployment("paint-1")], Fallbacks = ["small"] }
        );

        var events = await routed.RunAsync(
            new GenerateRequest
            {
                Model = "poster",
                Prompt = "a fox",
                Seed = 7,
            }
        );

        events.OfType<WarningEvent>().ShouldHaveSingleItem().Warning.Param.ShouldBe("seed");
        var drawn = events.OfType<AcceptedEvent>().Last().Request;
        (drawn.Model, drawn.Size, drawn.Quality).ShouldBe(("small", new ImageSize(512, 512), ImageQuality.Low));

        // What was asked for by name is not changed for another model: there it fails.
        var named = await routed.RunAsync(
            new GenerateRequest
            {
                Model = "poster",
                Prompt = "a fox",
                Size = new ImageSize(1024, 1024),
            }
        );
        named.OfType<FailureEvent>().ShouldHaveSingleItem().Errors[0].Kind.ShouldBe(ImageErrorKind.Unavailable);
        small.Calls.ShouldBe(1);
    }

    [Fact]
    public async Task A_request_goes_to_the_deployment_that_can_do_it()
    {
        var drawer = new Upstream("drawer", Upstream.AbleCard("drawer") with { Capabilities = new ModelCapabilities() });
        await using var routed = await Routed.PairAsync(drawer, _two);
        foreach (var operation in new[] { "edit", "vary" })
        {
            var events = await routed.RunAsync(Routed.Request(operation));
            events.OfType<RoutedEvent>().ShouldHaveSingleItem().Provider.ShouldBe("two");
        }

        (await routed.RunAsync(Routed.Request("generate"))).OfType<RoutedEvent>().Single().Provider.ShouldBe("drawer");
    }

    [Fact]
    public async Task A_strict_request_goes_where_all_of_it_is_honoured_or_nowhere()
    {
        var seedless = new Upstream("one", Upstream.AbleCard("paint-1") with { Capabilities = new ModelCapabilities { Seed = false } });
        await using var routed = await Routed.PairAsync(seedless, _two);
        var request = new GenerateRequest
        {
            Model = "poster",
            Prompt = "a fox",
            Seed = 3,
            Strict = true,
        };
        (await routed.RunAsync(request)).OfType<RoutedEvent>().ShouldHaveSingleItem().Provider.ShouldBe("two");

        var refused = await routed.RunAsync(request with { Style = "woodcut" });
        refused.OfType<FailureEvent>().ShouldHaveSingleItem().Errors[0].Kind.ShouldBe(ImageErrorKind.InvalidRequest);
    }

    [Fact]
    public async Task An_exception_is_nobody_s_to_swallow_and_counts_against_the_deployment()
    {
        _one.Answer = _ => throw new InvalidOperationException("a bug");
        await using var routed = await Routed.OfAsync([_one], new ModelAlias("poster") { Deployments = [new ModelDeployment("paint-1")] });
        for (var i = 0; i < 5; i++)
            await Should.ThrowAsync<InvalidOperationException>(() => routed.RunAsync(Routed.Request("generate")));
        var events = await routed.RunAsync(Routed.Request("generate"));
        events.OfType<FailureEvent>().ShouldHaveSingleItem().Errors[0].Code.ShouldBe("no_deployment_available");
        _one.Calls.ShouldBe(5);
    }

    [Fact]
    public async Task Leaving_early_says_nothing_of_the_deployment_and_gives_it_back()
    {
        _one.Until = new TaskCompletionSource().Task;
        await using var routed = await Routed.PairAsync(_one, _two);
        for (var i = 0; i < 10; i++)
        {
            using var leaving = new CancellationTokenSource();
            var events = routed
                .Services.GetService(typeof(Easel.Core.Requests.ImageService))
                .ShouldBeOfType<Easel.Core.Requests.ImageService>()
                .RunAsync(Routed.Request("generate"), leaving.Token)
                .GetAsyncEnumerator(leaving.Token);
            await events.MoveNextAsync();
            var next = events.MoveNextAsync().AsTask();
            await leaving.CancelAsync();
            await Should.ThrowAsync<OperationCanceledException>(() => next);
            await events.DisposeAsync();
        }

        var deployment = routed.Catalog.RouteOf("poster")!.Deployments[0];
        (deployment.Model.InFlight, deployment.Model.Health!.Rest).ShouldBe((0, null));
    }
}
