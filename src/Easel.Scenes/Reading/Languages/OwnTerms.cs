using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Reading.Telling;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Languages;

/// <summary>Says in English what <see cref="LanguageWords"/> has of the prompt's own language: phrases, looks and names.</summary>
internal sealed class OwnTerms(
    TokenizedPrompt text,
    List<Item> items,
    PromptLanguage language,
    ConceptVocabulary vocabulary,
    ItemsAbroad around,
    NounsInEnglish nouns,
    EnglishSentence sentence
)
{
    private readonly LanguageWords _own = LanguageWords.Of(language);

    /// <summary>The longest that begins there; returns how many items it took.</summary>
    public int Take(int i, string prompt)
    {
        for (var words = text.WordsFrom(items[i].First, LanguageWords.Longest); words >= items[i].Words; words--)
        {
            var said = text.Text(items[i].First, words);
            var taken = around.ItemsOf(i, words);
            if (_own.Phrases.Find(said) is { } phrase && IsWhole(phrase, i + taken))
                sentence.Say(phrase);
            else if (
                _own.Looks.Find(said) is { } look
                && (items[i].Kind is not ItemKind.Colour || look is "blonde")
                && !around.IsThing(i, sentence.HasNoun)
                && !around.IsGermanNoun(i, prompt)
            )
                sentence.SayLook(look);
            else if (nouns.Sign(i) is null && Noun(said, words) is { } noun)
                sentence.SayNoun(noun);
            else if (words > 1 && PhrasesAbroad.Find(said) is not null)
                return 0;
            else
                continue;
            return taken;
        }

        return 0;
    }

    /// <summary>"Mit Geschenken darunter" ends there, and words are written on a thing.</summary>
    private bool IsWhole(string phrase, int next) =>
        phrase is "saying"
            ? around.IsQuotation(next)
            : !phrase.EndsWith(" it", StringComparison.Ordinal)
                || next >= items.Count
                || items[next].Kind is ItemKind.Break or ItemKind.Stop
                || items[next].Role is WordRole.And;

    private string? Noun(ReadOnlySpan<char> said, int words)
    {
        if (language == PromptLanguage.Other && words == 1 && vocabulary.Words.FindAbroad(said).Kind == MeaningKind.Concept)
            return null;
        if (_own.Nouns.Find(said) is { } noun)
            return sentence.Amount is > 1 ? Several(noun) : noun;
        if (words > 1)
            return null;
        foreach (var one in PluralsAbroad.Singulars(said.ToString(), language))
        {
            if (_own.Nouns.Find(one) is { } single)
                return Several(single);
        }

        return null;
    }

    private static string Several(string noun) =>
        noun.EndsWith(" of", StringComparison.Ordinal) ? $"{English.Plural(noun[..^3])} of"
        : English.IsPluralOfOne(noun) || (noun.EndsWith('s') && !noun.EndsWith("ss", StringComparison.Ordinal)) ? noun
        : English.Plural(noun);

    /// <summary>A name of several words begins with this one.</summary>
    public bool IsLongerFrom(int first)
    {
        for (var words = text.WordsFrom(first, LanguageWords.Longest); words > 1; words--)
        {
            if (_own.Nouns.Find(text.Text(first, words)) is not null)
                return true;
        }

        return false;
    }
}
