using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>"A family at breakfast: the father makes pancakes, the mother …", "a breakfast on a white table: a plate, a cup": what comes after the colon
/// is what was named before it, which is not there besides.</summary>
internal static partial class ColonLists
{
    public static string Follow(string prompt)
    {
        var said = TheirFamily().Replace(prompt, found => Start(found.Groups["where"].Value));
        said = Family().Replace(said, found => Start(found.Groups["where"].Value));
        said = Company().Replace(said, "${list} ${does}");
        said = Meal().Replace(said, found => Laid(found.Groups["table"].Value));
        return AfterPlace().Replace(Table().Replace(said, "${before}${table} with "), ", ");
    }

    /// <summary>A table is with what is on it; on a cloth it lies.</summary>
    private static string Laid(string table) =>
        table.EndsWith("blanket", StringComparison.Ordinal) || table.EndsWith("cloth", StringComparison.Ordinal)
            ? $"on {table}: "
            : $"{table} with ";

    private static string Start(string where) => where.Length == 0 ? "" : $"{char.ToUpperInvariant(where[0])}{where[1..]}, ";

    [GeneratedRegex(
        """
            (?<=^|[.;]\ )(an?|the|our)\ ([\p{L}-]+\ )?family(\ of\ \w+)?[^:.;]*?((?<=\ )(?<where>(in|on|at|around|by)\ (an?|the|their)\ [^:.;]+?))?:\s*
            (?=((the|an?|his|her)\ )?(young\ |old\ )?(father|dad|mother|mom|mum|parents|grandmother|grandfather|grandma|grandpa|son|daughter|boy|girl|children|kids|baby)\b)
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Family();

    /// <summary>"A family is having breakfast in a kitchen. The father makes pancakes, the mother pours juice": these are the family.</summary>
    [GeneratedRegex(
        """
            (?<=^|[.;]\ )(an?|the|our)\ ((happy|young|big|small|large|whole|little|modern|poor|royal|loving|cheerful|nice|friendly|cute|black|asian|white|indian|african|mexican|busy|noisy|tired)\ ){0,2}family(\ of\ \w+)?\b(?![^.;]*\b(picnic|portrait|photo)\b)[^:.;]*?((?<=\ )(?<where>(in|on|at|around|by|under|near)\ (an?|the|their)\ [^:.;]+?))?\.\s+
            (?=(the|their)\ (young\ |old\ )?(?<one>father|dad|mother|mom|mum|parents|grandmother|grandfather|grandma|grandpa)\ [^.]*?\b(the|their|his|her)\ ((two|three|little|young|small|older|younger|old)\ )*(father|dad|mother|mom|mum|son|daughter|boy|girl|children|kids|baby|twins|grandmother|grandfather|grandma|grandpa)\b)
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex TheirFamily();

    /// <summary>"Three animals sit on a bench: a pig, a cat and a dog": these sit there, and no others.</summary>
    [GeneratedRegex(
        """
            (?<=^|[.;]\ )(the\ )?(two|three|four|five|six|several|some|a\ few|many)\ ((small|little|cute|happy|funny|best|good|forest|farm|wild|different|young|brave|strange)\ )?
            (animals|friends|creatures|children|people|toys|kids|pets|characters|siblings|heroes|superheroes|monsters|neighbou?rs|birds|musicians|travell?ers)
            \ (?<does>[^.;:,]+):\ (?<list>an?\ [^.;:]+\ and\ an?\ [^.;:,]+?)(?=[.;]|$)
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Company();

    /// <summary>"A party in the garden: children dance": they are no garden's.</summary>
    [GeneratedRegex(
        @"(?<=\b(in|at|on|of) (an?|the) ([\p{L}-]+ ){0,2}[\p{L}-]+): (?=(?!(an?|the|two|three|four|five|some|several|many)\b)\p{L})",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex AfterPlace();

    /// <summary>"On a white table: a plate, a cup".</summary>
    [GeneratedRegex(
        """
            (?<=^|[.;]\ )(?<before>([^:.;]*?\ )??)(on\ )?(?<table>(an?|the)\ ([\p{L}-]+\ ){0,2}(table|desk|shelf|counter|tray|workbench)):\s*(?=(an?|the|two|three|some)\b)
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Table();

    [GeneratedRegex(
        """
            (?<=^|[.;]\ |\ of\ )(an?\ |the\ )?([\p{L}-]+\ )?(breakfast|brunch|lunch|dinner|meal|snack|feast|picnic|still\ life|setup|arrangement|spread)(\ (scene|spread|setup))?
            \ on\ (?<table>(an?|the)\ [^:.;,]{3,40}):\s*(?=(an?|the|two|three|some|fresh)\b)
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Meal();
}
