using System.Globalization;
using System.Text.Json;
using Easel.Cli.Output;
using Easel.Client.Json;
using Easel.Client.Webhooks;
using Spectre.Console;

namespace Easel.Cli.Commands;

/// <summary>Endpoints and deliveries on standard output.</summary>
internal static class WebhookTables
{
    public static void Show(IReadOnlyList<Webhook> webhooks, bool json)
    {
        if (json)
        {
            Write("webhooks", webhooks);
            return;
        }

        var table = Tables.Create("endpoint", "name", "url", "events", "tenant", "enabled", "source", "created");
        foreach (var webhook in webhooks)
        {
            string[] cells =
            [
                webhook.Id,
                webhook.Name ?? "",
                webhook.Url?.OriginalString ?? "",
                webhook.Events is { Count: > 0 } events ? string.Join(", ", events) : "all",
                webhook.Tenant ?? "",
                webhook.Enabled ? "yes" : "no",
                webhook.Source ?? "",
                Tables.Time(webhook.CreatedAt),
            ];
            table.AddRow([.. cells.Select(cell => cell.EscapeMarkup())]);
        }

        Tables.Show(table);
        foreach (var webhook in webhooks)
        {
            if (webhook.Secret is { } secret)
                Console.WriteLine(secret);
        }

        if (webhooks.Any(webhook => webhook.Secret is not null))
            Console.Error.WriteLine("This is the only time that the secret is shown; keep it where only its receiver finds it.");
    }

    public static void Show(IReadOnlyList<WebhookDelivery> deliveries, bool json)
    {
        if (json)
        {
            Write("deliveries", deliveries);
            return;
        }

        var table = Tables.Create("event", "type", "status", "attempts", "last status", "last error", "happened", "last attempt", "next");
        foreach (var delivery in deliveries)
        {
            string[] cells =
            [
                delivery.Id,
                delivery.Type ?? "",
                delivery.Status ?? "",
                delivery.Attempts.ToString(CultureInfo.InvariantCulture),
                delivery.LastStatus?.ToString(CultureInfo.InvariantCulture) ?? "",
                delivery.LastError ?? "",
                Tables.Time(delivery.CreatedAt),
                Tables.Time(delivery.LastAttemptAt),
                Tables.Time(delivery.NextAttemptAt),
            ];
            table.AddRow([.. cells.Select(cell => cell.EscapeMarkup())]);
        }

        Tables.Show(table);
    }

    private static void Write<T>(string name, IReadOnlyList<T> all) =>
        JsonOutput.Write(writer =>
        {
            writer.WriteStartArray(name);
            foreach (var one in all)
                JsonSerializer.Serialize(writer, one, EaselJson.For<T>());
            writer.WriteEndArray();
        });
}
