using System.Data.Common;
using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Access;
using Easel.Core.Access.Limits;
using Easel.Core.Usage;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Core.Tests.Access;

/// <summary>The whole pipeline with limits: what is let through, and what those over a limit are told.</summary>
public sealed class LimitEngineTests
{
    private static readonly CallerIdentity Ada = new("key_a") { Tenant = "acme", User = "ada" };
    private static readonly CallerIdentity Bob = new("key_b") { Tenant = "acme", User = "bob" };
    private static readonly CallerIdentity Eve = new("key_e") { Tenant = "other", User = "ada" };

    private readonly CountingLedger _ledger = new();

    [Fact]
    public async Task Images_of_a_minute_are_counted_by_key_and_not_by_request()
    {
        await using var services = await StartAsync(new LimitOptions { Key = new CallerLimits { ImagesPerMinute = 5 } });

        Images(await services.RunAsync(Request(Ada, 3))).ShouldBe(3);
        var refusal = Refusal(await services.RunAsync(Request(Ada, 3)));
        Images(await services.RunAsync(Request(Bob, 3))).ShouldBe(3);

        refusal.Kind.ShouldBe(ImageErrorKind.Overloaded);
        refusal.Code.ShouldBe("rate_limit_exceeded");
        // One more is there after 60 / 5 seconds.
        refusal.RetryAfter!.Value.ShouldBeInRange(TimeSpan.Zero, TimeSpan.FromSeconds(12));
        refusal.Message.ShouldContain("this access key: 5 images per minute");
    }

    [Fact]
    public async Task What_never_fits_is_told_so_and_not_to_wait()
    {
        await using var services = await StartAsync(new LimitOptions { Key = new CallerLimits { ImagesPerMinute = 5 } });

        var refusal = Refusal(await services.RunAsync(Request(Ada, 6)));

        refusal.Kind.ShouldBe(ImageErrorKind.QuotaExceeded);
        refusal.RetryAfter.ShouldBeNull();
        refusal.Message.ShouldContain("its limit is 5 images per minute, and the request is for 6");
    }

    [Fact]
    public async Task A_limit_of_zero_lets_nothing_through()
    {
        await using var services = await StartAsync(new LimitOptions { Key = new CallerLimits { ImagesPerMinute = 0 } });

        Refusal(await services.RunAsync(Request(Ada, 1))).Kind.ShouldBe(ImageErrorKind.QuotaExceeded);
    }

    [Fact]
    public async Task Who_is_refused_for_one_limit_pays_nothing_of_another()
    {
        await using var services = await StartAsync(
            new LimitOptions
            {
                Key = new CallerLimits { ImagesPerMinute = 10 },
                Tenants = new Dictionary<string, CallerLimits>(StringComparer.Ordinal) { ["acme"] = new() { ImagesPerMinute = 2 } },
            }
        );

        Refusal(await services.RunAsync(Request(Ada, 3))).Message.ShouldContain("this tenant");

        services.GetRequiredService<RequestLimiter>().StatusOf(Ada).Images!.Value.Remaining.ShouldBe(2);
        Images(await services.RunAsync(Request(Ada, 2))).ShouldBe(2);
        Refusal(await services.RunAsync(Request(Bob, 1))).Message.ShouldContain("this tenant");
        Images(await services.RunAsync(Request(Eve, 10))).ShouldBe(10);
    }

    [Fact]
    public async Task A_keys_own_limit_comes_before_everybodys()
    {
        await using var services = await StartAsync(new LimitOptions { Key = new CallerLimits { ImagesPerMinute = 1 } });

        Images(await services.RunAsync(Request(Ada with { Limits = new CallerLimits { ImagesPerMinute = 4 } }, 4))).ShouldBe(4);
        Refusal(await services.RunAsync(Request(Bob, 2)));
    }

