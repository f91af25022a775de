using Easel.Abstractions;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Core.Requests;
using Easel.Core.Usage;
using Microsoft.Extensions.DependencyInjection;

namespace Easel.Core.Tests.Usage;

/// <summary>One record per request, whatever becomes of it. Expected costs are worked out by hand from OpenAI's published prices.</summary>
public sealed class UsageEngineTests
{
    private static readonly RequestContext Context = new()
    {
        Caller = new CallerIdentity("key") { Tenant = "acme", User = "ada" },
        RequestId = "req_1",
        Api = "openai",
    };

    private static GenerateRequest Fox { get; } = Cards.Fox with { Context = Context };

    [Fact]
    public async Task A_request_is_one_record_with_who_what_and_how()
    {
        var record = await AccountAsync(
            Fox with
            {
                Count = 2,
                Size = new ImageSize(64, 64),
                Quality = ImageQuality.High,
            },
            ScriptedEngine.Emitting(Image(0), Image(1))
        );

        record.RequestId.ShouldBe("req_1");
        record.Dimensions.ShouldBe(
            new UsageDimensions
            {
                Key = "key",
                Tenant = "acme",
                User = "ada",
                Api = "openai",
                Model = "painter",
                Provider = record.Dimensions.Provider,
                Size = new ImageSize(64, 64),
                Quality = ImageQuality.High,
            }
        );
        record.Dimensions.Provider.ShouldNotBeNull();
        (record.Images, record.Cost, record.Error).ShouldBe((2, 0m, null));
    }

    [Fact]
    public async Task Tokens_are_priced_by_their_kinds()
    {
        // gpt-image-2: text 5, cached text 1.25, images 8, cached images 2, output 30 dollars a million.
        var usage = new UsageEvent(1000, 1767)
        {
            Details = new TokenUsage
            {
                InputText = 40,
                CachedInputText = 10,
                InputImage = 900,
                CachedInputImage = 50,
                OutputImage = 1767,
            },
        };

        var record = await AccountAsync(Fox, ScriptedEngine.Emitting(usage, Image(0)), Priced(GptImage2));

        // 0.0002 + 0.0000125 + 0.0072 + 0.0001 + 0.05301
        record.Cost.ShouldBe(0.0605225m);
        record.Charges.Sum(charge => charge.Cost).ShouldBe(record.Cost);
        record.Tokens.ShouldBe(usage.Details!.Value);
    }

    [Fact]
    public async Task A_service_that_counts_nothing_is_priced_by_OpenAIs_table()
    {
        var card = Priced(GptImage2) with { Id = "openai/gpt-image-2" };

        var record = await AccountAsync(
            Fox with
            {
                Quality = ImageQuality.Low,
                Size = new ImageSize(1024, 1024),
            },
            ScriptedEngine.Emitting(Image(0)),
            card
        );

        // 200 tokens, about 0.6 cents.
        record.Cost.ShouldBe(0.006m);
    }

    [Fact]
    public async Task A_batch_costs_half()
    {
        var record = await AccountAsync(
            Fox with
            {
                Context = Context with { IsBatch = true },
            },
            ScriptedEngine.Emitting(Image(0)),
            Priced(new PriceLine(Billable.OutputImage, PriceUnit.Image, 0.04m))
        );

        (record.Cost, record.Dimensions.IsBatch).ShouldBe((0.02m, true));
    }

    [Fact]
    public async Task What_the_service_says_that_it_charges_goes_before_any_price()
    {
        var record = await AccountAsync(
            Fox,
            ScriptedEngine.Emitting(Image(0), new UsageEvent(null, null) { Cost = 0.0123m }),
            Priced(new PriceLine(Billable.OutputImage, PriceUnit.Image, 0.04m))
        );

        record.Cost.ShouldBe(0.0123m);
    }

    [Fact]
    public async Task An_image_from_a_cache_costs_nothing()
    {
        var record = await AccountAsync(
            Fox,
            ScriptedEngine.Emitting(File(0) with { IsCached = true }),
            Priced(new PriceLine(Billable.OutputImage, PriceUnit.Image, 0.04m))
        );

        (record.Cost, record.Images, record.Dimensions.IsCached).ShouldBe((0m, 1, true));
    }

