using System.Text.RegularExpressions;
using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Reading.Nouns;
using Easel.Scenes.Reading.Rewording;
using Easel.Scenes.Reading.Scenery;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Languages;

/// <summary>Takes German nouns apart that are not known whole: "Holztisch" is a wooden "Tisch", and a "Küchentisch" a "Tisch".</summary>
internal static partial class GermanCompounds
{
    private const int ShortestNoun = 3;
    private const int ShortestFirst = 3;

    /// <summary>As they stand in compounds, and as <see cref="Surfaces"/> knows them.</summary>
    private static readonly (string First, string Material)[] Materials =
    [
        ("holz", "wooden"),
        ("backstein", "brick"),
        ("ziegel", "brick"),
        ("marmor", "marble"),
        ("stein", "stone"),
        ("beton", "concrete"),
        ("glas", "glass"),
        ("kristall", "glass"),
        ("metall", "metal"),
        ("stahl", "steel"),
        ("leder", "leather"),
        ("plastik", "plastic"),
        ("kunststoff", "plastic"),
        ("porzellan", "porcelain"),
        ("woll", "knitted"),
        ("strick", "knitted"),
        ("samt", "velvet"),
        ("seiden", "silk"),
        ("stoff", "fabric"),
    ];

    /// <summary>Towns and lands are named after these.</summary>
    private static readonly string[] OfTowns = ["burg", "berg", "bach", "feld", "dorf", "land", "stadt", "hafen"];

    /// <summary>What is known whole stays so ("Apfelbaum"), and so does what is in quotation marks.</summary>
    /// <param name="lost">Takes the first parts of nouns of which the last part alone is drawn: "Küchen" of "Küchentisch".</param>
    public static string Split(string prompt, ConceptVocabulary vocabulary, List<string> lost)
    {
        var isGerman = GermanWord().IsMatch(prompt);
        return WordOrQuotation()
            .Replace(prompt, word => OfMaterial(word.Value, vocabulary) ?? (isGerman ? Last(word.Value) : null) ?? word.Value);

        string? Last(string said)
        {
            if (Head(said, vocabulary) is not { } head)
                return null;
            lost.Add(said[..^head.Length]);
            return head;
        }
    }

    /// <summary>"Holztisch", and no mushroom or animal: a "Steinpilz" is not of stone.</summary>
    private static string? OfMaterial(string said, ConceptVocabulary vocabulary)
    {
        foreach (var (first, material) in Materials)
        {
            if (
                said.StartsWith(first, StringComparison.OrdinalIgnoreCase)
                && said.Length >= first.Length + ShortestNoun
                && said[first.Length..] is var noun
                && Find(noun, vocabulary) is { Traits: { Lives: false, Food: false }, Caption: not "mushroom" }
                && Find(said, vocabulary) is null
            )
                return $"{material} {noun}";
        }

        return null;
    }

    /// <summary>The last part of a noun that is not known whole: a "Küchentisch" is a table.</summary>
    private static string? Head(string said, ConceptVocabulary vocabulary)
    {
        if (
            !char.IsUpper(said[0])
            || vocabulary.Words.FindAbroad(said.ToLowerInvariant()).Kind != MeaningKind.None
            || LanguageWords.Of(PromptLanguage.German).Nouns.Find(said.ToLowerInvariant()) is not null
            || Find(said, vocabulary) is not null
        )
            return null;
        // "Erdbeer-eis" before "Erdbee-reis".
        for (var at = ShortestFirst; said.Length - at >= ShortestNoun; at++)
        {
            if (Find(said[at..], vocabulary) is not null && IsFirst(said[..at], vocabulary) && Array.IndexOf(OfTowns, said[at..]) < 0)
                return said[at..];
        }

        return null;
    }

    /// <summary>A noun as it stands before another: "Küchen", "Kirsch", "Hunde", "Geburtstags".</summary>
    private static bool IsFirst(string said, ConceptVocabulary vocabulary)
    {
        return IsNoun(said) || IsNoun($"{said}e") || (said[^1] is 's' or 'n' or 'e' && IsNoun(said[..^1]));

        bool IsNoun(string first) => Find(first, vocabulary) is not null || Places.Ground(first.ToLowerInvariant()) is not null;
    }

    /// <summary>What a language other than English calls so.</summary>
    private static Concept? Find(string said, ConceptVocabulary vocabulary)
    {
        var (word, words) = (said.ToLowerInvariant(), new WordLookup(vocabulary.Words, PromptLanguage.German));
        var meaning = words.FindNoun(word) is { Kind: MeaningKind.Concept } known ? known : PluralsAbroad.Find(word, words);
        return meaning.Kind == MeaningKind.Concept ? vocabulary.Concepts[meaning.Concept] : null;
    }

    [GeneratedRegex("""["„“][^"”“]*["”“]|\p{L}+""", PromptPatterns.Options, PromptPatterns.TimeoutMilliseconds)]
    private static partial Regex WordOrQuotation();

    [GeneratedRegex(
        @"\b(eine?[mnrs]?|der|dem|und|mit|auf|im|zwei|drei|vier|fünf|meine?[mnrs]?)\b",
        PromptPatterns.AnyCase,
        PromptPatterns.TimeoutMilliseconds
    )]
    private static partial Regex GermanWord();
}