    [Fact]
    public async Task A_model_has_its_limit_over_all_callers()
    {
        await using var services = await StartAsync(new LimitOptions { Model = new CallerLimits { RequestsPerMinute = 2 } });

        Images(await services.RunAsync(Request(Ada, 1))).ShouldBe(1);
        Images(await services.RunAsync(Request(Eve, 1))).ShouldBe(1);
        Refusal(await services.RunAsync(Request(Bob, 1))).Message.ShouldContain($"the model '{Cards.Capable().Id}': 2 requests");
    }

    [Fact]
    public async Task Places_at_the_same_time_come_back_also_when_nobody_reads_to_the_end()
    {
        await using var services = await StartAsync(new LimitOptions { User = new CallerLimits { Concurrent = 1 } });
        var pipeline = services.GetRequiredService<Requests.ImageService>();

        await foreach (var happened in pipeline.RunAsync(Request(Ada, 3), TestContext.Current.CancellationToken))
        {
            if (happened is not CompletedImageEvent)
                continue;
            happened.Discard();
            var refusal = Refusal(await services.RunAsync(Request(Ada, 1)));
            refusal.Kind.ShouldBe(ImageErrorKind.Overloaded);
            refusal.RetryAfter.ShouldNotBeNull();
            Images(await services.RunAsync(Request(Eve, 1))).ShouldBe(1, "the same name in another tenant is somebody else");
            break;
        }

        Images(await services.RunAsync(Request(Ada, 1))).ShouldBe(1);
    }

    [Fact]
    public async Task A_month_is_used_up_image_by_image_and_requests_are_let_through_whole()
    {
        await using var services = await StartAsync(new LimitOptions { Key = new CallerLimits { MonthlyImages = 10 } });

        Images(await services.RunAsync(Request(Ada, 6))).ShouldBe(6);
        var tooMany = Refusal(await services.RunAsync(Request(Ada, 5)));
        Images(await services.RunAsync(Request(Ada, 4))).ShouldBe(4);
        var usedUp = Refusal(await services.RunAsync(Request(Ada, 1)));

        foreach (var refusal in new[] { tooMany, usedUp })
        {
            refusal.Kind.ShouldBe(ImageErrorKind.QuotaExceeded);
            refusal.Code.ShouldBe("insufficient_quota");
        }

        tooMany.Message.ShouldContain("4 of 10 images");
        usedUp.Message.ShouldContain("used up");
    }

    [Fact]
    public async Task Of_many_at_once_no_more_are_let_through_than_there_is_room_for()
    {
        await using var services = await StartAsync(new LimitOptions { Tenant = new CallerLimits { MonthlyImages = 20 } });

        var all = await Task.WhenAll(
            Enumerable.Range(0, 16).Select(i => Task.Run(() => services.RunAsync(Request(i % 2 == 0 ? Ada : Bob, 3))))
        );

        all.Sum(Images).ShouldBe(18);
    }

    [Fact]
    public async Task What_was_not_drawn_is_given_back()
    {
        await using var services = await StartAsync(new LimitOptions { Key = new CallerLimits { MonthlyImages = 5 } }, failAfter: 2);

        var events = await services.RunAsync(Request(Ada, 5));
        Images(events).ShouldBe(2);
        Images(await services.RunAsync(Request(Ada, 3))).ShouldBe(2);
        Refusal(await services.RunAsync(Request(Ada, 2))).Message.ShouldContain("1 of 5 images");
    }

    [Fact]
    public async Task A_budget_that_is_used_up_ends_it()
    {
        await using var services = await StartAsync(new LimitOptions { Tenant = new CallerLimits { MonthlyCost = 1.5m } });

        _ledger.Spend(SpendScope.OfTenant("acme"), new Spent(1.49m, 0));
        Images(await services.RunAsync(Request(Ada, 1))).ShouldBe(1);
        _ledger.Spend(SpendScope.OfTenant("acme"), new Spent(0.01m, 0));

        var refusal = Refusal(await services.RunAsync(Request(Bob, 1)));
        refusal.Code.ShouldBe("insufficient_quota");
        refusal.Message.ShouldContain("$1.50");
        Images(await services.RunAsync(Request(Eve, 1))).ShouldBe(1);
    }

