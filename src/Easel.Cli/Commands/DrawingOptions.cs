using System.CommandLine;
using Easel.Cli.Output;
using Easel.Cli.Parameters;
using Easel.Cli.Services;

namespace Easel.Cli.Commands;

/// <summary>What every command that draws takes.</summary>
internal sealed class DrawingOptions
{
    public DrawingOptions(Command command, Uses use)
    {
        Use = use;
        Output = new OutputOptions(command);
        Parameters = new ParameterOptions(command, use);
        Service = new ServiceOptions(command);
    }

    public Uses Use { get; }

    public OutputOptions Output { get; }

    public ParameterOptions Parameters { get; }

    public ServiceOptions Service { get; }

    /// <summary>What was given for the wire's parameters, the file's name included.</summary>
    public (IParameterValues? Given, Failure? Failure) Read(ParseResult parsed)
    {
        var given = Parameters.Of(parsed);
        if (Output.Of(parsed).Format is not { } byName) return (given, null);
        return given.Text(WireParameters.OutputFormat) switch
        {
            // The wire's default need not be said, and not every service takes it.
            null => (byName is "png" ? given : new Overlay(given, WireParameters.OutputFormat) { TextValue = byName }, null),
            var asked when asked.Equals(byName, StringComparison.Ordinal) => (given, null),
            var asked => (null, Failure.Usage($"--format {asked} and a file called {Path.GetExtension(Output.Of(parsed).Out)} contradict each other.")),
        };
    }
}
