using System.CommandLine;
using Easel.Cli.Output;
using Easel.Cli.Services;
using Easel.Client;
using Easel.Client.Errors;

namespace Easel.Cli.Commands;

/// <summary>What commands that only ask a service have in common.</summary>
internal sealed class ServiceCommand
{
    private readonly Option<bool> _json = new("--json") { Description = "Tell it as one JSON document on standard output." };
    private readonly ServiceOptions _service;

    public ServiceCommand(Command command)
    {
        command.Options.Add(_json);
        _service = new ServiceOptions(command);
    }

    /// <param name="embed">Options of a server in this process; null when there must be another.</param>
    /// <param name="ask">Asks, and tells the response, as JSON when the second argument is true.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(
        ParseResult parsed,
        IReadOnlyList<string>? embed,
        Func<EaselClient, bool, CancellationToken, Task<Failure?>> ask
    )
    {
        using var interruption = new Interruption();
        var json = parsed.GetValue(_json);
        Failure? failure;
        try
        {
            (var service, failure) = await ImageService.OpenAsync(_service.Of(parsed), embed, interruption.Token);
            if (service is not null)
            {
                await using (service)
                    failure = await ask(service.Client, json, interruption.Token);
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
