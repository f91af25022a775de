using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Signs that are asked for by their names are written: "a dollar sign" is "$", "the greek letter alpha" is "α".</summary>
internal static partial class NamedSigns
{
    /// <summary>Their names, a sign each below; the patterns look for no others.</summary>
    private const string SignNames =
        "at|dollar|euro|pound|yen|percent|percentage|plus|minus|equal|equals|copyright|registered trademark|trademark|hash|hashtag|ampersand|asterisk|degree";

    private const string LetterNames =
        "alpha|beta|gamma|delta|epsilon|zeta|eta|theta|iota|kappa|lambda|mu|nu|xi|omicron|pi|rho|sigma|tau|upsilon|phi|chi|psi|omega";

    private static readonly FrozenDictionary<string, char> Signs = Named(SignNames, "@$€£¥%%+−==©®™##&*°");

    private static readonly FrozenDictionary<string, char> Greek = Named(LetterNames, "αβγΔεζηθικλμνξοπρΣτυφχψΩ");

    /// <summary>The prompt with the signs themselves, in quotation marks.</summary>
    public static string Write(string prompt) =>
        GreekLetter()
            .Replace(
                Sign().Replace(Greeting().Replace(prompt, Written), said => Quoted(Signs[said.Groups["name"].Value])),
                said => Quoted(Greek[said.Groups["name"].Value])
            );

    /// <summary>"A happy birthday sign" is no signpost.</summary>
    private static string Written(Match said) =>
        Greetings.Contains(said.Groups["words"].Value.ToLowerInvariant())
            ? $"{said.Groups["article"].Value}sign that says \"{CultureInfo.InvariantCulture.TextInfo.ToTitleCase(said.Groups["words"].Value)}\""
            : said.Value;

    private static string Quoted(char sign) => $"\"{sign}\"";

    private static FrozenDictionary<string, char> Named(string names, string signs) =>
        names.Split('|').Zip(signs).ToFrozenDictionary(pair => pair.First, pair => pair.Second, StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"(?<article>\b(an?|the) |^)(?<words>\p{L}+( [\p{L}']+){1,3}) sign\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Greeting();

    [GeneratedRegex(
        $@"\b((?<name>{SignNames})[ -](sign|symbol|character)|(?<name>hashtag|ampersand|asterisk))\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Sign();

    [GeneratedRegex(
        $@"\b((greek )?(letter|symbol) (?<name>{LetterNames})|(?<name>{LetterNames}) (letter|symbol|sign))\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex GreekLetter();
}
