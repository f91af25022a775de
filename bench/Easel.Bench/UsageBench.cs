using System.Diagnostics;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Core.Usage;
using Easel.Storage.FileSystem;
using Easel.Storage.PostgreSql;
using Easel.Storage.Sql;
using Easel.Storage.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace Easel.Bench;

/// <summary>1,000,000 usage records of 90 days, and every kind of query over them: SQLite, and PostgreSQL where <c>EASEL_BENCH_POSTGRES</c>
/// has the connection string of an empty database.</summary>
internal static class UsageBench
{
    private const int Records = 1_000_000;
    private const int Batch = 1000;
    private const double Bound = 200;
    private static readonly DateTimeOffset End = new(2026, 11, 26, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Begin = End.AddDays(-90);

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("easel-usage-bench-");
        try
        {
            using var sqlite = new SqliteDatabase(DataFolder.Open(folder.FullName).Folder!);
            await RunAsync("SQLite", sqlite);
            if (Environment.GetEnvironmentVariable("EASEL_BENCH_POSTGRES") is not { Length: > 0 } postgreSql)
                return;
            await using var database = new PostgreSqlDatabase(
                postgreSql,
                TimeProvider.System,
                TimeSpan.FromSeconds(10),
                NullLogger<PostgreSqlDatabase>.Instance
            );
            await RunAsync("PostgreSQL", database);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task RunAsync(string name, SqlDatabase database)
    {
        var store = new SqlUsageStore(database, new UsageOptions(), TimeProvider.System);
        var started = Stopwatch.GetTimestamp();
        for (var first = 0; first < Records; first += Batch)
            await store.AddAsync(new UsageBatch(Guid.NewGuid(), [.. Enumerable.Range(first, Batch).Select(RecordOf)], []), default);
        Report.Title($"usage: {Records:N0} records of 90 days in {name}, 50 keys, 4 models, 3 sizes, 3 qualities");
        Report.Line("written, records a second", $"{Records / Stopwatch.GetElapsedTime(started).TotalSeconds:F0}");
        var month = new UsageRange(End.AddDays(-31), End);
        await TimeAsync("31 days by day", new UsageQuery(month) { Interval = UsageInterval.Day }, store);
        await TimeAsync(
            "31 days by day, model, key and size",
            new UsageQuery(month) { Interval = UsageInterval.Day, GroupBy = UsageFields.Model | UsageFields.Key | UsageFields.Size },
            store
        );
        await TimeAsync(
            "7 days by hour and model",
            new UsageQuery(new UsageRange(End.AddDays(-7), End)) { Interval = UsageInterval.Hour, GroupBy = UsageFields.Model },
            store
        );
        await TimeAsync(
            "a day by minute and model",
            new UsageQuery(new UsageRange(End.AddDays(-1), End)) { Interval = UsageInterval.Minute, GroupBy = UsageFields.Model },
            store
        );
        await TimeAsync(
            "90 days, odd ends, one tenant",
            new UsageQuery(new UsageRange(Begin.AddMinutes(7), End.AddMinutes(-7))) { Filter = new UsageFilter { Tenants = ["tenant-3"] } },
            store
        );
        await TimeAsync(
            "31 days of costs by line item",
            () => store.SumCostsAsync(new UsageQuery(month) { Interval = UsageInterval.Day }, default)
        );
        await TimeAsync("a page of 1,000 records", () => store.ListAsync(month, UsageFilter.All, null, 1000, default));
        await TimeAsync(
            "what a key spent this month",
            () => store.ReadSpentAsync(SpendScope.OfKey("key-7"), new DateOnly(2026, 11, 1), Guid.Empty, default)
        );
    }

    private static Task TimeAsync(string name, UsageQuery query, SqlUsageStore store) =>
        TimeAsync(name, () => store.SumAsync(query, default));

    private static async Task TimeAsync(string name, Func<Task> query)
    {
        var times = new Samples();
        for (var run = 0; run <= 10; run++)
        {
            var started = Stopwatch.GetTimestamp();
            await query();
            // The first one warms up.
            if (run > 0)
                times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        Report.Against(name, times.Median, Bound, "ms");
    }

    /// <summary>The same for the same number.</summary>
    private static UsageRecord RecordOf(int number)
    {
        var at = Begin.AddMilliseconds((End - Begin).TotalMilliseconds / Records * number);
        var mixed = (int)((uint)number * 2654435761u >> 8);
        var key = mixed % 50;
        return new UsageRecord
        {
            Id = $"usage_{number:x8}",
            At = at,
            RequestId = $"req_{number:x8}",
            Dimensions = new UsageDimensions
            {
                Key = $"key-{key}",
                Tenant = $"tenant-{key % 10}",
                User = $"user-{key}",
                Api = "openai",
                Operation = (UsageOperation)(mixed / 50 % 2),
                Model = $"model-{mixed / 100 % 4}",
                Provider = "bench",
                Size = (mixed / 400 % 3) switch
                {
                    0 => new ImageSize(1024, 1024),
                    1 => new ImageSize(1024, 1536),
                    _ => new ImageSize(1536, 1024),
                },
                Quality = (ImageQuality)(1 + (mixed / 1200 % 3)),
            },
            Images = 1,
            Tokens = new TokenUsage { InputText = 20, OutputImage = 1056 },
            Cost = 0.0423m,
            Charges =
            [
                new UsageCharge(Billable.OutputImage, PriceUnit.Token, 1056, 0.04224m),
                new UsageCharge(Billable.InputText, PriceUnit.Token, 12, 0.00006m),
            ],
            EngineTime = TimeSpan.FromSeconds(2),
        };
    }
}
