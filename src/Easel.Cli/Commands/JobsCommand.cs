using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Easel.Cli.Output;
using Easel.Cli.Parameters;
using Easel.Client.Jobs;
using Easel.Client.Json;
using Spectre.Console;

namespace Easel.Cli.Commands;

/// <summary><c>easel jobs</c>: the caller's work on a server that outlives its connection.</summary>
internal static class JobsCommand
{
    public static Command Create()
    {
        var command = new Command("jobs", "List a server's jobs: background responses and batches of your key.") { ShowOne(), CancelOne() };
        var kind = new Option<string?>("--kind") { Description = "Only jobs of this kind, such as response or batch.", HelpName = "KIND" };
        var limit = new Option<string?>("--limit")
        {
            Validators = { Numbers.CheckInteger },
            Description = "At most so many, 1 to 100; 20 by default.",
            HelpName = "N",
        };
        var after = new Option<string?>("--after") { Description = "Those after this job, for the next page.", HelpName = "ID" };
        command.Options.Add(kind);
        command.Options.Add(limit);
        command.Options.Add(after);
        var asking = new ServiceCommand(command);
        command.SetAction(
            (parsed, _) =>
                asking.RunAsync(
                    parsed,
                    null,
                    async (client, json, cancellation) =>
                    {
                        var jobs = await client.ListJobsAsync(
                            (int)Math.Clamp(Numbers.ToInteger(parsed.GetValue(limit)) ?? 20, int.MinValue, int.MaxValue),
                            parsed.GetValue(kind),
                            parsed.GetValue(after),
                            cancellation
                        );
                        if (json)
                            JsonOutput.Write(writer => Write(writer, jobs));
                        else
                            Show(jobs);
                        return null;
                    }
                )
        );
        return command;
    }

    private static Command ShowOne()
    {
        var (command, id, asking) = One("show", "Show one job.");
        command.SetAction(
            (parsed, _) =>
                asking.RunAsync(
                    parsed,
                    null,
                    async (client, json, cancellation) => Report(await client.GetJobAsync(parsed.GetValue(id)!, cancellation), json)
                )
        );
        return command;
    }

    private static Command CancelOne()
    {
        var (command, id, asking) = One("cancel", "Stop a job.");
        command.SetAction(
            (parsed, _) =>
                asking.RunAsync(
                    parsed,
                    null,
                    async (client, json, cancellation) => Report(await client.CancelJobAsync(parsed.GetValue(id)!, cancellation), json)
                )
        );
        return command;
    }

    private static (Command Command, Argument<string> Id, ServiceCommand Asking) One(string name, string description)
    {
        var command = new Command(name, description);
        var id = new Argument<string>("id") { Description = "The job's id." };
        command.Arguments.Add(id);
        return (command, id, new ServiceCommand(command));
    }

    private static Failure? Report(EaselJob job, bool json)
    {
        if (json)
            JsonOutput.Write(writer => WriteMembers(writer, job));
        else
            Show([job]);
        return null;
    }

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<EaselJob> jobs)
    {
        writer.WriteStartArray("jobs"u8);
        foreach (var job in jobs)
            JsonSerializer.Serialize(writer, job, EaselJson.For<EaselJob>());
        writer.WriteEndArray();
    }

    private static void WriteMembers(Utf8JsonWriter writer, EaselJob job)
    {
        using var document = JsonSerializer.SerializeToDocument(job, EaselJson.For<EaselJob>());
        foreach (var member in document.RootElement.EnumerateObject())
            member.WriteTo(writer);
    }

    private static void Show(IReadOnlyList<EaselJob> jobs)
    {
        var table = Tables.Create("job", "kind", "status", "created", "ended", "error");
        foreach (var job in jobs)
        {
            var status = job is { CancelRequested: true, EndedAt: null } ? $"{job.Status}, to be cancelled" : job.Status;
            string[] cells = [job.Id, job.Kind, status, Time(job.CreatedAt), Time(job.EndedAt), job.Error?.Message ?? ""];
            table.AddRow([.. cells.Select(cell => cell.EscapeMarkup())]);
        }

        Tables.Show(table);
    }

    private static string Time(DateTimeOffset? time) =>
        time?.ToLocalTime().ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) ?? "";
}
