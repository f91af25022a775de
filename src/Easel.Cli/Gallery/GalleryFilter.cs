using System.CommandLine;
using Easel.Cli.Parameters;
using Easel.Client.Gallery;

namespace Easel.Cli.Gallery;

/// <summary>Options that say which images of a gallery are meant.</summary>
internal sealed class GalleryFilter
{
    private readonly Option<string?> _search = new("--search")
    {
        Description = "Only images whose prompts have all of these words.",
        HelpName = "WORDS",
    };

    private readonly Option<string?> _model = new("--model") { Description = "Only images of this model.", HelpName = "ID" };

    private readonly Option<string?> _folder = new("--folder")
    {
        Description = "Only images of this folder; '' for none.",
        HelpName = "NAME",
    };

    private readonly Option<bool> _starred = new("--starred") { Description = "Only starred images." };

    private readonly Option<string?> _days = new("--days")
    {
        Validators = { Numbers.CheckInteger },
        Description = "Only images of so many days up to now.",
        HelpName = "N",
    };

    public GalleryFilter(Command command)
    {
        foreach (var option in (Option[])[_search, _model, _folder, _starred, _days])
            command.Options.Add(option);
    }

    public GalleryQuery Of(ParseResult parsed) =>
        new()
        {
            Search = parsed.GetValue(_search),
            Model = parsed.GetValue(_model),
            Folder = parsed.GetValue(_folder),
            Starred = parsed.GetValue(_starred) ? true : null,
            CreatedAfter = Numbers.ToInteger(parsed.GetValue(_days)) is { } days
                ? TimeProvider.System.GetUtcNow().AddDays(-Math.Clamp(days, 1, 36_500))
                : null,
        };
}
