using Easel.Abstractions.Events;
using Easel.Abstractions.Requests;
using Easel.Core.Access.Limits;
using Easel.Core.Requests;
using Easel.Core.Usage;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Core.Tests.Access;

/// <summary>What may be spent in a month, and what those are told who have spent it.</summary>
public sealed class BudgetTests : LimitHost
{
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
        // An image that is finished while somebody is judged may count twice for him: none is before all are judged.
        var drawn = new TaskCompletionSource();
        await using var services = await StartAsync(
            new LimitOptions { Tenant = new CallerLimits { MonthlyImages = 20 } },
            drawn: drawn.Task
        );

        var all = Enumerable.Range(0, 16).Select(i => Task.Run(() => services.RunAsync(Request(i % 2 == 0 ? Ada : Bob, 3)))).ToList();
        await Eventually.HoldsAsync(() => Ledger.Reads == all.Count);
        drawn.SetResult();

        (await Task.WhenAll(all)).Sum(Images).ShouldBe(18);
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

        Ledger.Spend(SpendScope.OfTenant("acme"), new Spent(1.49m, 0));
        Images(await services.RunAsync(Request(Ada, 1))).ShouldBe(1);
        Ledger.Spend(SpendScope.OfTenant("acme"), new Spent(0.01m, 0));

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
        Ledger.IsDown = true;

        Refusal(await services.RunAsync(Request(Ada, 1))).Kind.ShouldBe(ImageErrorKind.Unavailable);
        Images(await services.RunAsync(Request(Eve, 1))).ShouldBe(1);
        Ledger.IsDown = false;
        Images(await services.RunAsync(Request(Ada, 10))).ShouldBe(10, "what was set aside came back");
    }

    [Fact]
    public async Task Many_at_once_do_not_spend_more_money_than_there_is()
    {
        (Price, RealPrice) = (0.25m, 0.25m);
        var drawn = new TaskCompletionSource();
        await using var services = await StartAsync(new LimitOptions { Tenant = new CallerLimits { MonthlyCost = 2 } }, drawn: drawn.Task);

        // All are judged before the first image is finished.
        var all = Enumerable.Range(0, 12).Select(i => services.RunAsync(Request(i % 2 == 0 ? Ada : Bob, 2))).ToList();
        await Eventually.HoldsAsync(() => Ledger.Reads == all.Count);
        drawn.SetResult();

        (await Task.WhenAll(all)).Sum(Images).ShouldBe(8);
        Refusal(await services.RunAsync(Request(Ada, 1))).Message.ShouldContain("$2.00");
    }

    [Fact]
    public async Task What_it_did_not_cost_is_given_back()
    {
        (Price, RealPrice) = (1, 0.1m);
        await using var services = await StartAsync(new LimitOptions { Key = new CallerLimits { MonthlyCost = 3 } });

        Refusal(await services.RunAsync(Request(Ada, 4))).Message.ShouldContain("$3.00 of the budget of $3.00");
        Images(await services.RunAsync(Request(Ada, 3))).ShouldBe(3);
        Images(await services.RunAsync(Request(Ada, 2))).ShouldBe(2);

        var refusal = Refusal(await services.RunAsync(Request(Ada, 3)));
        refusal.Code.ShouldBe("insufficient_quota");
        refusal.Message.ShouldContain("$2.50 of the budget of $3.00 for this month is left");
        refusal.Message.ShouldContain("may cost $3.00");
    }

    [Fact]
    public async Task What_failed_costs_nothing_of_a_budget()
    {
        (Price, RealPrice) = (1, 1);
        await using var services = await StartAsync(new LimitOptions { Key = new CallerLimits { MonthlyCost = 3 } }, failAfter: 1);

        Images(await services.RunAsync(Request(Ada, 3))).ShouldBe(1);
        Images(await services.RunAsync(Request(Ada, 2))).ShouldBe(1);
        Refusal(await services.RunAsync(Request(Ada, 2))).Message.ShouldContain("$1.00 of the budget");
    }

    [Fact]
    public async Task A_check_says_what_would_be_refused_and_takes_nothing()
    {
        Price = 1;
        await using var services = await StartAsync(
            new LimitOptions
            {
                Key = new CallerLimits
                {
                    MonthlyCost = 3,
                    MonthlyImages = 5,
                    ImagesPerMinute = 2,
                },
            }
        );
        var check = services.GetRequiredService<IRequestCheck>();

        for (var i = 0; i < 3; i++)
            (await check.CheckAsync(Request(Ada, 2), default)).ShouldBeNull();
        (await check.CheckAsync(Request(Ada, 6), default))!.Message.ShouldContain("5 of 5 images");
        (await check.CheckAsync(Request(Ada, 4), default))!.Message.ShouldContain("may cost $4.00");
        (await check.CheckAsync(Request(Ada, 3), default))!.Message.ShouldContain("2 images per minute");
        Ledger.IsDown = true;
        (await check.CheckAsync(Request(Ada, 1), default))!.Kind.ShouldBe(ImageErrorKind.Unavailable);
    }
}
