using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Easel.Cli.Commands;

namespace Easel.Cli;

/// <summary>The <c>easel</c> command.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        // A prompt may begin with '@'.
        var parsed = EaselCommand.Create().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
        {
            foreach (var error in parsed.Errors)
                Console.Error.WriteLine($"easel: {error.Message}");
            Console.Error.WriteLine($"easel: '{NameOf(parsed)} --help' tells what it takes.");
            return ExitCode.Usage;
        }

        try
        {
            return await parsed.InvokeAsync(
                new InvocationConfiguration { ProcessTerminationTimeout = null, EnableDefaultExceptionHandler = false }
            );
        }
        catch (Exception bug)
        {
            var told = Environment.GetEnvironmentVariable("EASEL_DEBUG") is "1"
                ? bug.ToString()
                : $"{bug.Message} (EASEL_DEBUG=1 tells where)";
            Console.Error.WriteLine($"easel: unexpected: {told}");
            return ExitCode.Unexpected;
        }
    }

    /// <summary>The command as it is typed, such as <c>easel keys rotate</c>.</summary>
    private static string NameOf(ParseResult parsed)
    {
        var names = new Stack<string>();
        for (var at = parsed.CommandResult; at?.Command is not (null or RootCommand); at = at.Parent as CommandResult)
            names.Push(at.Command.Name);
        return string.Join(' ', ["easel", .. names]);
    }
}
