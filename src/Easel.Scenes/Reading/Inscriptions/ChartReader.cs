using System.Globalization;
using System.Text.RegularExpressions;
using Easel.Abstractions.Pixels;
using Easel.Scenes.Figures.Charts;
using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Reading.Rewording;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Inscriptions;

/// <summary>Finds what a chart is to show: "a pie chart showing 25% red and 75% blue", "a bar chart with five rising bars", "a graph with two
/// lines".</summary>
internal static partial class ChartReader
{
    private const int MostParts = 12;

    private const string Numbers = @"\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve";

    private const string Colours =
        @"red|orange|yellow|green|blue|purple|pink|brown|grey|gray|black|teal|turquoise|gold|violet|navy|cyan|magenta|light\ blue|dark\ blue|light\ green|dark\ green";

    private const string Bars = "bars|columns";
    private const string Slices = "slices|segments|sections|parts|pieces|sectors|wedges|categories";
    private const string Lines = "lines|curves";
    private const string Rise =
        @"rising|increasing|growing|ascending|climbing|going\ up|that\ (goes|go|rises?|grows?)\ up|getting\ (taller|higher|bigger)|upwards?|trending\ up(wards?)?";
    private const string Fall =
        @"falling|decreasing|declining|descending|dropping|shrinking|going\ down|that\ (goes|go|falls?)\ down|getting\ (shorter|lower|smaller)|downwards?|trending\ down(wards?)?";

    /// <summary>Of parts that nobody gives a colour.</summary>
    private static readonly Rgb[] Palette =
    [
        new(0x3E, 0x8E, 0xD0),
        new(0xF5, 0x8A, 0x3C),
        new(0x4C, 0xAF, 0x50),
        new(0xE8, 0x40, 0x3A),
        new(0x8E, 0x5B, 0xC0),
        new(0xFC, 0xB8, 0x1F),
        new(0x2B, 0xB5, 0xA8),
        new(0xF0, 0x6B, 0xA8),
    ];

    /// <summary>Heights of bars of which nothing is said.</summary>
    private static readonly double[] Heights = [0.55, 0.85, 0.4, 1, 0.65, 0.3, 0.9, 0.5, 0.75, 0.35, 0.95, 0.6];

    /// <summary>Takes what the chart shows out of a prompt; null, and the prompt as it was, where no chart is said to show anything.</summary>
    public static ChartFace? Take(string prompt, ConceptVocabulary vocabulary, out string rest)
    {
        rest = prompt;
        if (Said().Match(prompt) is not { Success: true } said || (Kind(said) is not { } kind))
            return null;
        if (Parts(kind, said, vocabulary) is not { Count: >= 1 and <= MostParts } parts)
            return null;
        rest = string.Concat(prompt.AsSpan(0, said.Index), Name(kind), prompt.AsSpan(said.Index + said.Length));
        return new ChartFace(kind, parts, said.Value.TrimEnd());
    }

    /// <summary>Whether what was taken out is said of it.</summary>
    public static bool IsChart(Concept thing) => thing.Caption is "pie chart" or "donut chart" or "bar chart" or "line chart";

    /// <summary>As the vocabulary has it.</summary>
    private static string Name(ChartKind kind) =>
        kind switch
        {
            ChartKind.Pie => "pie chart",
            ChartKind.Ring => "donut chart",
            ChartKind.Bars => "bar chart",
            _ => "line chart",
        };

    private static ChartKind? Kind(Match said) =>
        said.Groups["kind"].Value.ToLowerInvariant() switch
        {
            "pie" => ChartKind.Pie,
            "donut" or "doughnut" or "ring" => ChartKind.Ring,
            "bar" or "column" => ChartKind.Bars,
            "line" => ChartKind.Lines,
            // A chart, and what it has says of which kind it is.
            _ => said.Groups["bars"].Success ? ChartKind.Bars
            : said.Groups["lines"].Success ? ChartKind.Lines
            : said.Groups["slices"].Success ? ChartKind.Pie
            : null,
        };

