using System.CommandLine;

namespace Easel.Cli.Commands;

/// <summary><c>easel data</c>: moves a server's records and files, from one database to another for example.</summary>
internal static class DataCommand
{
    private const string Options = " It takes the server's own options, such as --Easel:DataFolder=… or --Easel:Storage:ConnectionString=…";

    public static Command Create() =>
        new("data", "Move an installation: all records, from SQLite or PostgreSQL, and all files.")
        {
            Create(
                "export",
                "Write everything that a server keeps to one file; the server may run." + Options,
                "--force",
                "Overwrite the file."
            ),
            Create(
                "import",
                "Read such a file into an installation on which no server runs, all of it or nothing." + Options,
                "--replace",
                "Delete what the installation holds, whatever it is."
            ),
        };

    private static Command Create(string name, string description, string force, string forceDescription)
    {
        var file = new Argument<string>("FILE") { Description = "The archive, such as easel-data.tar." };
        var overwrite = new Option<bool>(force) { Description = forceDescription };
        var json = new Option<bool>("--json") { Description = "Tell it as one JSON document on standard output." };
        var command = new Command(name, description) { file, overwrite, json };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(
            (parsed, _) =>
                DataTransfer.RunAsync(
                    name,
                    parsed.GetValue(file)!,
                    parsed.GetValue(overwrite),
                    parsed.GetValue(json),
                    [.. parsed.UnmatchedTokens]
                )
        );
        return command;
    }
}
