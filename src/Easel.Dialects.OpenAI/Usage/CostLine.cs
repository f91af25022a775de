using System.Text.Json;
using Easel.Abstractions.Models;
using Easel.Core.Usage;

namespace Easel.Dialects.OpenAI.Usage;

/// <summary>A result of <c>/v1/organization/costs</c>.</summary>
/// <param name="Item">Model and what was charged for, such as <c>openai/gpt-image-2, output_image_tokens</c>; null where it is not asked
/// for.</param>
/// <param name="Quantity">Null where items of different units are one.</param>
internal sealed record CostLine(DateTimeOffset Start, UsageGroup Group, decimal Cost, string? Item, decimal? Quantity, string? Unit)
{
    public static IEnumerable<CostLine> Of(IEnumerable<UsageSum> sums) =>
        sums.Where(sum => sum.Cost > 0).Select(sum => new CostLine(sum.Start, sum.Group, sum.Cost, null, null, null));

    public static IEnumerable<CostLine> Of(IEnumerable<CostSum> sums, UsageParameters parameters)
    {
        var lines = sums.Select(sum => new CostLine(sum.Start, sum.Group, sum.Cost, ItemOf(sum), sum.Quantity, UnitOf(sum.Unit)))
            .Where(line => parameters.LineItems?.Contains(line.Item!, StringComparer.Ordinal) ?? true);
        return parameters.GroupBy.Contains("line_item")
            ? lines
            : lines
                .GroupBy(line => (line.Start, Group: line.Group with { Model = null }))
                .Select(same => new CostLine(same.Key.Start, same.Key.Group, same.Sum(line => line.Cost), null, null, null));
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("object"u8, "organization.costs.result"u8);
        json.WriteStartObject("amount"u8);
        json.WriteNumber("value"u8, Cost);
        json.WriteString("currency"u8, "usd"u8);
        json.WriteEndObject();
        json.WriteString("line_item"u8, Item);
        json.WriteString("project_id"u8, Group.Tenant);
        json.WriteString("user_id"u8, Group.User);
        json.WriteString("api_key_id"u8, Group.Key);
        json.WriteNull("api_source"u8);
        if (Quantity is { } quantity)
            json.WriteNumber("quantity"u8, quantity);
        else
            json.WriteNull("quantity"u8);
        json.WriteString("quantity_unit"u8, Unit);
        json.WriteEndObject();
    }

    private static string ItemOf(CostSum sum)
    {
        var billable = JsonNamingPolicy.SnakeCaseLower.ConvertName(sum.Billable.ToString());
        return sum.Unit == PriceUnit.Request && sum.Billable == Billable.Request
            ? $"{sum.Group.Model}, requests"
            : $"{sum.Group.Model}, {billable}_{Plural(sum.Unit)}";
    }

    private static string UnitOf(PriceUnit unit) => unit == PriceUnit.Second ? "duration_seconds" : Plural(unit);

    private static string Plural(PriceUnit unit) => unit.ToString().ToLowerInvariant() + "s";
}
