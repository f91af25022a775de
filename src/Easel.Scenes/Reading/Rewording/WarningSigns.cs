using System.Text.RegularExpressions;
using Easel.Scenes.Reading.Languages;
using Easel.Scenes.Reading.Nouns;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Signs that are named by what they warn of or forbid: "a deer crossing sign", "a no parking sign on a gate".</summary>
internal static partial class WarningSigns
{
    /// <summary>What crosses a road has no picture of its own with these.</summary>
    private static readonly string[] Ways = ["road", "street", "railway", "railroad", "train", "level", "zebra", "pedestrian", "border"];

    /// <summary>The prompt with the sign first, and what it warns of on it.</summary>
    public static string Follow(string prompt, ConceptVocabulary vocabulary) =>
        Forbidding()
            .Replace(
                Named().Replace(prompt, said => Turned(said, vocabulary) ?? said.Value),
                said => Written(said, vocabulary) ?? said.Value
            );

    /// <summary>What is forbidden, in quotation marks, unless the art has that sign; what it is said to be with stands beside it.</summary>
    private static string? Written(Match said, ConceptVocabulary vocabulary)
    {
        var words = said.Groups["words"].Value;
        return
            new WordLookup(vocabulary.Words, PromptLanguage.English).Find($"{words} sign".ToLowerInvariant())
                is { Kind: MeaningKind.Concept }
            ? null
            : $"a {said.Groups["looks"].Value}sign that says \"{words.ToUpperInvariant()}\"{(said.Groups["with"].Success ? " and " : "")}";
    }

    private static string? Turned(Match said, ConceptVocabulary vocabulary)
    {
        var what = said.Groups["what"].Value.Trim();
        var last = what[(what.LastIndexOf(' ') + 1)..].ToLowerInvariant();
        if (Array.IndexOf(Ways, last) >= 0)
            return null;
        // Of a school crossing it is the children that one is warned of.
        if (last is "school" && said.Groups["kind"].Value is "crossing")
            (what, last) = ("children", "children");
        var words = new WordLookup(vocabulary.Words, PromptLanguage.English);
        var isPlural = Plurals.TryFindSingular(last, last, words, words.Find(last), out var meaning);
        if (!isPlural)
            meaning = words.Find(what.ToLowerInvariant()) is { Kind: MeaningKind.Concept } whole ? whole : words.Find(last);
        if (meaning is not { Kind: MeaningKind.Concept, Tier: <= Tier.Kind })
            return null;
        var article = isPlural ? "" : "a ";
        return $"{said.Groups["article"].Value} {said.Groups["looks"].Value}warning sign with {article}{what} on it";
    }

    [GeneratedRegex(
        """
            \b(?<article>an?|the)\ (?<looks>((yellow|red|orange|big|large|small|old|rusty|triangular|metal)\ )*)
            (?<what>(?!(danger|caution|warning|hazard|no|children\ at)\b)\p{L}+(\ \p{L}+){0,2})\ (?<kind>crossing|warning|hazard|danger|caution)\ (road\ |traffic\ )?sign\b
            (?!\ (that|saying|reading|with))
            """,
        PromptPatterns.Options | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Named();

    /// <summary>"No parking sign with a tow truck", "a do not disturb sign on a door": where more follows, which goes over the words
    /// otherwise.</summary>
    [GeneratedRegex(
        """
            (?<!\p{L}\ )\b((an?|the)\ )?(?<looks>((red|yellow|big|large|small|old|rusty|wooden|metal|hanging)\ )*)
            (?<words>no\ (?!(\w+\ )?(road|street|traffic|warning|stop|neon|wooden|shop)\b)\p{L}+(\ (allowed|zone|please))?|do\ not\ (\p{L}+\ )?\p{L}+|don't\ \p{L}+|keep\ (out|off|right|left|clear|quiet|off\ the\ grass)|beware\ of\ (the\ )?\p{L}+|private\ property|out\ of\ order|wet\ paint)
            \ sign(?<with>\ with\ (?=(an?|the|two|three|some)\ (?!(words?|text|letters?|sign|border|picture|symbol|icon|image|drawing)\b)))?(?(with)|(?=\ (on|in|at|by|near|next\ to|beside|behind|in\ front\ of|outside)\ ))
            """,
        PromptPatterns.Options | RegexOptions.IgnorePatternWhitespace,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex Forbidding();
}
