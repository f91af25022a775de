using Easel.Core.Usage;

namespace Easel.Storage.Sql.Usage;

/// <summary>Writes a batch within a transaction: its records, and what they add to sums.</summary>
internal static class BatchWriter
{
    private const string RecordColumns = "id, at, dimension, request_id, " + AmountRow.Names + ", error";
    private const string SumColumns = "width, start, dimension, requests, " + AmountRow.Names;
    private const string CostColumns = "start, dimension, billable, unit, quantity, cost";
    private const string SpendingColumns = "kind, scope, month, cost, images";

    private static readonly string AddSums = OnConflict("usage_sums", "width, start, dimension", "requests, " + AmountRow.Names);
    private static readonly string AddCosts = OnConflict("usage_costs", "start, dimension, billable, unit", "quantity, cost");
    private static readonly string AddSpending = OnConflict("usage_spending", "kind, scope, month", "cost, images");

    public static async Task WriteAsync(SqlSession session, UsageBatch batch, Dictionary<UsageDimensions, long> dimensions)
    {
        var records = batch.Records.Select(record => (Record: record, Dimension: dimensions[record.Dimensions])).ToList();
        await ManyRows.InsertAsync(
            session,
            "usage_records",
            RecordColumns,
            [.. records.Select(one => RecordOf(one.Record, one.Dimension))]
        );
        // Rows are changed in one order everywhere, so that two servers do not wait for each other.
        var sums =
            from width in Enum.GetValues<UsageInterval>()
            from one in records
            group one.Record by (Width: (int)width, Start: StartOf(one.Record.At, width), one.Dimension) into same
            orderby same.Key
            select SumOf(same.Key, [.. same]);
        await ManyRows.InsertAsync(session, "usage_sums", SumColumns, [.. sums], AddSums);
        var costs =
            from one in records
            from charge in one.Record.Charges
            group charge by (
                Start: StartOf(one.Record.At, UsageInterval.Day),
                one.Dimension,
                Billable: (int)charge.Billable,
                Unit: (int)charge.Unit
            ) into same
            orderby same.Key
            select new object?[]
            {
                same.Key.Start,
                same.Key.Dimension,
                same.Key.Billable,
                same.Key.Unit,
                same.Sum(charge => UsageUnits.OfQuantity(charge.Quantity)),
                same.Sum(charge => UsageUnits.OfMoney(charge.Cost)),
            };
        await ManyRows.InsertAsync(session, "usage_costs", CostColumns, [.. costs], AddCosts);
        var spending = batch
            .Spending.Select(one => (Kind: (int)one.Scope.Kind, Scope: ScopeOf(one.Scope), Month: UsageUnits.OfMonth(one.Month), one.Spent))
            .OrderBy(row => row.Kind)
            .ThenBy(row => row.Scope, StringComparer.Ordinal)
            .ThenBy(row => row.Month)
            .Select(row => new object?[] { row.Kind, row.Scope, row.Month, UsageUnits.OfMoney(row.Spent.Cost), row.Spent.Images });
        await ManyRows.InsertAsync(session, "usage_spending", SpendingColumns, [.. spending], AddSpending);
    }

    /// <summary>As it is kept: indexes take no long text.</summary>
    public static string ScopeOf(SpendScope scope) =>
        scope.Id.Length <= 200
            ? scope.Id
            : Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(scope.Id)));

    private static long StartOf(DateTimeOffset at, UsageInterval width) => UsageSpans.Down(at.ToUnixTimeSeconds(), (int)width);

    private static object?[] RecordOf(UsageRecord record, long dimension) =>
        [record.Id, record.At.ToUnixTimeMilliseconds(), dimension, record.RequestId, .. AmountsOf([record]), record.Error];

    private static object?[] SumOf((int Width, long Start, long Dimension) key, IReadOnlyList<UsageRecord> records) =>
        [key.Width, key.Start, key.Dimension, (long)records.Count, .. AmountsOf(records)];

    private static object?[] AmountsOf(IReadOnlyList<UsageRecord> records) =>
        [
            records.Sum(record => (long)record.Images),
            records.Sum(record => (long)record.InputImages),
            records.Sum(record => record.Tokens.InputText),
            records.Sum(record => record.Tokens.CachedInputText),
            records.Sum(record => record.Tokens.InputImage),
            records.Sum(record => record.Tokens.CachedInputImage),
            records.Sum(record => record.Tokens.OutputText),
            records.Sum(record => record.Tokens.OutputImage),
            records.Sum(record => UsageUnits.OfMoney(record.Cost)),
            records.Sum(record => UsageUnits.OfTime(record.QueueTime)),
            records.Sum(record => UsageUnits.OfTime(record.EngineTime)),
        ];

    private static string OnConflict(string table, string key, string amounts) =>
        $"ON CONFLICT ({key}) DO UPDATE SET "
        + string.Join(", ", amounts.Split(", ").Select(amount => $"{amount} = {table}.{amount} + excluded.{amount}"));
}
