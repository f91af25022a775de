using System.CommandLine;

namespace Easel.Cli.Services;

/// <summary>Whose keys, as options of one command.</summary>
internal sealed class KeyServiceOptions
{
    private readonly Option<string?> _server = new("--server")
    {
        Description =
            "The URL of a server, such as https://images.example.org/v1. Without one, and without EASEL_URL: the data folder of this machine.",
        HelpName = "URL",
    };

    private readonly Option<string?> _key = new("--key")
    {
        Description = "A key of that server with the scope admin. Better in EASEL_API_KEY: others may see a command line.",
        HelpName = "KEY",
    };

    private readonly Option<string?> _dataFolder = new("--data-folder")
    {
        Description = "The server's data folder, as its Easel:DataFolder; EASEL__DATAFOLDER and the like are honoured as the server does.",
        HelpName = "PATH",
    };

    public KeyServiceOptions(Command command)
    {
        foreach (var option in (Option[])[_server, _key, _dataFolder])
            command.Options.Add(option);
    }

    public Task<(KeyService? Service, Failure? Failure)> OpenAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var dataFolder = parsed.GetValue(_dataFolder);
        var choice = new ServiceChoice
        {
            Url = parsed.GetValue(_server) ?? (dataFolder is null ? Variable("EASEL_URL") : null),
            Key = parsed.GetValue(_key) ?? Variable("EASEL_API_KEY"),
        };
        return KeyService.OpenAsync(choice, dataFolder, cancellationToken);
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
