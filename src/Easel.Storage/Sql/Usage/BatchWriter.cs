using Easel.Core.Usage;

namespace Easel.Storage.Sql.Usage;

/// <summary>Writes a batch within a transaction: its records, and what they add to sums.</summary>
internal static class BatchWriter
{
    private const string RecordColumns = "id, at, dimension, owner, request_id, " + AmountRow.Names + ", error";
    private const string SumColumns = "requests, cached_requests, unfinished_requests, " + AmountRow.Names;
    private const string DayKey = "dimension, start";
    private const string HourKey = "view, width, start, dimension";
    private const string ChargeKey = "dimension, start, billable, unit";
    private const string SpendingColumns = "kind, scope, month, cost, images";

    private static readonly string AddDays = OnConflict("usage_days", DayKey, SumColumns);
    private static readonly string AddHours = OnConflict("usage_hours", HourKey, SumColumns);
    private static readonly string AddCharges = OnConflict("usage_charges", ChargeKey, "quantity, cost");
    private static readonly string AddSpending = OnConflict("usage_spending", "kind, scope, month", "cost, images");

    public static async Task WriteAsync(SqlSession session, UsageBatch batch, Dictionary<ViewedDimensions, long> dimensions)
    {
        await ManyRows.InsertAsync(
            session,
            "usage_records",
            RecordColumns,
            [.. batch.Records.Select(record => RecordOf(record, IdOf(record, UsageView.Full)))]
        );
        // Rows are changed in one order everywhere, so that two servers do not wait for each other.
        var days =
            from view in UsageView.Of(UsageInterval.Day)
            from record in batch.Records
            group record by (Dimension: IdOf(record, view), Start: StartOf(record.At, UsageInterval.Day)) into same
            orderby same.Key
            select (object?[])[same.Key.Dimension, same.Key.Start, .. SumOf([.. same])];
        await ManyRows.InsertAsync(session, "usage_days", $"{DayKey}, {SumColumns}", [.. days], AddDays);
        var hours =
            from width in (UsageInterval[])[UsageInterval.Minute, UsageInterval.Hour]
            from view in UsageView.Of(width)
            from record in batch.Records
            group record by (
                View: view.Number,
                Width: (int)width,
                Start: StartOf(record.At, width),
                Dimension: IdOf(record, view)
            ) into same
            orderby same.Key
            select (object?[])[same.Key.View, same.Key.Width, same.Key.Start, same.Key.Dimension, .. SumOf([.. same])];
        await ManyRows.InsertAsync(session, "usage_hours", $"{HourKey}, {SumColumns}", [.. hours], AddHours);
        var charges =
            from record in batch.Records
            from charge in record.Charges
            group charge by (
                Dimension: IdOf(record, UsageView.OfCallers),
                Start: StartOf(record.At, UsageInterval.Day),
                Billable: (int)charge.Billable,
                Unit: (int)charge.Unit
            ) into same
            orderby same.Key
            select new object?[]
            {
                same.Key.Dimension,
                same.Key.Start,
                same.Key.Billable,
                same.Key.Unit,
                same.Sum(charge => UsageUnits.OfQuantity(charge.Quantity)),
                same.Sum(charge => UsageUnits.OfMoney(charge.Cost)),
            };
        await ManyRows.InsertAsync(session, "usage_charges", $"{ChargeKey}, quantity, cost", [.. charges], AddCharges);
        var spending = batch
            .Spending.Select(one => (Kind: (int)one.Scope.Kind, Scope: ScopeOf(one.Scope), Month: UsageUnits.OfMonth(one.Month), one.Spent))
            .OrderBy(row => row.Kind)
            .ThenBy(row => row.Scope, StringComparer.Ordinal)
            .ThenBy(row => row.Month)
            .Select(row => new object?[] { row.Kind, row.Scope, row.Month, UsageUnits.OfMoney(row.Spent.Cost), row.Spent.Images });
        await ManyRows.InsertAsync(session, "usage_spending", SpendingColumns, [.. spending], AddSpending);
        await LeaseRows.WriteAsync(session, batch.Leases);

        long IdOf(UsageRecord record, UsageView view) => dimensions[new ViewedDimensions(view, view.Reduce(record.Dimensions))];
    }

    /// <summary>As it is kept: indexes take no long text.</summary>
    public static string ScopeOf(SpendScope scope) =>
        scope.Id.Length <= 200
            ? scope.Id
            : Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(scope.Id)));

    private static long StartOf(DateTimeOffset at, UsageInterval width) => UsageSpans.Down(at.ToUnixTimeSeconds(), (int)width);

    private static object?[] RecordOf(UsageRecord record, long dimension) =>
        [
            record.Id,
            record.At.ToUnixTimeMilliseconds(),
            dimension,
            RecordOwner.Of(record.Dimensions),
            record.RequestId,
            .. AmountsOf([record]),
            record.Error,
        ];

    private static object?[] SumOf(IReadOnlyList<UsageRecord> records) =>
        [
            (long)records.Count,
            (long)records.Count(record => record.Dimensions.IsCached),
            (long)records.Count(record => record.Dimensions.Outcome != UsageOutcome.Completed),
            .. AmountsOf(records),
        ];

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
