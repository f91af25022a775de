using System.CommandLine;
using Easel.Cli.Output;
using Easel.Cli.Services;
using Easel.Client;
using Easel.Client.Errors;

namespace Easel.Cli.Commands;

/// <summary>What the commands that administer a server, or the data folder of this machine, have in common.</summary>
internal sealed class AdministrationCommand
{
    private readonly Option<bool> _json = new("--json") { Description = "Tell it as one JSON document on standard output." };
    private readonly KeyServiceOptions _service;

    public AdministrationCommand(Command command)
    {
        command.Options.Add(_json);
        _service = new KeyServiceOptions(command);
    }

    /// <param name="ask">Asks, and shows what came; as JSON where the second is true.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(ParseResult parsed, Func<EaselClient, bool, CancellationToken, Task> ask)
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
                    await ask(service.Client, json, interruption.Token);
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
            Complaints.Report(failure);
        return failure.ExitCode;
    }
}
