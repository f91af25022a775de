using System.CommandLine;
using Easel.Server;

namespace Easel.Cli.Commands;

/// <summary><c>easel serve</c>: the server, as it runs by itself.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var command = new Command(
            "serve",
            "Run the Easel server. It takes the server's own options, such as --urls=http://localhost:5281 or --Easel:Threads=4."
        )
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        command.SetAction((parsed, _) => RunAsync([.. parsed.UnmatchedTokens]));
        return command;
    }

    private static Task<int> RunAsync(string[] args) => EaselServer.RunAsync(args);
}
