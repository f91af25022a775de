using System.CommandLine;
using System.Text.Json;
using Easel.Cli.Models;
using Easel.Cli.Output;
using Easel.Client;
using Easel.Client.Images;
using Spectre.Console;

namespace Easel.Cli.Commands;

/// <summary><c>easel models</c>: what the service can draw with.</summary>
internal static class ModelsCommand
{
    public static Command Create()
    {
        var command = new Command("models", "List the service's models; or list, look at, fetch, convert and delete those of this machine.")
        {
            ListCommand.Create(),
            InspectCommand.Create(),
            PullCommand.Create(),
            ConvertCommand.Create(),
            RemoveCommand.Create(),
        };
        var asking = new ServiceCommand(command);
        command.SetAction((parsed, _) => asking.RunAsync(parsed, [], RunAsync));
        return command;
    }

    private static async Task<Failure?> RunAsync(EaselClient client, bool json, CancellationToken cancellationToken)
    {
        var models = await client.ListModelsAsync(cancellationToken);
        if (json)
            JsonOutput.Write(writer => Write(writer, models));
        else
            Show(models);
        return null;
    }

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<ImageModel> models)
    {
        writer.WriteStartArray("models"u8);
        foreach (var model in models)
        {
            writer.WriteStartObject();
            writer.WriteString("id"u8, model.Id);
            if (model.OwnedBy is { } owner)
                writer.WriteString("owned_by"u8, owner);
            foreach (var (name, value) in model.Extra ?? [])
            {
                writer.WritePropertyName(name);
                value.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Show(IReadOnlyList<ImageModel> models)
    {
        var table = Tables.Create("model", "served by", "styles", "description");
        foreach (var model in models)
        {
            var card = model.Extra?.GetValueOrDefault("easel") is { ValueKind: JsonValueKind.Object } easel ? easel : default(JsonElement?);
            var servedBy = card.Text("served_by");
            var isAlias = servedBy is not null && !servedBy.Equals(model.Id, StringComparison.Ordinal);
            string[] cells = isAlias
                ? [model.Id, servedBy!, "", ""]
                : [model.Id, model.OwnedBy ?? "", Styles(card), card.Text("description") ?? ""];
            table.AddRow([.. cells.Select(cell => cell.EscapeMarkup())]);
        }

        Tables.Show(table);
    }

    private static string Styles(JsonElement? card) =>
        card is { } easel && easel.TryGetProperty("styles", out var styles) && styles.ValueKind == JsonValueKind.Array
            ? string.Join(", ", styles.EnumerateArray().Select(style => style.ToString()))
            : "";
}
