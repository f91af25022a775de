using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Core.Assets;
using Easel.Core.Usage;
using Microsoft.Extensions.Time.Testing;

namespace Easel.Storage.Tests.Usage;

/// <summary>What every <see cref="IUsageStore"/> does. Two of them over the same data are two servers. What is expected is added up here,
/// record by record.</summary>
public abstract class UsageStoreCompliance
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 26, 12, 0, 0, TimeSpan.Zero);
    private static readonly UsageRange All = new(Noon.AddYears(-1), Noon.AddYears(1));

    private protected FakeTimeProvider Time { get; } = new(Noon);

    private protected abstract IUsageStore Open();

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

    [Theory]
    [InlineData(null, UsageFields.None)]
    [InlineData(null, UsageFields.Model | UsageFields.Outcome)]
    [InlineData(UsageInterval.Day, UsageFields.Tenant)]
    [InlineData(UsageInterval.Hour, UsageFields.Key | UsageFields.Size)]
    [InlineData(UsageInterval.Minute, UsageFields.Operation | UsageFields.Cached)]
    [InlineData(UsageInterval.Day, (UsageFields)0xFFF)]
    public async Task Sums_are_those_of_the_records(UsageInterval? interval, UsageFields fields)
    {
        var store = Open();
        var random = Randomizer.Of(7);
        var records = Enumerable.Range(0, 400).Select(_ => Record(random)).ToList();
        foreach (var some in records.Chunk(90))
            await AddAsync(store, some);
        foreach (var range in Ranges(random))
        {
            foreach (var filter in Filters)
            {
                var sums = await store.SumAsync(
                    new UsageQuery(range)
                    {
                        Interval = interval,
                        GroupBy = fields,
                        Filter = filter,
                    },
                    default
                );

                var expected = records
                    .Where(record => record.At >= Down(range.From) && record.At < Up(range.To) && Expected.Passes(filter, record))
                    .GroupBy(record => (Expected.StartOf(record, range, interval), Expected.GroupOf(record, fields)))
                    .ToDictionary(group => group.Key, group => Expected.Sum(group.Key.Item1, group.Key.Item2, [.. group]));
                sums.Count.ShouldBe(expected.Count);
                foreach (var sum in sums)
                    sum.ShouldBe(expected[(sum.Start, sum.Group)]);
                sums.Select(sum => sum.Start).ShouldBeInOrder();
            }
        }
    }

    [Fact]
    public async Task Costs_are_told_by_day_and_what_was_charged_for()
    {
        var store = Open();
        await AddAsync(
            store,
            Record(Noon, model: "a") with
            {
                Charges =
                [
                    new UsageCharge(Billable.OutputImage, PriceUnit.Token, 1056, 0.04224m),
                    new UsageCharge(Billable.InputText, PriceUnit.Token, 9, 0.000045m),
                ],
            },
            Record(Noon.AddHours(3), model: "a") with
            {
                Charges = [new UsageCharge(Billable.OutputImage, PriceUnit.Token, 4160, 0.1664m)],
            },
            Record(Noon.AddDays(1), model: "b") with
            {
                Charges = [new UsageCharge(Billable.OutputImage, PriceUnit.Megapixel, 1.048576m, 0.000000001m)],
            }
        );

        var costs = await store.SumCostsAsync(new UsageQuery(All) { Interval = UsageInterval.Day }, default);

        var day = new DateTimeOffset(2026, 11, 26, 0, 0, 0, TimeSpan.Zero);
        costs.ShouldBe([
            new CostSum(day, new UsageGroup { Model = "a" }, Billable.InputText, PriceUnit.Token, 9, 0.000045m),
            new CostSum(day, new UsageGroup { Model = "a" }, Billable.OutputImage, PriceUnit.Token, 5216, 0.20864m),
            new CostSum(day.AddDays(1), new UsageGroup { Model = "b" }, Billable.OutputImage, PriceUnit.Megapixel, 1.048576m, 0.000000001m),
        ]);
    }

    [Fact]
    public async Task Many_small_amounts_add_up_to_the_last_digit()
    {
        var store = Open();
        for (var i = 0; i < 10; i++)
            await AddAsync(store, [.. Enumerable.Range(0, 100).Select(_ => Record(Noon, cost: 0.1m))]);

        (await store.SumAsync(new UsageQuery(All), default)).Single().Cost.ShouldBe(100m);
    }

    [Fact]
    public async Task Records_come_a_page_at_a_time_oldest_first()
    {
        var store = Open();
        var random = Randomizer.Of(3);
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
    public async Task Nothing_was_used_where_nothing_is_asked_for()
    {
        var store = Open();
        await AddAsync(store, Record(Noon));

        (await store.SumAsync(new UsageQuery(new UsageRange(Noon, Noon.AddHours(-1))), default)).ShouldBeEmpty();
        (await store.SumAsync(new UsageQuery(All) { Filter = new UsageFilter { Models = [] } }, default)).ShouldBeEmpty();
        (await store.SumCostsAsync(new UsageQuery(All) { Filter = new UsageFilter { Keys = [] } }, default)).ShouldBeEmpty();
        (await store.ListAsync(All, new UsageFilter { Sizes = [] }, null, 10, default)).ShouldBeEmpty();
    }

    private static Task AddAsync(IUsageStore store, params UsageRecord[] records) =>
        store.AddAsync(new UsageBatch(Guid.NewGuid(), records, []), default);

    private static async Task<Spent> ReadSpentAsync(IUsageStore store, string key) =>
        (await store.ReadSpentAsync(SpendScope.OfKey(key), new DateOnly(2026, 11, 1), Guid.Empty, default)).Spent;

    private static Spending SpendingOf(string key, decimal cost, long images) =>
        new(SpendScope.OfKey(key), new DateOnly(2026, 11, 1), new Spent(cost, images));

    private static UsageRecord Record(DateTimeOffset at, string key = "k", string model = "m", int images = 1, decimal cost = 0) =>
        new()
        {
            Id = $"usage_{Guid.NewGuid():N}",
            At = at,
            Dimensions = new UsageDimensions
            {
                Key = key,
                Tenant = "t",
                User = "u",
                Api = "openai",
                Model = model,
                Provider = "p",
                Size = new ImageSize(64, 64),
                Quality = ImageQuality.High,
            },
            Images = images,
            Cost = cost,
        };

    /// <summary>Within three days.</summary>
    private static UsageRecord Record(Randomizer random) =>
        new()
        {
            Id = $"usage_{random.Next():x8}{random.Next():x8}",
            At = Noon.AddSeconds(random.Next(3 * 86400)),
            Dimensions = new UsageDimensions
            {
                Key = Any(random, "k1", "k2"),
                Tenant = random.Next(3) == 0 ? null : Any(random, "t1", "t2"),
                User = random.Next(2) == 0 ? null : "u",
                Api = Any(random, "openai", "saas"),
                Operation = (UsageOperation)random.Next(4),
                Model = Any(random, "a", "b", "c"),
                Provider = Any(random, "local", null),
                Size = random.Next(3) == 0 ? null : Any(random, new ImageSize(64, 64), new ImageSize(128, 64)),
                Quality = (ImageQuality)random.Next(4),
                IsCached = random.Next(2) == 0,
                IsBatch = random.Next(4) == 0,
                Outcome = (UsageOutcome)random.Next(4),
            },
            Images = random.Next(5),
            InputImages = random.Next(3),
            Tokens = new TokenUsage { InputText = random.Next(100), OutputImage = random.Next(5000) },
            Cost = random.Next() / 1_000_000_000m,
            QueueTime = TimeSpan.FromMicroseconds(random.Next()),
            EngineTime = TimeSpan.FromMicroseconds(random.Next()),
        };

    private static IEnumerable<UsageRange> Ranges(Randomizer random)
    {
        yield return All;
        yield return new UsageRange(new DateTimeOffset(Noon.Date, TimeSpan.Zero), new DateTimeOffset(Noon.Date, TimeSpan.Zero).AddDays(2));
        for (var i = 0; i < 4; i++)
        {
            var from = Noon.AddSeconds(random.Next(2 * 86400));
            yield return new UsageRange(from, from.AddSeconds(random.Next(2 * 86400)));
        }
    }

    private static UsageFilter[] Filters { get; } =
    [
        UsageFilter.All,
        new UsageFilter { Tenants = ["t1"] },
        new UsageFilter
        {
            Models = ["a", "c"],
            Operations = [UsageOperation.Edit, UsageOperation.Upscale],
            Keys = ["k2"],
        },
        new UsageFilter
        {
            Sizes = [new ImageSize(64, 64)],
            Outcomes = [UsageOutcome.Completed],
            Apis = ["saas"],
        },
    ];

    private static DateTimeOffset Down(DateTimeOffset at) => at.AddSeconds(-at.Second).AddTicks(-(at.Ticks % TimeSpan.TicksPerSecond));

    private static DateTimeOffset Up(DateTimeOffset at) => Down(at) == at ? at : Down(at).AddMinutes(1);

    private static T Any<T>(Randomizer random, params T[] values) => values[random.Next(values.Length)];
}
