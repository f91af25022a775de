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

        return filter.WithoutTenant ? condition + " AND d.tenant IS NULL" : condition;
    }

    /// <summary>What must be told apart to apply it.</summary>
    public static UsageFields FieldsOf(UsageFilter filter) =>
        Field(filter.Keys, UsageFields.Key)
        | Field(filter.Tenants, UsageFields.Tenant)
        | (filter.WithoutTenant ? UsageFields.Tenant : UsageFields.None)
        | Field(filter.Users, UsageFields.User)
        | Field(filter.Apis, UsageFields.Api)
        | Field(filter.Operations, UsageFields.Operation)
        | Field(filter.Models, UsageFields.Model)
        | Field(filter.Providers, UsageFields.Provider)
        | Field(filter.Sizes, UsageFields.Size)
        | Field(filter.Outcomes, UsageFields.Outcome);

    private static UsageFields Field(object? values, UsageFields field) => values is null ? UsageFields.None : field;
}
