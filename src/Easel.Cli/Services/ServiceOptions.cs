using System.CommandLine;
using Easel.Cli.Parameters;

namespace Easel.Cli.Services;

/// <summary>Which service answers, as options of one command.</summary>
internal sealed class ServiceOptions
{
    private readonly Option<string?> _server = new("--server")
    {
        Description =
            "The service's URL, such as https://api.openai.com/v1. Without one: EASEL_URL, an Easel on this machine, or drawing in this process.",
        HelpName = "URL",
    };

    private readonly Option<string?> _key = new("--key")
    {
        Description = "The service's access key. Better in EASEL_API_KEY: others may see a command line.",
        HelpName = "KEY",
    };
    private readonly Option<bool> _local = new("--local") { Description = "Draw in this process, whatever server there is." };
    private readonly Option<string?> _timeout = new("--timeout")
    {
        Validators = { Numbers.CheckNumber },
        Description = "Give up after so many seconds of silence; 600 for an answer, 300 in a stream.",
        HelpName = "SECONDS",
    };
    private readonly Option<string?> _retries = new("--retries")
    {
        Validators = { Numbers.CheckInteger },
        Description = "How often to try again what failed for the moment, 0 to 10; 2 by default.",
        HelpName = "N",
    };

    public ServiceOptions(Command command)
    {
        foreach (var option in (Option[])[_server, _key, _local, _timeout, _retries])
            command.Options.Add(option);
    }

    public ServiceChoice Of(ParseResult parsed) =>
        new()
        {
            Url = parsed.GetValue(_server) ?? Variable("EASEL_URL"),
            Key = parsed.GetValue(_key) ?? Variable("EASEL_API_KEY"),
            InProcess = parsed.GetValue(_local),
            Timeout = Numbers.ToNumber(parsed.GetValue(_timeout)),
            Retries = Numbers.ToInteger(parsed.GetValue(_retries)),
        };

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
