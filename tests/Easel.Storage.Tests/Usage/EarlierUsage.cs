namespace Easel.Storage.Tests.Usage;

/// <summary>Turns a database's usage into what versions kept that had no views: sums and costs of all dimensions, and nothing else.</summary>
internal static class EarlierUsage
{
    private const string Amounts =
        "requests, images, input_images, input_text, cached_input_text, input_image, cached_input_image, output_text, output_image, cost, queue_time, engine_time";

    public static IReadOnlyList<string> Statements { get; } =
    [
        $"INSERT INTO usage_sums (width, start, dimension, {Amounts}) SELECT width, start, dimension, {Amounts} FROM usage_hours WHERE view = 0",
        $"INSERT INTO usage_sums (width, start, dimension, {Amounts}) SELECT 86400, s.start, s.dimension, {string.Join(", ", Amounts.Split(", ").Select(amount => "s." + amount))} FROM usage_days s JOIN usage_dimensions d ON d.id = s.dimension WHERE d.view = 0",
        """
            INSERT INTO usage_costs (start, dimension, billable, unit, quantity, cost)
            SELECT s.start, d.id, s.billable, s.unit, s.quantity, s.cost FROM usage_charges s
            JOIN usage_dimensions v ON v.id = s.dimension JOIN usage_dimensions d ON d.key_id = v.key_id AND d.view = 0
            """,
        "DELETE FROM usage_days",
        "DELETE FROM usage_hours",
        "DELETE FROM usage_charges",
        "DELETE FROM usage_dimensions WHERE view <> 0",
        "UPDATE usage_records SET owner = ''",
    ];
}
