using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Core.Usage;

namespace Easel.Core.Tests.Usage;

/// <summary>One record per request, whatever becomes of it. Expected costs are worked out by hand from OpenAI's published prices.</summary>
public sealed class UsageEngineTests : UsageHost
{
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
}
