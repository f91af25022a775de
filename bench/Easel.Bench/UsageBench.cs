using System.Diagnostics;
using Easel.Core.Usage;
using Easel.Storage.FileSystem;
using Easel.Storage.PostgreSql;
using Easel.Storage.Sql;
using Easel.Storage.Sqlite;
using Easel.Storage.Tests.Databases;
using Microsoft.Extensions.Logging.Abstractions;

namespace Easel.Bench;

/// <summary>1,000,000 usage records, and every kind of query over them that the server or the command asks, in SQLite and in a PostgreSQL of
/// the bench's own.</summary>
internal static class UsageBench
{
    private const double Bound = 200;
    private const int Runs = 5;
    private static readonly UsageRange Month = new(UsageFill.End.AddDays(-31), UsageFill.End);
    private static readonly UsageRange Always = new(DateTimeOffset.UnixEpoch, UsageFill.End);

    /// <summary>What <c>/v1/organization/usage/images</c> groups by.</summary>
    private static readonly (string Name, UsageFields Field)[] Fields =
    [
        ("project_id", UsageFields.Tenant),
        ("user_id", UsageFields.User),
        ("api_key_id", UsageFields.Key),
        ("model", UsageFields.Model),
        ("size", UsageFields.Size),
        ("source", UsageFields.Operation),
    ];

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("easel-usage-bench-");
        try
        {
            using var sqlite = new SqliteDatabase(DataFolder.Open(folder.FullName).Folder!);
            await RunAsync("SQLite", sqlite);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        if (PostgreSqlProcess.Programs is not { } programs)
        {
            Report.Line("PostgreSQL", "is not installed (Debian: postgresql)");
            return;
        }

        using var server = new PostgreSqlProcess(programs);
        await using var database = new PostgreSqlDatabase(
            server.CreateDatabase(),
            TimeProvider.System,
            TimeSpan.FromSeconds(10),
            NullLogger<PostgreSqlDatabase>.Instance
        );
        await RunAsync("PostgreSQL", database);
    }

    private static async Task RunAsync(string name, SqlDatabase database)
    {
        var store = new SqlUsageStore(database, new UsageOptions(), TimeProvider.System);
        var started = Stopwatch.GetTimestamp();
        await UsageFill.RunAsync(database, store);
        Report.Title($"usage: {UsageFill.Records:N0} records of 90 days in {name}, 51 keys, 4 models, 3 sizes, 3 qualities");
        Report.Line("filled in", $"{Stopwatch.GetElapsedTime(started).TotalSeconds:F0} s");
        await MeasureUsageAsync(store);
        await MeasureCostsAsync(store);
        await MeasureCallersAsync(store);
        await MeasureRecordsAsync(store);
        await MeasureWritesAsync(store);
    }

    private static async Task MeasureUsageAsync(SqlUsageStore store)
    {
        var week = new UsageRange(UsageFill.End.AddDays(-7), UsageFill.End);
        var day = new UsageRange(UsageFill.End.AddDays(-1), UsageFill.End);
        var every = Fields.Aggregate(UsageFields.None, (all, one) => all | one.Field);
        foreach (var (name, field) in Fields.Prepend(("nothing", UsageFields.None)))
        {
            await TimeAsync($"usage, 31 days, by {name}", store, new(Month) { Interval = UsageInterval.Day, GroupBy = field });
            await TimeAsync($"usage, 168 hours, by {name}", store, new(week) { Interval = UsageInterval.Hour, GroupBy = field });
            await TimeAsync($"usage, 1440 minutes, by {name}", store, new(day) { Interval = UsageInterval.Minute, GroupBy = field });
        }

        // As many answers as there can be: 37,200 here.
        await TimeAsync("usage, 31 days, by all of these", store, new(Month) { Interval = UsageInterval.Day, GroupBy = every });
    }

    private static async Task MeasureCostsAsync(SqlUsageStore store)
    {
        foreach (var (name, field) in Fields.Take(3).Prepend(("nothing", UsageFields.None)))
        {
            var query = new UsageQuery(new UsageRange(UsageFill.End.AddDays(-180), UsageFill.End))
            {
                Interval = UsageInterval.Day,
                GroupBy = field,
            };
            await TimeAsync($"costs, 180 days, by {name}", store, query);
            await TimeAsync($"costs, 180 days, by {name} and line_item", () => store.SumCostsAsync(query, default));
        }
    }

    /// <summary>What the SaaS API and limits ask for.</summary>
    private static async Task MeasureCallersAsync(SqlUsageStore store)
    {
        foreach (var (name, filter) in UsageFill.Callers)
        {
            var query = new UsageQuery(Always) { GroupBy = UsageFields.Model | UsageFields.Provider, Filter = filter };
            await TimeAsync($"usage/stats, {name}, from the beginning", store, query with { Interval = UsageInterval.Day });
            var odd = new UsageRange(Month.From.AddMinutes(7).AddSeconds(7), Month.To.AddMinutes(-7));
            await TimeAsync($"usage/current, {name}, a month with odd ends", store, query with { Range = odd });
        }

        await TimeAsync(
            "what a key spent this month",
            () => store.ReadSpentAsync(SpendScope.OfKey("key-7"), new DateOnly(2026, 11, 1), Guid.Empty, default)
        );
    }

    private static async Task MeasureRecordsAsync(SqlUsageStore store)
    {
        foreach (var (name, filter) in UsageFill.Callers.Prepend(("everybody", UsageFilter.All)))
        {
            var first = await store.ListAsync(Month, filter, null, 1000, default);
            await TimeAsync($"export, a page of 1,000, {name}", () => store.ListAsync(Month, filter, null, 1000, default));
            await TimeAsync($"export, the next page, {name}", () => store.ListAsync(Month, filter, first[^1], 1000, default));
        }
    }

    private static async Task MeasureWritesAsync(SqlUsageStore store)
    {
        const int batches = 10;
        // What the fill left to be tidied up is nobody's cost.
        await store.AddAsync(UsageFill.Batch(1000), default);
        var started = Stopwatch.GetTimestamp();
        for (var batch = 0; batch < batches; batch++)
            await store.AddAsync(UsageFill.Batch(1000), default);
        Report.Line("written in batches of 1,000", $"{batches * 1000 / Stopwatch.GetElapsedTime(started).TotalSeconds:F0} records/s");
        var times = new Samples();
        for (var one = 0; one < 100; one++)
            times.Add(await UsageFill.TimeAsync(() => store.AddAsync(UsageFill.Batch(1), default)));
        Report.Line("written alone", times.ToString());
    }

    private static Task TimeAsync(string name, SqlUsageStore store, UsageQuery query) =>
        TimeAsync(name, () => store.SumAsync(query, default));

    private static async Task TimeAsync(string name, Func<Task> query)
    {
        // The first one warms up.
        await query();
        var times = new Samples();
        for (var run = 0; run < Runs; run++)
            times.Add(await UsageFill.TimeAsync(query));
        Report.Against(name, times.Median, Bound, "ms");
    }
}
