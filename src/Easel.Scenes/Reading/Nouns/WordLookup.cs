using Easel.Scenes.Reading.Languages;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Nouns;

/// <summary>The word table as a prompt's language reads it.</summary>
internal readonly record struct WordLookup(WordTable Table, PromptLanguage Language)
{
    private static readonly Meaning In = Meaning.OfGrammar(WordRole.In);

    public Meaning Find(ReadOnlySpan<char> phrase) =>
        Language switch
        {
            PromptLanguage.English => Table.Find(phrase),
            // "No telhado" is on the roof, where "no" in Spanish is no.
            PromptLanguage.Portuguese when phrase is "no" or "nos" => In,
            _ => Table.FindAbroad(phrase),
        };

    /// <summary>A name that a language other than English has for a concept.</summary>
    public Meaning FindNoun(ReadOnlySpan<char> word) => Find(word) is { Kind: MeaningKind.Concept, Exact: false } noun ? noun : default;
}