    [Fact]
    public async Task When_what_was_spent_cannot_be_read_who_has_a_budget_waits_and_nobody_else()
    {
        await using var services = await StartAsync(
            new LimitOptions
            {
                Key = new CallerLimits { ImagesPerMinute = 100 },
                Tenants = new Dictionary<string, CallerLimits>(StringComparer.Ordinal) { ["acme"] = new() { MonthlyImages = 10 } },
            }
        );
        _ledger.IsDown = true;

        Refusal(await services.RunAsync(Request(Ada, 1))).Kind.ShouldBe(ImageErrorKind.Unavailable);
        Images(await services.RunAsync(Request(Eve, 1))).ShouldBe(1);
        _ledger.IsDown = false;
        Images(await services.RunAsync(Request(Ada, 10))).ShouldBe(10, "what was set aside came back");
    }

    private async Task<ServiceProvider> StartAsync(LimitOptions options, int failAfter = int.MaxValue) =>
        await Pipelines.StartAsync(
            new ScriptedEngine((request, _) => DrawAsync(request, failAfter)),
            add: services =>
                services
                    .AddSingleton<ISpendLedger>(_ledger)
                    .AddLimits(options)
                    .UseImageEngine((inner, _) => new CountingEngine(inner, _ledger))
        );

    private static async IAsyncEnumerable<ImageEvent> DrawAsync(ImageRequest request, int failAfter)
    {
        await Task.Yield();
        for (var i = 0; i < request.Count; i++)
        {
            if (i == failAfter)
            {
                yield return new FailureEvent(new ImageError(ImageErrorKind.Engine, null, null, "broken"));
                yield break;
            }

            yield return ScriptedEngine.Image(i, out _);
        }
    }

    private static GenerateRequest Request(CallerIdentity caller, int count) =>
        new()
        {
            Prompt = "a",
            Count = count,
            Context = new RequestContext { Caller = caller },
        };

    private static int Images(List<ImageEvent> events)
    {
        foreach (var happened in events)
            happened.Discard();
        return events.OfType<CompletedImageEvent>().Count();
    }

    private static ImageError Refusal(List<ImageEvent> events)
    {
        Images(events).ShouldBe(0);
        return events.OfType<FailureEvent>().ShouldHaveSingleItem().Errors.ShouldHaveSingleItem();
    }

    private sealed class CountingEngine(Abstractions.IImageEngine inner, CountingLedger ledger) : Abstractions.DelegatingImageEngine(inner)
    {
        public override async IAsyncEnumerable<ImageEvent> RunAsync(
            ImageRequest request,
            [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken
        )
        {
            await foreach (var happened in Inner.RunAsync(request, cancellationToken))
            {
                if (happened is CompletedImageEvent)
                {
                    foreach (var scope in SpendScope.Of(request.Context.Caller))
                        ledger.Spend(scope, new Spent(0, 1));
                }

                yield return happened;
            }
        }
    }

    private sealed class CountingLedger : ISpendLedger
    {
        private readonly Lock _lock = new();
        private readonly Dictionary<SpendScope, Spent> _spent = [];

        public bool IsDown { get; set; }

        public void Spend(SpendScope scope, Spent spent)
        {
            lock (_lock)
                _spent[scope] = _spent.GetValueOrDefault(scope) + spent;
        }

        public async ValueTask<Spent> ReadAsync(SpendScope scope, CancellationToken cancellationToken)
        {
            await Task.Yield();
            if (IsDown)
                throw new Down();
            lock (_lock)
                return _spent.GetValueOrDefault(scope);
        }

        private sealed class Down : DbException;
    }
}