    [Fact]
    public async Task Images_that_came_before_a_failure_are_paid()
    {
        var record = await AccountAsync(
            Fox with
            {
                Count = 3,
            },
            ScriptedEngine.Emitting(File(0), new FailureEvent(new ImageError(ImageErrorKind.Engine, "broken", null, "Broken."))),
            Priced(new PriceLine(Billable.OutputImage, PriceUnit.Image, 0.04m))
        );

        (record.Images, record.Cost, record.Dimensions.Outcome, record.Error).ShouldBe((1, 0.04m, UsageOutcome.Failed, "broken"));
    }

    [Fact]
    public async Task A_refusal_before_any_image_costs_nothing()
    {
        var record = await AccountAsync(
            Fox,
            ScriptedEngine.Emitting(new FailureEvent(new ImageError(ImageErrorKind.Blocked, "moderation_blocked", null, "No."))),
            Priced(new PriceLine(Billable.Request, PriceUnit.Request, 1m))
        );

        (record.Cost, record.Dimensions.Outcome, record.Error).ShouldBe((0m, UsageOutcome.Refused, "moderation_blocked"));
    }

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
    public async Task A_bug_is_a_failed_request()
    {
        var store = new MemoryUsageStore();
        await using (
            var services = await StartAsync(store, new ScriptedEngine((_, _) => throw new NotSupportedException()), Cards.Capable())
        )
        {
            await Should.ThrowAsync<NotSupportedException>(() => services.RunAsync(Fox));
            await StopAsync(services);
        }

        var record = store.Records.Single();
        (record.Dimensions.Outcome, record.Error).ShouldBe((UsageOutcome.Failed, "NotSupportedException"));
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

    [Fact]
    public async Task Work_of_the_servers_own_is_nobodys()
    {
        var store = new MemoryUsageStore();
        await using var services = await StartAsync(store, ScriptedEngine.Emitting(File(0)), Cards.Capable());
        await services.RunAsync(Cards.Fox);
        await StopAsync(services);

        store.Records.ShouldBeEmpty();
    }

    private static PriceLine[] GptImage2 { get; } =
    [
        new(Billable.InputText, PriceUnit.Token, 5) { Per = 1_000_000 },
        new(Billable.CachedInputText, PriceUnit.Token, 1.25m) { Per = 1_000_000 },
        new(Billable.InputImage, PriceUnit.Token, 8) { Per = 1_000_000 },
        new(Billable.CachedInputImage, PriceUnit.Token, 2) { Per = 1_000_000 },
        new(Billable.OutputImage, PriceUnit.Token, 30) { Per = 1_000_000 },
    ];

    private static ModelCard Priced(params PriceLine[] lines) => Cards.Capable() with { Prices = lines };

    private static CompletedPixelsEvent Image(int index) => ScriptedEngine.Image(index, out _);

    private static CompletedImageEvent File(int index) =>
        new(index, EncodedImage.Rent(1, new ImageSize(8, 8), ImageFormat.Png), ScriptedEngine.Recipe);

    private static async Task<UsageRecord> AccountAsync(ImageRequest request, IImageEngine engine, ModelCard? card = null)
    {
        var store = new MemoryUsageStore();
        await using (var services = await StartAsync(store, engine, card ?? Cards.Capable()))
        {
            await services.RunAsync(request);
            await StopAsync(services);
        }

        return store.Records.ShouldHaveSingleItem();
    }

    private static async Task<ServiceProvider> StartAsync(MemoryUsageStore store, IImageEngine engine, ModelCard card)
    {
        var services = await Pipelines.StartAsync(
            engine,
            card,
            add: all => all.AddSingleton<IUsageStore>(store).AddUsage(new UsageOptions())
        );
        await services.GetRequiredService<UsageWriter>().StartingAsync(default);
        return services;
    }

    private static Task StopAsync(IServiceProvider services) => services.GetRequiredService<UsageWriter>().StoppedAsync(default);
}
