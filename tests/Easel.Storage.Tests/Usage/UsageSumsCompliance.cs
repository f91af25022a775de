using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Core.Usage;
using Easel.Storage.Sql;
using Easel.Storage.Tests.Databases;

namespace Easel.Storage.Tests.Usage;

/// <summary>What every <see cref="IUsageStore"/> sums. What is expected is added up here, record by record.</summary>
public abstract class UsageSumsCompliance(TestDatabase database) : UsageStoreHost(database)
{
    [Theory]
    [InlineData(null, UsageFields.None)]
    [InlineData(null, UsageFields.Model | UsageFields.Outcome)]
    [InlineData(UsageInterval.Day, UsageFields.Tenant)]
    [InlineData(UsageInterval.Hour, UsageFields.Key | UsageFields.Size)]
    [InlineData(UsageInterval.Minute, UsageFields.Operation | UsageFields.Cached)]
    [InlineData(UsageInterval.Day, UsageFields.Model | UsageFields.Size)]
    [InlineData(UsageInterval.Hour, UsageFields.User | UsageFields.Provider)]
    [InlineData(UsageInterval.Minute, UsageFields.Model)]
    [InlineData(UsageInterval.Day, UsageFields.Key | UsageFields.Operation)]
    [InlineData(UsageInterval.Day, (UsageFields)0xFFF)]
    [InlineData(
        UsageInterval.Day,
        UsageFields.Key | UsageFields.Tenant | UsageFields.User | UsageFields.Model | UsageFields.Size | UsageFields.Operation
    )]
    [InlineData(UsageInterval.Hour, (UsageFields)0x7FF)]
    public async Task Sums_are_those_of_the_records(UsageInterval? interval, UsageFields fields)
    {
        var store = Open();
        var random = new SplitMix(7);
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
    public async Task Nothing_was_used_where_nothing_is_asked_for()
    {
        var store = Open();
        await AddAsync(store, Record(Noon));

        (await store.SumAsync(new UsageQuery(new UsageRange(Noon, Noon.AddHours(-1))), default)).ShouldBeEmpty();
        (await store.SumAsync(new UsageQuery(All) { Filter = new UsageFilter { Models = [] } }, default)).ShouldBeEmpty();
        (await store.SumCostsAsync(new UsageQuery(All) { Filter = new UsageFilter { Keys = [] } }, default)).ShouldBeEmpty();
        (await store.ListAsync(All, new UsageFilter { Sizes = [] }, null, 10, default)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Costs_are_not_told_apart_by_what_they_are_not_kept_by() =>
        await Should.ThrowAsync<ArgumentException>(() =>
            Open().SumCostsAsync(new UsageQuery(All) { GroupBy = UsageFields.Size }, TestContext.Current.CancellationToken)
        );

    [Fact]
    public async Task What_versions_before_the_views_kept_is_brought_into_them()
    {
        var store = Open();
        var random = new SplitMix(11);
        await AddAsync(
            store,
            [
                .. Enumerable.Range(0, 300).Select(_ => Record(random)),
                Record(Noon, key: "paid", cost: 2) with
                {
                    Charges = [new UsageCharge(Billable.OutputImage, PriceUnit.Image, 1, 2)],
                },
            ]
        );
        var queries = (
            from interval in (UsageInterval?[])[null, UsageInterval.Minute, UsageInterval.Hour, UsageInterval.Day]
            from fields in (UsageFields[])
                [
                    UsageFields.None,
                    UsageFields.Size,
                    UsageFields.Key | UsageFields.Model,
                    UsageFields.Key | UsageFields.Operation,
                    UsageFields.Outcome,
                ]
            select new UsageQuery(All) { Interval = interval, GroupBy = fields }
        ).ToList();
        var before = await SumAllAsync(store, queries);
        var records = await store.ListAsync(All, new UsageFilter { Tenants = ["t1"] }, null, 1000, default);
        var costs = await store.SumCostsAsync(new UsageQuery(All) { GroupBy = UsageFields.Key }, default);

        await Database
            .Open()
            .TransactAsync(
                async session =>
                {
                    foreach (var statement in EarlierUsage.Statements)
                        await session.ExecuteAsync(statement);
                    await session.ExecuteAsync(session.Dialect.Translate(SqlMigration.All.Single(one => one.IsForArchives).Schema));
                    return true;
                },
                default
            );

        var after = await SumAllAsync(Open(), queries);
        for (var i = 0; i < queries.Count; i++)
            after[i].ShouldBe(before[i], queries[i].ToString());
        (await Open().ListAsync(All, new UsageFilter { Tenants = ["t1"] }, null, 1000, default))
            .Select(record => record.Id)
            .ShouldBe(records.Select(record => record.Id));
        (await Open().SumCostsAsync(new UsageQuery(All) { GroupBy = UsageFields.Key }, default)).ShouldBe(costs);
        costs.ShouldHaveSingleItem().Cost.ShouldBe(2);
        // And goes on there.
        await AddAsync(Open(), Record(Noon, key: "k1", cost: 1));
        (await Open().SumAsync(new UsageQuery(All), default)).Single().Requests.ShouldBe(302);
    }

    private static async Task<List<IReadOnlyList<UsageSum>>> SumAllAsync(IUsageStore store, List<UsageQuery> queries)
    {
        var sums = new List<IReadOnlyList<UsageSum>>();
        foreach (var query in queries)
            sums.Add(await store.SumAsync(query, default));
        return sums;
    }

    private static IEnumerable<UsageRange> Ranges(SplitMix random)
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
        new UsageFilter { Keys = ["k1"], WithoutTenant = true },
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
}
