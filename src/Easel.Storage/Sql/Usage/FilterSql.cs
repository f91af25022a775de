using Easel.Core.Usage;

namespace Easel.Storage.Sql.Usage;

/// <summary>A filter as a condition on the columns of <c>usage_dimensions d</c>.</summary>
internal static class FilterSql
{
    /// <summary>Null when it lets nothing through.</summary>
    public static string? Of(UsageFilter filter, IDictionary<string, object?> parameters)
    {
        var condition = "";
        var lists = new (string Column, IEnumerable<object>? Values)[]
        {
            ("key_id", filter.Keys),
            ("tenant", filter.Tenants),
            ("user_name", filter.Users),
            ("api", filter.Apis),
            ("operation", filter.Operations?.Select(one => (object)(int)one)),
            ("model", filter.Models),
            ("provider", filter.Providers),
            ("size", filter.Sizes?.Select(size => size.ToString())),
            ("outcome", filter.Outcomes?.Select(one => (object)(int)one)),
        };
        foreach (var (column, values) in lists.Where(list => list.Values is not null))
        {
            var listed = values!.ToList();
            if (listed.Count == 0)
                return null;
            condition += $" AND d.{column} IN {SqlLists.In(parameters, column, listed)}";
        }

        return condition;
    }
}
