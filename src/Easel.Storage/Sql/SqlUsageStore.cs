using System.Data;
using Easel.Core.Assets;
using Easel.Core.Usage;
using Easel.Storage.Sql.Usage;

namespace Easel.Storage.Sql;

/// <summary>Usage in the database: each record, and sums by the minute, the hour and the day in several views (<see cref="UsageView"/>), so
/// that no query has to look at many more rows than it has answers.</summary>
public sealed class SqlUsageStore(SqlDatabase database, UsageOptions options, TimeProvider clock) : IUsageStore, IExpiringStore
{
    /// <summary>Nobody tries longer to write a batch.</summary>
    private static readonly TimeSpan KeepBatches = TimeSpan.FromDays(30);

    private static readonly string SumAmounts = string.Join(
        ", ",
        $"requests, cached_requests, unfinished_requests, {AmountRow.Names}"
            .Split(", ")
            .Select(amount => $"CAST(SUM({amount}) AS BIGINT) AS {amount}")
    );

    private readonly DimensionIds _dimensions = new();

    public async Task AddAsync(UsageBatch batch, CancellationToken cancellationToken)
    {
        var ids = await database.TransactAsync(
            IsolationLevel.ReadCommitted,
            async session =>
            {
                var isNew = await session.ExecuteAsync(
                    "INSERT INTO usage_batches (id, at) VALUES (@id, @now) ON CONFLICT (id) DO NOTHING",
                    new { id = NameOf(batch.Id), now = Now }
                );
                if (isNew == 0)
                    return [];
                var found = await _dimensions.FindAsync(session, batch.Records.Select(record => record.Dimensions));
                await BatchWriter.WriteAsync(session, batch, found);
                return found;
            },
            cancellationToken
        );
        _dimensions.Remember(ids);
    }

