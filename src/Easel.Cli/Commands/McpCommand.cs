using System.CommandLine;
using Easel.Cli.Mcp;
using Easel.Cli.Output;
using Easel.Cli.Services;

namespace Easel.Cli.Commands;

/// <summary><c>easel mcp</c>: tools for agents, on standard input and output.</summary>
internal static class McpCommand
{
    public static Command Create()
    {
        var command = new Command("mcp", "Serve agents over the Model Context Protocol, on standard input and output.");
        var folder = new Option<string?>("--output-folder")
        {
            Description =
                "Where the tools may write images and read them from. Without it only inside the client's roots, and only when asked to.",
            HelpName = "FOLDER",
        };
        command.Options.Add(folder);
        var service = new ServiceOptions(command);
        command.SetAction((parsed, _) => RunAsync(service.Of(parsed), parsed.GetValue(folder)));
        return command;
    }

    private static async Task<int> RunAsync(ServiceChoice service, string? folder)
    {
        if (Refusal(service, folder) is { } failure)
        {
            Complaints.Report(failure);
            return failure.ExitCode;
        }

        using var interruption = new Interruption();
        try
        {
            await AgentServer.RunAsync(service, folder is null ? null : Path.GetFullPath(folder), interruption.Token);
            return ExitCode.Ok;
        }
        catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
        {
            return interruption.ExitCode;
        }
    }

    private static Failure? Refusal(ServiceChoice service, string? folder) =>
        folder is not null && !Directory.Exists(folder) ? Failure.File($"There is no folder '{folder}'.") : service.ToOptions().Failure;
}
