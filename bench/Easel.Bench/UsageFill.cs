using System.Data;
using System.Diagnostics;
using Easel.Abstractions.Events;
using Easel.Abstractions.Models;
using Easel.Abstractions.Requests;
using Easel.Core.Usage;
using Easel.Storage.Sql;

namespace Easel.Bench;

/// <summary>Usage of 90 days, written by the database itself: what takes the server hours of its days would take a bench hours
/// too.</summary>
internal static class UsageFill
{
    public const int Records = 1_000_000;
    private const string RareTenant = "tenant-rare";
    private const int Days = 90;

    private const string Amounts =
        "images, input_images, input_text, cached_input_text, input_image, cached_input_image, output_text, output_image, cost, queue_time, engine_time";

    public static DateTimeOffset End { get; } = new(2026, 11, 26, 0, 0, 0, TimeSpan.Zero);

    private static DateTimeOffset Begin { get; } = End.AddDays(-Days);

    /// <summary>Whose usage is asked for.</summary>
    public static IEnumerable<(string Name, UsageFilter Filter)> Callers { get; } =
    [
        ("a tenant", new UsageFilter { Tenants = ["tenant-3"] }),
        ("a user", new UsageFilter { Tenants = ["tenant-3"], Users = ["user-13"] }),
        ("a tenant with few", new UsageFilter { Tenants = [RareTenant] }),
    ];

    private static readonly string[] Tables = ["usage_records", "usage_days", "usage_hours", "usage_charges"];

    private static readonly string[] Requests = ["key_id", "tenant", "user_name", "model", "provider", "operation", "size"];

    /// <summary>The views of sums, by their numbers, and the columns that each tells apart.</summary>
    private static readonly (int View, string[] Columns)[] Views = [(0, ["id"]), (1, Requests), (2, Requests[..5]), (3, Requests[3..])];

    private static readonly (int View, int Width)[] Hours = [(0, 60), (3, 60), (0, 3600), (2, 3600), (3, 3600)];

    public static async Task RunAsync(SqlDatabase database, SqlUsageStore store)
    {
        // For their dimensions alone.
        await store.AddAsync(new UsageBatch(Guid.NewGuid(), [.. Enumerable.Range(0, 3600).Select(RecordOf), Rare], []), default);
        await AnalyzeAsync(database, "usage_dimensions");
        await database.TransactAsync(IsolationLevel.ReadCommitted, FillAsync, default);
        // PostgreSQL does that by itself, some time later.
        await AnalyzeAsync(database, Tables);
        var all = (await store.SumAsync(new UsageQuery(new UsageRange(Begin, End)), default)).Single();
        var charged = await store.SumCostsAsync(new UsageQuery(new UsageRange(Begin, End)), default);
        if (all.Requests != Records || charged.Sum(line => line.Cost) != all.Cost)
            throw new InvalidOperationException($"{all.Requests} records are there, for {all.Cost}.");
    }

    public static UsageBatch Batch(int records)
    {
        var first = Random.Shared.Next();
        return new UsageBatch(
            Guid.NewGuid(),
            [
                .. Enumerable
                    .Range(0, records)
                    .Select(one => RecordOf((first + one) & int.MaxValue) with { Id = $"usage_{Guid.NewGuid():N}" }),
            ],
            [new Spending(SpendScope.OfKey("key-7"), new DateOnly(2026, 11, 1), new Spent(0.04m, 1))]
        );
    }