    public async Task<IReadOnlyList<UsageSum>> SumAsync(UsageQuery query, CancellationToken cancellationToken)
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal);
        var spans = UsageSpans.Of(query.Range, query.Interval ?? UsageInterval.Day).ToList();
        if (spans.Count == 0 || FilterSql.Of(query.Filter, parameters) is not { } filter || !database.Exists)
            return [];
        var fields = query.GroupBy | FilterSql.FieldsOf(query.Filter);
        var columns = DimensionColumns.Of(query.GroupBy).ToList();
        var start = StartOf(query, parameters);
        var views = spans.ConvertAll(span => UsageView.For((UsageInterval)span.Width, fields));
        var widest = spans.FindIndex(span => span.Width == spans.Max(one => one.Width));
        var isFine = FineSums.Serves(query, spans[widest].Width, views[widest]);
        var selected = isFine
            ? FineSums.Part(start)
            : string.Join(
                ", ",
                [
                    $"{start} AS start",
                    .. columns.Select(column => "d." + column),
                    $"s.requests, s.cached_requests, s.unfinished_requests, {AmountRow.Of("s")}",
                ]
            );
        var parts = spans
            .Select(
                (span, i) =>
                {
                    (parameters[$"v{i}"], parameters[$"f{i}"], parameters[$"t{i}"]) = (views[i].Number, span.From, span.To);
                    return $"SELECT {selected} FROM "
                        + (
                            span.Width == (int)UsageInterval.Day
                                ? $"usage_dimensions d JOIN usage_days s ON s.dimension = d.id WHERE d.view = @v{i}"
                                : $"usage_hours s JOIN usage_dimensions d ON d.id = s.dimension WHERE s.view = @v{i} AND s.width = {span.Width}"
                        )
                        + $" AND s.start >= @f{i} AND s.start < @t{i}{filter}";
                }
            )
            .ToList();
        if (isFine)
            return await database.ReadAsync(
                session => FineSums.ReadAsync(session, query, parts, views, filter, parameters),
                cancellationToken
            );
        var groups = string.Join(", ", ["start", .. columns]);
        var rows = await database.ReadAsync(
            session =>
                session.QueryAsync<SumRow>(
                    $"SELECT {groups}, {SumAmounts} FROM ({string.Join(" UNION ALL ", parts)}) AS parts GROUP BY {groups} ORDER BY {groups}",
                    parameters
                ),
            cancellationToken
        );
        return [.. rows.Select(row => row.ToSum())];
    }

    public async Task<IReadOnlyList<CostSum>> SumCostsAsync(UsageQuery query, CancellationToken cancellationToken)
    {
        if (((query.GroupBy | FilterSql.FieldsOf(query.Filter)) & ~UsageView.OfCallers.Fields) != UsageFields.None)
            throw new ArgumentException("Costs are told apart by caller, model and provider alone.", nameof(query));
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal);
        if (FilterSql.Of(query.Filter, parameters) is not { } filter || !database.Exists)
            return [];
        (parameters["from"], parameters["to"]) = UsageSpans.Days(query.Range);
        parameters["view"] = UsageView.OfCallers.Number;
        var columns = DimensionColumns.Of(query.GroupBy | UsageFields.Model).Select(column => "d." + column).ToList();
        var start = query.Interval is null ? "CAST(@from AS BIGINT)" : "s.start";
        var rows = await database.ReadAsync(
            session =>
                session.QueryAsync<CostRow>(
                    $"""
                    SELECT {start} AS start, {string.Join(", ", columns)}, s.billable, s.unit,
                        CAST(SUM(s.quantity) AS BIGINT) AS quantity, CAST(SUM(s.cost) AS BIGINT) AS cost
                    FROM usage_dimensions d JOIN usage_charges s ON s.dimension = d.id
                    WHERE d.view = @view AND s.start >= @from AND s.start < @to{filter}
                    GROUP BY 1, {string.Join(", ", columns)}, s.billable, s.unit ORDER BY 1, {string.Join(
                        ", ",
                        columns
                    )}, s.billable, s.unit
                    """,
                    parameters
                ),
            cancellationToken
        );
        return [.. rows.Select(row => row.ToSum())];
    }

    public async Task<IReadOnlyList<UsageRecord>> ListAsync(
        UsageRange range,
        UsageFilter filter,
        UsageRecord? after,
        int limit,
        CancellationToken cancellationToken
    )
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal);
        if (FilterSql.Of(filter, parameters) is not { } condition || !database.Exists)
            return [];
        parameters["from"] = (after?.At ?? range.From).ToUnixTimeMilliseconds();
        parameters["to"] = range.To.ToUnixTimeMilliseconds();
        parameters["id"] = after?.Id ?? "";
        parameters["limit"] = limit;
        if (RecordOwner.Of(filter) is { } owners)
            condition += $" AND s.owner IN {SqlLists.In(parameters, "owner", owners)}";
        var rows = await database.ReadAsync(
            session =>
                session.QueryAsync<RecordRow>(
                    $"""
                    SELECT s.id, s.at, s.request_id, s.error, {AmountRow.Of("s")}, {DimensionColumns.Names}
                    FROM usage_records s JOIN usage_dimensions d ON d.id = s.dimension
                    WHERE s.at >= @from AND s.at < @to AND (s.at > @from OR s.id > @id){condition}
                    ORDER BY s.at, s.id LIMIT @limit
                    """,
                    parameters
                ),
            cancellationToken
        );
        return [.. rows.Select(row => row.ToRecord())];
    }

    public async Task<(Spent Spent, bool HasBatch)> ReadSpentAsync(
        SpendScope scope,
        DateOnly month,
        Guid batch,
        CancellationToken cancellationToken
    )
    {
        if (!database.Exists)
            return default;
        // One statement sees one state.
        var (cost, images, hasBatch) = await database.ReadAsync(
            session =>
                session.FindAsync<(long, long, bool)>(
                    """
                    SELECT CAST(COALESCE(SUM(cost), 0) AS BIGINT), CAST(COALESCE(SUM(images), 0) AS BIGINT), EXISTS (SELECT 1 FROM usage_batches WHERE id = @batch)
                    FROM usage_spending WHERE kind = @kind AND scope = @scope AND month = @month
                    """,
                    new
                    {
                        batch = NameOf(batch),
                        kind = (int)scope.Kind,
                        scope = BatchWriter.ScopeOf(scope),
                        month = UsageUnits.OfMonth(month),
                    }
                ),
            cancellationToken
        );
        return (new Spent(UsageUnits.ToMoney(cost), images), hasBatch);
    }

    public async ValueTask RemoveExpiredAsync(CancellationToken cancellationToken)
    {
        if (!database.Exists)
            return;
        await database.TransactAsync(
            IsolationLevel.ReadCommitted,
            async session =>
            {
                await session.ExecuteAsync(
                    "DELETE FROM usage_batches WHERE at < @before",
                    new { before = Now - (long)KeepBatches.TotalMilliseconds }
                );
                return await session.ExecuteAsync(
                    "DELETE FROM usage_records WHERE at < @before",
                    new { before = Now - (long)options.KeepRecords.TotalMilliseconds }
                );
            },
            cancellationToken
        );
    }

    private long Now => clock.GetUtcNow().ToUnixTimeMilliseconds();

    internal static string NameOf(Guid batch) => batch.ToString("N");

    private static string StartOf(UsageQuery query, Dictionary<string, object?> parameters)
    {
        parameters["bucket"] = query.Interval is { } interval
            ? (long)interval
            : UsageSpans.Down(query.Range.From.ToUnixTimeSeconds(), (int)UsageInterval.Minute);
        return query.Interval is null ? "CAST(@bucket AS BIGINT)" : "(s.start / @bucket) * @bucket";
    }
}
