using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Easel.Cli.Output;
using Easel.Cli.Services;
using Easel.Client;
using Easel.Client.Errors;
using Easel.Client.Json;
using Easel.Client.Keys;
using Spectre.Console;

namespace Easel.Cli.Commands;

/// <summary>What the commands about keys have in common.</summary>
internal sealed class KeyCommand
{
    private readonly Option<bool> _json = new("--json") { Description = "Tell it as one JSON document on standard output." };
    private readonly KeyServiceOptions _service;

    public KeyCommand(Command command)
    {
        command.Options.Add(_json);
        _service = new KeyServiceOptions(command);
    }

    /// <param name="ask">Asks, and gives the keys to show.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(ParseResult parsed, Func<EaselClient, CancellationToken, Task<IReadOnlyList<AccessKey>>> ask)
    {
        using var interruption = new Interruption();
        var json = parsed.GetValue(_json);
        Failure? failure;
        try
        {
            (var service, failure) = await _service.OpenAsync(parsed, interruption.Token);
            if (service is not null)
            {
                await using (service)
                    Show(await ask(service.Client, interruption.Token), json);
            }
        }
        catch (EaselException refusal)
        {
            failure = Failure.Of(refusal);
        }
        catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
        {
            failure = new Failure(interruption.ExitCode, "Cancelled.");
        }

        if (failure is null)
            return ExitCode.Ok;
        if (json)
            JsonOutput.Write(writer => Complaints.Write(writer, failure));
        else
            Complaints.Tell(failure);
        return failure.ExitCode;
    }

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
                Time(key.CreatedAt),
                Time(key.LastUsedAt),
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

    private static string Time(DateTimeOffset? time) =>
        time?.ToLocalTime().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) ?? "";
}
