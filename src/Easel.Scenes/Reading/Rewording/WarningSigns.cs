using System.Text.RegularExpressions;
using Easel.Scenes.Reading.Languages;
using Easel.Scenes.Reading.Nouns;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Signs that are named by what they warn of: "a deer crossing sign", "a falling rocks warning sign".</summary>
internal static partial class WarningSigns
{
    /// <summary>What crosses a road has no picture of its own with these.</summary>
    private static readonly string[] Ways = ["road", "street", "railway", "railroad", "train", "level", "zebra", "pedestrian", "border"];

    /// <summary>The prompt with the sign first, and what it warns of on it.</summary>
    public static string Follow(string prompt, ConceptVocabulary vocabulary) =>
        Named().Replace(prompt, said => Turned(said, vocabulary) ?? said.Value);

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
}
