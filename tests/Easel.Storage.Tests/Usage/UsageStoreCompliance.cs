using Easel.Abstractions.Events;
using Easel.Core.Assets;
using Easel.Core.Usage;
using Easel.Storage.Tests.Databases;

namespace Easel.Storage.Tests.Usage;

/// <summary>What every <see cref="IUsageStore"/> does with records and what was spent.</summary>
public abstract class UsageStoreCompliance(TestDatabase database) : UsageStoreHost(database)
{
    [Fact]
    public async Task A_record_is_kept_as_it_was()
    {
        var record = Record(Noon, model: "m", images: 2) with
        {
            RequestId = "req_1",
            Error = "broken",
            Tokens = new TokenUsage
            {
                InputText = 1,
                CachedInputText = 2,
                InputImage = 3,
                CachedInputImage = 4,
                OutputText = 5,
                OutputImage = 6,
            },
            Cost = 0.123456789m,
            QueueTime = TimeSpan.FromMicroseconds(1_234_567),
            EngineTime = TimeSpan.FromMicroseconds(7),
        };

        await AddAsync(Open(), record);

        var kept = (await Open().ListAsync(All, UsageFilter.All, null, 10, default)).ShouldHaveSingleItem();
        kept.ShouldBe(record with { Charges = kept.Charges });
    }

    [Fact]
    public async Task What_has_no_value_has_none_afterwards()
    {
        var record = Record(Noon) with
        {
            Dimensions = new UsageDimensions { Key = "k", Model = "m" },
        };

        await AddAsync(Open(), record);

        (await Open().ListAsync(All, UsageFilter.All, null, 10, default)).Single().Dimensions.ShouldBe(record.Dimensions);
        var group = (
            await Open().SumAsync(new UsageQuery(All) { GroupBy = UsageFields.Tenant | UsageFields.User | UsageFields.Size }, default)
        ).Single();
        (group.Group.Tenant, group.Group.User, group.Group.Size).ShouldBe((null, null, null));
    }

    [Fact]
    public async Task A_batch_that_is_written_twice_counts_once()
    {
        var batch = new UsageBatch(Guid.NewGuid(), [Record(Noon, cost: 1)], [SpendingOf("k", 1, 1)]);

        await Open().AddAsync(batch, default);
        await Open().AddAsync(batch, default);

        (await Open().SumAsync(new UsageQuery(All), default)).Single().Requests.ShouldBe(1);
        (await Open().ListAsync(All, UsageFilter.All, null, 10, default)).Count.ShouldBe(1);
        (await ReadSpentAsync(Open(), "k")).ShouldBe(new Spent(1, 1));
    }

    [Fact]
    public async Task Records_come_a_page_at_a_time_oldest_first()
    {
        var store = Open();
        var random = new SplitMix(3);
        // Many of one moment.
        var records = Enumerable
            .Range(0, 50)
            .Select(i => Record(Noon.AddMinutes(random.Next(5)), key: i % 2 == 0 ? "even" : "odd"))
            .ToList();
        await AddAsync(store, [.. records]);
        var pages = new List<UsageRecord>();
        while (await store.ListAsync(All, new UsageFilter { Keys = ["odd"] }, pages.LastOrDefault(), 7, default) is { Count: > 0 } page)
            pages.AddRange(page);

        pages
            .Select(record => record.Id)
            .ShouldBe(
                records
                    .Where(record => record.Dimensions.Key == "odd")
                    .OrderBy(record => record.At)
                    .ThenBy(record => record.Id, StringComparer.Ordinal)
                    .Select(record => record.Id)
            );
    }

    [Fact]
    public async Task What_several_servers_spend_adds_up()
    {
        var stores = Enumerable.Range(0, 4).Select(_ => Open()).ToList();
        await Task.WhenAll(
            Enumerable
                .Range(0, 40)
                .Select(i =>
                    Task.Run(() =>
                        stores[i % 4]
                            .AddAsync(
                                new UsageBatch(
                                    Guid.NewGuid(),
                                    [Record(Noon, key: "k")],
                                    [SpendingOf("k", 0.01m, 2), SpendingOf("other", 1, 1)]
                                ),
                                default
                            )
                    )
                )
        );

        (await ReadSpentAsync(Open(), "k")).ShouldBe(new Spent(0.40m, 80));
        (await Open().SumAsync(new UsageQuery(All), default)).Single().Requests.ShouldBe(40);
        (await ReadSpentAsync(Open(), "nobody")).ShouldBe(default);
    }

