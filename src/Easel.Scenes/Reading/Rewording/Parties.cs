using System.Text.RegularExpressions;
using Easel.Scenes.Reading.Telling;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Whose party it is says who is there: "a teddy bear tea party", "cats having a birthday party", "a party for grandma".</summary>
internal static partial class Parties
{
    /// <summary>At a party that somebody gives, where nobody said how many.</summary>
    private const string Guests = "three";

    /// <summary>The prompt with those first who are there.</summary>
    public static string Turn(string prompt, ConceptVocabulary vocabulary)
    {
        var said = PartyFor().Replace(TeaParty().Replace(prompt, "${whom} having a tea party"), "${party} with ");
        said = Owned()
            .Replace(
                said,
                own =>
                    Guest(own.Groups["who"].Value, vocabulary) is { } guest
                        ? $"{Guests} {own.Groups["looks"].Value}{guest} {Doing(own.Groups["party"].Value)}"
                        : own.Value
            );
        return Having().Replace(said, "at a ${party}");
    }

    /// <summary>Tea is had at a table, all else around those who are there.</summary>
    private static string Doing(string party) =>
        party is "picnic" || party.StartsWith("tea", StringComparison.OrdinalIgnoreCase) ? $"having a {party}" : $"at a {party}";

    /// <summary>In the plural; null where the word names nobody.</summary>
    private static string? Guest(string word, ConceptVocabulary vocabulary) =>
        vocabulary.Meant(word) is { Traits.Lives: true } or { IsPerson: true } or { Caption: "teddy bear" or "doll" }
            ? English.Plural(word.ToLowerInvariant())
            : null;

    [GeneratedRegex(
        """
            ^\s*((an?|the)\ )?(?<looks>((cute|happy|funny|little|adorable|cartoon)\ )*)(?<who>(\p{L}+\ )??(?!(surprise|kids?|children|childrens|toddler)\b)\p{L}+?)('s|s')?
            \ (?<party>tea\ party|birthday\ party|dance\ party|pool\ party|garden\ party|costume\ party|party|wedding|picnic)(?=$|[,.!]|\ (in|on|at|under|by|with)\b)
            """,
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Owned();

    /// <summary>Whom it is given for is there.</summary>
    [GeneratedRegex(
        @"\b(?<party>((birthday|surprise|pool|dance|costume|halloween|christmas|garden|retirement|farewell|slumber|graduation) )?party) for (?!\d|(my|his|her|their|our|the) (\p{L}+ )?(birthday|anniversary|graduation|wedding)\b)(?=\p{L})",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex PartyFor();

    [GeneratedRegex(
        @"^((an?|the) )?tea party (for|with) (?<whom>(an? |the |my |two |three )?(\p{L}+ )?\p{L}+( and (an? |the )?(\p{L}+ )?\p{L}+)?)(?=[.!]?$)",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex TeaParty();

    [GeneratedRegex(
        """\b(having|throwing|attending|celebrating)\ (an?|the|their|his|her|its)\ (?<party>(birthday|dance|pool|surprise|house|costume|halloween|christmas|garden)\ party|party|wedding)\b""",
        PromptPatterns.AnyCase | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Having();
}
