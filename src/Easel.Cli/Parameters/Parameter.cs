namespace Easel.Cli.Parameters;

/// <summary>One parameter of the API: an option of the command, and a property of a tool.</summary>
/// <param name="name">As the API spells it.</param>
/// <param name="help">One sentence that does for a person and for an agent.</param>
internal sealed class Parameter(string name, ParameterType type, Uses uses, string help)
{
    public string Name => name;

    public ParameterType Type => type;

    public Uses Uses => uses;

    public string Help => help;

    /// <summary>The option's name without its dashes, where it is not the API's.</summary>
    public string? OptionName { get; init; }

    public string[] Aliases { get; init; } = [];

    /// <summary>Words that services know; any other goes out too.</summary>
    public string[] Words { get; init; } = [];

    /// <summary>Easel's range; the service has the last word.</summary>
    public (double Min, double Max)? Range { get; init; }

    /// <summary>What stands for the value in the help.</summary>
    public string ValueName =>
        Type switch
        {
            ParameterType.Flag => "",
            ParameterType.Integer or ParameterType.Number => "N",
            _ when Words.Length > 0 => string.Join('|', Words),
            _ => "TEXT",
        };
}

internal enum ParameterType
{
    Text,
    Integer,
    Number,
    Flag,
}

/// <summary>Which requests have a parameter.</summary>
[Flags]
internal enum Uses
{
    None = 0,
    Generate = 1,
    Edit = 2,
    Vary = 4,
    Upscale = 8,
    Prompted = Generate | Edit,
    Drawn = Prompted | Vary,
    All = Drawn | Upscale,
}