    [Fact]
    public async Task Spending_is_kept_apart_by_kind_month_and_scope()
    {
        var store = Open();
        var november = new DateOnly(2026, 11, 1);
        var scopes = new[]
        {
            SpendScope.OfKey("x"),
            SpendScope.OfTenant("x"),
            SpendScope.OfUser("x", ""),
            SpendScope.OfUser(null, "x"),
            SpendScope.OfTenant(new string('x', 5000)),
        };
        var spending = scopes.Select((scope, i) => new Spending(scope, november, new Spent(i + 1, i))).ToList();
        var batch = new UsageBatch(Guid.NewGuid(), [], [.. spending, new Spending(scopes[0], november.AddMonths(1), new Spent(99, 99))]);

        await store.AddAsync(batch, default);

        for (var i = 0; i < scopes.Length; i++)
            (await store.ReadSpentAsync(scopes[i], november, batch.Id, default)).ShouldBe((new Spent(i + 1, i), true));
        (await store.ReadSpentAsync(scopes[0], november.AddMonths(1), Guid.NewGuid(), default)).ShouldBe((new Spent(99, 99), false));
    }

    [Fact]
    public async Task Values_are_taken_literally_whatever_they_contain()
    {
        string[] nasty = ["'; DROP TABLE usage_records; --", "@p0", "a\nb", "\U0001F98A", new string('x', 10_000), "%", ""];
        var store = Open();
        foreach (var text in nasty)
        {
            await AddAsync(
                store,
                Record(Noon, key: "k" + text) with
                {
                    Dimensions = new UsageDimensions
                    {
                        Key = "k" + text,
                        Tenant = text,
                        User = text,
                        Api = text,
                        Model = text,
                        Provider = text,
                    },
                    Error = text,
                    RequestId = text,
                }
            );
        }

        foreach (var text in nasty)
        {
            var filter = new UsageFilter
            {
                Keys = ["k" + text],
                Tenants = [text],
                Users = [text],
                Models = [text],
                Apis = [text],
                Providers = [text],
            };
            var record = (await store.ListAsync(All, filter, null, 10, default)).ShouldHaveSingleItem();
            (record.Dimensions.Tenant, record.Error).ShouldBe((text, text));
            (await store.SumAsync(new UsageQuery(All) { Filter = filter }, default)).Single().Requests.ShouldBe(1);
        }
    }

    [Fact]
    public async Task Old_records_go_and_their_sums_stay()
    {
        var store = Open();
        await AddAsync(store, Record(Noon, cost: 1), Record(Noon.AddDays(2), cost: 2));
        Time.SetUtcNow(Noon.AddDays(401));

        await store.ShouldBeAssignableTo<IExpiringStore>()!.RemoveExpiredAsync(default);

        (await store.ListAsync(new UsageRange(Noon, Noon.AddDays(500)), UsageFilter.All, null, 10, default)).Single().Cost.ShouldBe(2);
        (await store.SumAsync(new UsageQuery(All), default)).Single().Cost.ShouldBe(3);
    }

    [Fact]
    public async Task Records_of_one_owner_are_found_among_all_others()
    {
        var store = Open();
        var tenant = new string('ä', 300);
        await AddAsync(
            store,
            [
                .. Enumerable
                    .Range(0, 20)
                    .Select(i => Record(Noon.AddMinutes(i), key: "k", tenant: i % 2 == 0 ? tenant + "a" : tenant + "b")),
                Record(Noon, key: "k", tenant: null),
                Record(Noon, key: tenant, tenant: null),
            ]
        );

        (await store.ListAsync(All, new UsageFilter { Tenants = [tenant + "a"] }, null, 50, default)).Count.ShouldBe(10);
        (await store.ListAsync(All, new UsageFilter { Keys = ["k"] }, null, 50, default)).Count.ShouldBe(21);
        var own = await store.ListAsync(All, new UsageFilter { Keys = ["k"], WithoutTenant = true }, null, 50, default);
        own.ShouldHaveSingleItem().Dimensions.Tenant.ShouldBeNull();
        (await store.ListAsync(All, new UsageFilter { Keys = [tenant], WithoutTenant = true }, null, 50, default)).Count.ShouldBe(1);
    }
}
