using System.CommandLine;
using Easel.Cli.Terminal;

namespace Easel.Cli.Output;

/// <summary>Where images and news go, as options of one command.</summary>
internal sealed class OutputOptions
{
    private static readonly string[] Formats = ["auto", "kitty", "iterm2", "sixel", "blocks", "none"];

    private readonly Option<string?> _out = new("--out", "-o")
    {
        Description =
            "A file, a folder, or - for standard output. Of n images fox.png means fox-1.png and so on. Without it: a free name made from the prompt.",
        HelpName = "PATH",
    };

    private readonly Option<bool> _force = new("--force", "-f") { Description = "Overwrite the file." };
    private readonly Option<bool> _json = new("--json") { Description = "Tell what was done as one JSON document on standard output." };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "No progress and no previews; warnings and errors stay." };
    private readonly Option<bool> _noStream = new("--no-stream")
    {
        Description = "Ask for a whole answer, of a service that does not stream.",
    };

    private readonly Option<string?> _preview = new("--preview")
    {
        Description = "How to show images in the terminal: auto, kitty, iterm2, sixel, blocks, none.",
        HelpName = string.Join('|', Formats),
    };

    public OutputOptions(Command command)
    {
        _preview.CompletionSources.Add(Formats);
        _preview.Validators.Add(given =>
        {
            if (given.Tokens is [var token] && !Formats.Contains(token.Value, StringComparer.OrdinalIgnoreCase))
                given.AddError($"--preview takes auto, kitty, iterm2, sixel, blocks or none, not '{token.Value}'.");
        });
        foreach (var option in (Option[])[_out, _force, _json, _quiet, _preview, _noStream])
            command.Options.Add(option);
    }

    public OutputChoice Of(ParseResult parsed) => new(parsed.GetValue(_out) is { Length: > 0 } path ? path : null, parsed.GetValue(_force));

    public bool Json(ParseResult parsed) => parsed.GetValue(_json);

    public bool Quiet(ParseResult parsed) => parsed.GetValue(_quiet);

    public bool MayStream(ParseResult parsed) => !parsed.GetValue(_noStream);

    public PreviewFormat Preview(ParseResult parsed) =>
        parsed.GetValue(_preview) is { } format ? Enum.Parse<PreviewFormat>(format, ignoreCase: true) : PreviewFormat.Auto;
}
