using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Easel.Cli.Output;
using Easel.Jobs;
using Easel.Server;

namespace Easel.Cli.Commands;

/// <summary><c>easel workers</c>: which processes draw, and which is to take nothing more.</summary>
internal static class WorkersCommand
{
    private const string Options = " It takes the server's own options, such as --Easel:Storage:ConnectionString=…";

    public static Command Create() =>
        new("workers", "The processes that draw for servers of the role 'api'.") { CreateList(), CreateDrain() };

    private static Command CreateList()
    {
        var json = new Option<bool>("--json") { Description = "Tell it as one JSON document on standard output." };
        var command = new Command("list", "List them: what they have, and what they do." + Options) { json };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var (workers, problem) = await EaselWorkers.ListAsync([.. parsed.UnmatchedTokens], cancellationToken);
                return Report(problem, parsed.GetValue(json), workers);
            }
        );
        return command;
    }

    private static Command CreateDrain()
    {
        var name = new Argument<string>("NAME") { Description = "As 'easel workers list' shows it." };
        var command = new Command("drain", "Let one take nothing more; what it draws it finishes." + Options) { name };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(
            async (parsed, cancellationToken) =>
                Report(
                    await EaselWorkers.DrainAsync([.. parsed.UnmatchedTokens], parsed.GetValue(name)!, cancellationToken),
                    json: false,
                    []
                )
        );
        return command;
    }

    private static int Report(string? problem, bool json, IReadOnlyList<WorkerRecord> workers)
    {
        var failure = problem is null ? null : new Failure(ExitCode.Refused, problem);
        if (json)
            JsonOutput.Write(writer =>
            {
                if (failure is not null)
                    Complaints.Write(writer, failure);
                writer.WriteStartArray("workers"u8);
                foreach (var worker in workers)
                {
                    writer.WriteStartObject();
                    writer.WriteString("name"u8, worker.Name);
                    writer.WriteString("version"u8, worker.Version);
                    writer.WriteString("device"u8, worker.Device);
                    writer.WriteNumber("memory_bytes"u8, worker.MemoryBytes);
                    writer.WriteNumber("slots"u8, worker.Slots);
                    writer.WriteNumber("running"u8, worker.Running);
                    writer.WriteBoolean("draining"u8, worker.IsDraining);
                    Write(writer, "models", worker.ReadModelIds());
                    Write(writer, "loaded", LoadedBy(worker));
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
            });
        else if (failure is not null)
            Complaints.Report(failure);
        else
            foreach (var worker in workers)
                Console.WriteLine(Line(worker));
        return failure?.ExitCode ?? ExitCode.Ok;
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static string[] LoadedBy(WorkerRecord worker) => worker.Loaded.Split(',', StringSplitOptions.RemoveEmptyEntries);

    private static string Line(WorkerRecord worker)
    {
        var loaded = LoadedBy(worker);
        var models = worker.ReadModelIds().Select(model => loaded.Contains(model, StringComparer.Ordinal) ? $"{model} (loaded)" : model);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{worker.Name}  {worker.Version}  {worker.Device}  {worker.MemoryBytes >> 20} MiB  {worker.Running}/{worker.Slots} drawing  {string.Join(", ", models)}{(worker.IsDraining ? "  draining" : "")}"
        );
    }
}