    public static async Task<double> TimeAsync(Func<Task> work)
    {
        var started = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static async Task AnalyzeAsync(SqlDatabase database, params string[] tables)
    {
        foreach (var table in tables)
            await database.TransactAsync(IsolationLevel.ReadCommitted, session => session.ExecuteAsync($"ANALYZE {table}"), default);
    }

    private static async Task<int> FillAsync(SqlSession session)
    {
        foreach (var table in Tables)
            await session.ExecuteAsync($"DELETE FROM {table}");
        await session.ExecuteAsync(
            $"""
            WITH RECURSIVE numbers (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM numbers WHERE i < {Records - 1}),
            known AS (SELECT id, key_id, tenant, ROW_NUMBER() OVER (ORDER BY id) - 1 AS place FROM usage_dimensions WHERE view = 0 AND tenant <> '{RareTenant}'),
            placed AS (SELECT i, CASE WHEN i % 10000 = 0 THEN -1 ELSE (i * CAST(7919 AS BIGINT) + i / 3600) % 3600 END AS place FROM numbers)
            INSERT INTO usage_records (id, at, dimension, request_id, owner, {Amounts}, error)
            SELECT 'usage_' || p.i, {Begin.ToUnixTimeMilliseconds()} + p.i * CAST({(long)Days * 86_400_000 / Records} AS BIGINT),
                COALESCE(k.id, (SELECT MIN(id) FROM usage_dimensions WHERE view = 0 AND tenant = '{RareTenant}')),
                'req_' || p.i, 't' || COALESCE(k.tenant, '{RareTenant}'), 1, 0, 20, 0, 0, 0, 0, 1056, 42300000, 1000, 2000000, NULL
            FROM placed p LEFT JOIN known k ON k.place = p.place
            """
        );
        var sums = $"COUNT(*), 0, 0, {string.Join(", ", Amounts.Split(", ").Select(amount => $"CAST(SUM(r.{amount}) AS BIGINT)"))}";
        var columns = $"requests, cached_requests, unfinished_requests, {Amounts}";
        foreach (var (view, _) in Views)
        {
            await session.ExecuteAsync(
                $"{Map(view)} INSERT INTO usage_days (dimension, start, {columns}) SELECT m.view_id, {Start(86_400)}, {sums} FROM usage_records r CROSS JOIN map m WHERE m.id = r.dimension GROUP BY 1, 2"
            );
        }

        foreach (var (view, width) in Hours)
        {
            await session.ExecuteAsync(
                $"{Map(view)} INSERT INTO usage_hours (view, width, start, dimension, {columns}) SELECT {view}, {width}, {Start(width)}, m.view_id, {sums} FROM usage_records r CROSS JOIN map m WHERE m.id = r.dimension GROUP BY 3, 4"
            );
        }

        foreach (var (billable, share) in ((Billable, int)[])[(Billable.InputText, 300_000), (Billable.OutputImage, 42_000_000)])
        {
            await session.ExecuteAsync(
                $"""
                {Map(2)} INSERT INTO usage_charges (dimension, start, billable, unit, quantity, cost)
                SELECT m.view_id, {Start(86_400)}, {(int)billable}, {(int)
                    PriceUnit.Token}, COUNT(*) * CAST(20000000 AS BIGINT), COUNT(*) * CAST({share} AS BIGINT)
                FROM usage_records r CROSS JOIN map m WHERE m.id = r.dimension GROUP BY 1, 2
                """
            );
        }

        return Records;
    }

    private static string Start(int width) => $"(r.at / {1000L * width}) * {width}";

    /// <summary>What a record's dimension is in a view.</summary>
    private static string Map(int view)
    {
        var same = Views[view].Columns.Select(column => $"v.{column} = d.{column}");
        return "WITH map AS MATERIALIZED (SELECT d.id, v.id AS view_id FROM usage_dimensions d JOIN usage_dimensions v ON "
            + $"{string.Join(" AND ", same)} WHERE d.view = 0 AND v.view = {view})";
    }

    private static UsageRecord Rare => RecordOf(0, RareTenant);

    /// <summary>The same for the same number.</summary>
    private static UsageRecord RecordOf(int number) => RecordOf(number, $"tenant-{number % 10}");

    private static UsageRecord RecordOf(int number, string tenant)
    {
        var key = number % 50;
        return new UsageRecord
        {
            Id = $"usage_{tenant}_{number:x8}",
            At = End.AddSeconds(-1 - (number % 86_400)),
            RequestId = $"req_{number:x8}",
            Dimensions = new UsageDimensions
            {
                Key = tenant is RareTenant ? "key-rare" : $"key-{key}",
                Tenant = tenant,
                User = $"user-{key}",
                Api = "openai",
                Operation = (UsageOperation)(number / 50 % 2),
                Model = $"model-{number / 100 % 4}",
                Provider = "bench",
                Size = (number / 400 % 3) switch
                {
                    0 => new ImageSize(1024, 1024),
                    1 => new ImageSize(1024, 1536),
                    _ => new ImageSize(1536, 1024),
                },
                Quality = (ImageQuality)(1 + (number / 1200 % 3)),
            },
            Images = 1,
            Tokens = new TokenUsage { InputText = 20, OutputImage = 1056 },
            Cost = 0.0423m,
            Charges =
            [
                new UsageCharge(Billable.OutputImage, PriceUnit.Token, 1056, 0.042m),
                new UsageCharge(Billable.InputText, PriceUnit.Token, 20, 0.0003m),
            ],
            EngineTime = TimeSpan.FromSeconds(2),
        };
    }
}
