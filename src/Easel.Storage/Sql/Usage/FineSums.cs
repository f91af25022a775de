using System.Numerics;
using Easel.Core.Usage;

namespace Easel.Storage.Sql.Usage;

/// <summary>
/// Sums for queries that tell nearly all of a view's fields apart, and so have nearly as many answers as there are kept sums. These are read
/// by the numbers of their dimensions, which are read once each; the database would have to sort tens of thousands of rows of text.
/// </summary>
internal static class FineSums
{
    private const string Sums = "s.requests, s.cached_requests, s.unfinished_requests";

    /// <summary>At most one field is not told apart, and each bucket is: few kept sums fall together.</summary>
    /// <param name="width">Of the longest sums that are read, seconds.</param>
    /// <param name="view">That they are of.</param>
    public static bool Serves(UsageQuery query, int width, UsageView view) =>
        (int?)query.Interval == width && BitOperations.PopCount((uint)(view.Fields & ~query.GroupBy)) <= 1;

    /// <param name="parts">SELECTs of the kept sums (<see cref="Part"/>).</param>
    /// <param name="views">Of which they are.</param>
    /// <param name="filter">On the columns of <c>usage_dimensions d</c>.</param>
    public static async Task<IReadOnlyList<UsageSum>> ReadAsync(
        SqlSession session,
        UsageQuery query,
        IEnumerable<string> parts,
        IEnumerable<UsageView> views,
        string filter,
        Dictionary<string, object?> parameters
    )
    {
        var sums = await session.QueryAsync<FineSumRow>(string.Join(" UNION ALL ", parts), parameters);
        // After the sums: no sum's dimensions are missing.
        var columns = string.Join(", ", DimensionColumns.Of(query.GroupBy).Select(column => "d." + column));
        var dimensions = await session.QueryAsync<FineSumRow>(
            $"SELECT d.id AS dimension, {columns} FROM usage_dimensions d WHERE d.view IN ({string.Join(", ", views.Select(view => view.Number).Distinct())}){filter} ORDER BY {columns}",
            parameters
        );
        return Combine(sums, dimensions);
    }

    /// <summary>What is read of each kept sum <c>s</c>.</summary>
    public static string Part(string start) => $"{start} AS start, s.dimension, {Sums}, {AmountRow.Of("s")}";

    private static List<UsageSum> Combine(List<FineSumRow> sums, List<FineSumRow> dimensions)
    {
        var places = new Dictionary<UsageGroup, int>();
        var groups = new Dictionary<long, (int Place, UsageGroup Group)>(dimensions.Count);
        foreach (var row in dimensions)
        {
            var group = row.ToGroup();
            if (!places.TryGetValue(group, out var place))
                places.Add(group, place = places.Count);
            groups.Add(row.Dimension, (place, group));
        }

        // By bucket and then by group, as one number: tens of thousands are sorted.
        var order = sums.Select(row => (row.Start * places.Count) + groups[row.Dimension].Place).ToArray();
        var sorted = sums.ToArray();
        Array.Sort(order, sorted);
        var combined = new List<UsageSum>(sorted.Length);
        for (var i = 0; i < sorted.Length; i++)
        {
            var sum = sorted[i].ToSum(groups[sorted[i].Dimension].Group);
            if (i > 0 && order[i] == order[i - 1])
                combined[^1] = Add(combined[^1], sum);
            else
                combined.Add(sum);
        }

        return combined;
    }

    private static UsageSum Add(UsageSum one, UsageSum other) =>
        one with
        {
            Requests = one.Requests + other.Requests,
            CachedRequests = one.CachedRequests + other.CachedRequests,
            UnfinishedRequests = one.UnfinishedRequests + other.UnfinishedRequests,
            Images = one.Images + other.Images,
            InputImages = one.InputImages + other.InputImages,
            Tokens = one.Tokens + other.Tokens,
            Cost = one.Cost + other.Cost,
            QueueTime = one.QueueTime + other.QueueTime,
            EngineTime = one.EngineTime + other.EngineTime,
        };
}