    private static List<ChartPart>? Parts(ChartKind kind, Match said, ConceptVocabulary vocabulary)
    {
        var colours = said.Groups["colour"].Captures.Select(colour => Colour(colour.Value, vocabulary)).ToList();
        var isRising = said.Groups["rise"].Success;
        var isFalling = said.Groups["fall"].Success;
        if (said.Groups["share"].Captures is { Count: > 0 } shares)
        {
            var values = shares.Select(share => int.Parse(share.Value, CultureInfo.InvariantCulture) / 100.0).ToList();
            if (values.Any(value => value > 1) || (kind is ChartKind.Pie or ChartKind.Ring && values.Sum() > 1.005))
                return null;
            return [.. values.Select((value, at) => new ChartPart(value, ColourOf(at, colours)))];
        }

        var count =
            said.Groups["count"] is { Success: true } number ? Number(number.Value)
            : colours.Count > 1 ? colours.Count
            : isRising || isFalling ? (kind == ChartKind.Lines ? 1 : 4)
            : 0;
        if (count is 0 or > MostParts)
            return null;
        var one = colours.Count == 1 ? colours : null;
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(at => new ChartPart(Value(kind, at, count, isRising, isFalling), one?[0] ?? ColourOf(at, colours))),
        ];
    }

    private static double Value(ChartKind kind, int at, int count, bool isRising, bool isFalling) =>
        kind switch
        {
            // The first slice is the largest.
            ChartKind.Pie or ChartKind.Ring => 2.0 * (count - at) / (count * (count + 1)),
            ChartKind.Bars when isRising => 0.25 + (0.75 * (at + 1) / count),
            ChartKind.Bars when isFalling => 0.25 + (0.75 * (count - at) / count),
            ChartKind.Bars => Heights[at % Heights.Length],
            _ when isFalling => 0.1 + (0.25 * at / count),
            _ => 0.95 - (0.75 * at / count),
        };

    private static int Number(string said) =>
        int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits : Amounts.Of(said.ToLowerInvariant());

    private static Rgb ColourOf(int at, List<Rgb> said) => at < said.Count ? said[at] : Palette[(at - said.Count) % Palette.Length];

    private static Rgb Colour(string said, ConceptVocabulary vocabulary)
    {
        var words = said.ToLowerInvariant();
        var shade = words.IndexOf(' ', StringComparison.Ordinal);
        var name = shade < 0 ? words : words[(shade + 1)..];
        var colour = vocabulary.FindColour(name) is { } found ? vocabulary.Colours[found].Rgb : Palette[0];
        return shade < 0 ? colour : Shades.Of(words[..shade], colour);
    }

    [GeneratedRegex(
        $$"""
            \b((?<kind>pie|donut|doughnut|ring|bar|column|line)\ (chart|graph|diagram)|(?<!(flow|eye|org|organization|seating|birth|star|colou?r)\ )(?<kind>chart|graph))
            ((,|\ and|\ with|\ showing|\ that\ shows|\ of|\ divided\ into|\ split\ into|\ made\ of|\ in|\ an?|\ the|\ its|\ each|\ all)*
              (
                \ (?<share>\d{1,3})\ ?(%|percent)(\ of)?(\ (in\ )?(?<colour>{{Colours}})\b)?(\ (slice|segment|section|part|bar)\b)?
              | \ (?<colour>{{Colours}})\ (at\ |is\ )?(?<share>\d{1,3})\ ?(%|percent)
              | \ (?<count>{{Numbers}})(\ (colou?red|colou?rful|different|equal|uneven|big|small|vertical|tall|(?<rise>rising|increasing|growing|ascending)|(?<fall>falling|decreasing|descending)|(?<colour>{{Colours}})))*\ ((?<bars>{{Bars}})|(?<slices>{{Slices}})|(?<lines>{{Lines}}))\b
              | \ ((?<rise>{{Rise}})|(?<fall>{{Fall}}))\b
              | \ (different|many|several|various)\ (colou?rs|heights|sizes)\b
              | (?<=\bin|,|\band)\ (?<colour>{{Colours}})\b(?=,|\ and\ |$|[.;])
              | (?<=\b(an?|one|the))\ (?<colour>{{Colours}})\ (slice|segment|section|part|bar|line|half|area)\b
              | \ (?<bars>bars)\b|\ (?<lines>lines)\b|\ crossing(\ each\ other)?\b
              )
            )+
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Said();
}
