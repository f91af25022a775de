using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Core.Requests;
using Easel.Core.Usage;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Core.Tests.Usage;

/// <summary>What is spent is known image by image, and told.</summary>
public sealed class SpendingTests : UsageHost
{
    [Fact]
    public async Task A_caller_who_leaves_pays_for_what_was_finished()
    {
        var store = new MemoryUsageStore();
        await using (
            var services = await StartAsync(
                store,
                ScriptedEngine.Emitting(File(0), File(1)),
                Priced(new PriceLine(Billable.OutputImage, PriceUnit.Image, 0.04m))
            )
        )
        {
            await foreach (var happened in services.GetRequiredService<ImageService>().RunAsync(Fox with { Count = 2 }, default))
            {
                if (happened is CompletedImageEvent)
                    break;
            }

            await StopAsync(services);
        }

        var record = store.Records.ShouldHaveSingleItem();
        (record.Images, record.Cost, record.Dimensions.Outcome).ShouldBe((1, 0.04m, UsageOutcome.Cancelled));
    }

    [Fact]
    public async Task A_caller_who_leaves_after_the_last_image_has_all_of_it()
    {
        var store = new MemoryUsageStore();
        await using (var services = await StartAsync(store, ScriptedEngine.Emitting(File(0)), Cards.Capable()))
        {
            await foreach (var happened in services.GetRequiredService<ImageService>().RunAsync(Fox, default))
            {
                if (happened is CompletedImageEvent)
                    break;
            }

            await StopAsync(services);
        }

        store.Records.Single().Dimensions.Outcome.ShouldBe(UsageOutcome.Completed);
    }

    [Fact]
    public async Task Each_image_is_spent_at_once_by_key_tenant_and_user()
    {
        var store = new MemoryUsageStore { Gate = new TaskCompletionSource().Task };
        var services = await StartAsync(
            store,
            ScriptedEngine.Emitting(File(0), File(1)),
            Priced(new PriceLine(Billable.OutputImage, PriceUnit.Image, 0.04m))
        );
        var ledger = services.GetRequiredService<ISpendLedger>();
        var seen = 0;
        await foreach (var happened in services.GetRequiredService<ImageService>().RunAsync(Fox with { Count = 2 }, default))
        {
            if (happened is not CompletedImageEvent image)
                continue;
            seen++;
            image.Cost.ShouldBe(0.04m);
            foreach (var scope in new[] { SpendScope.OfKey("key"), SpendScope.OfTenant("acme"), SpendScope.OfUser("acme", "ada") })
                (await ledger.ReadAsync(scope, default)).ShouldBe(new Spent(0.04m * seen, seen));
        }

        seen.ShouldBe(2);
        (await ledger.ReadAsync(SpendScope.OfKey("another"), default)).ShouldBe(default);
    }

    [Fact]
    public async Task The_cost_is_told_once_and_last_where_there_is_a_price()
    {
        await using var priced = await StartAsync(
            new MemoryUsageStore(),
            ScriptedEngine.Emitting(File(0), new UsageEvent(null, null) { Cost = 0.5m }),
            Priced(new PriceLine(Billable.OutputImage, PriceUnit.Image, 0.04m))
        );
        var events = await priced.RunAsync(Fox);
        events.OfType<CostEvent>().ShouldHaveSingleItem().Cost.ShouldBe(0.5m);
        events[^1].ShouldBeOfType<CostEvent>();

        await using var free = await StartAsync(new MemoryUsageStore(), ScriptedEngine.Emitting(File(0)), Cards.Capable());
        (await free.RunAsync(Fox)).ShouldNotContain(happened => happened is CostEvent);
    }
}
