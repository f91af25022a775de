using System.CommandLine;
using System.Text.Json;
using Easel.Cli.Output;
using Easel.Client;
using Easel.Client.Json;
using Easel.Client.Keys;
using Spectre.Console;

namespace Easel.Cli.Commands;

/// <summary>What the commands about keys have in common.</summary>
internal sealed class KeyCommand(Command command)
{
    private readonly AdministrationCommand _asking = new(command);

    /// <param name="ask">Asks, and gives the keys to show.</param>
    /// <returns>The exit code.</returns>
    public Task<int> RunAsync(ParseResult parsed, Func<EaselClient, CancellationToken, Task<IReadOnlyList<AccessKey>>> ask) =>
        _asking.RunAsync(parsed, async (client, json, cancellation) => Show(await ask(client, cancellation), json));

    private static void Show(IReadOnlyList<AccessKey> keys, bool json)
    {
        if (json)
        {
            JsonOutput.Write(writer =>
            {
                writer.WriteStartArray("keys"u8);
                foreach (var key in keys)
                    JsonSerializer.Serialize(writer, key, EaselJson.For<AccessKey>());
                writer.WriteEndArray();
            });
            return;
        }

        var table = Tables.Create("key", "name", "value", "tenant", "user", "scopes", "status", "created", "last used");
        foreach (var key in keys)
        {
            string[] cells =
            [
                key.Id,
                key.Name,
                key.RedactedValue ?? "",
                key.Tenant ?? "",
                key.User ?? "",
                string.Join(", ", key.Scopes ?? []),
                key.Status,
                Tables.Time(key.CreatedAt),
                Tables.Time(key.LastUsedAt),
            ];
            table.AddRow([.. cells.Select(cell => cell.EscapeMarkup())]);
        }

        Tables.Show(table);
        foreach (var key in keys)
        {
            if (key.Value is { } secret)
                Console.WriteLine($"{secret}");
        }

        if (keys.Any(key => key.Value is not null))
            Console.Error.WriteLine("This is the only time that the value is shown; keep it where only its user finds it.");
    }
}
