using System.CommandLine;
using Easel.Cli.Output;
using Easel.Cli.Parameters;
using Easel.Cli.Services;

namespace Easel.Cli.Commands;

/// <summary>What every command that draws takes.</summary>
internal sealed class DrawingOptions
{
    private readonly Option<bool> _dryRun = new("--dry-run")
    {
        Description = "Say which model would draw, what it would cost and how long it would take; draw nothing. Only Easel can.",
    };

    public DrawingOptions(Command command, Uses use)
    {
        Use = use;
        Output = new OutputOptions(command);
        Parameters = new ParameterOptions(command, use);
        Service = new ServiceOptions(command);
        command.Options.Add(_dryRun);
    }

    public Uses Use { get; }

    public OutputOptions Output { get; }

    public ParameterOptions Parameters { get; }

    public ServiceOptions Service { get; }

    /// <summary>Nothing is to be drawn.</summary>
    public bool IsDryRun(ParseResult parsed) => parsed.GetValue(_dryRun);

    /// <summary>What was given for the API's parameters, the file's name included.</summary>
    public (IParameterValues? Given, Failure? Failure) Read(ParseResult parsed)
    {
        var (given, problem) = FormatChoice.Apply(Output.Of(parsed), Parameters.Of(parsed), "--format");
        return (given, problem is null ? null : Failure.Usage(problem));
    }
}
