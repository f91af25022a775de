using Easel.Scenes.Reading.Nouns;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Languages;

/// <summary>The nouns of a prompt of another language in English, for one or several.</summary>
internal sealed class NounsInEnglish(TokenizedPrompt text, List<Item> items, PromptLanguage language, ConceptVocabulary vocabulary)
{
    private readonly NamesInEnglish _names = new(vocabulary);

    /// <param name="amount">How many there are said to be; null where nothing says it.</param>
    public string Of(int i, string prompt, int? amount)
    {
        if (Sign(i) is { } sign)
            return sign;
        var item = items[i];
        return item.Meaning.Exact || item.Meaning.Tier != Tier.Same
            ? prompt[text[item.First].From..text[item.First + item.Words - 1].Until]
            : _names.Of(item.Meaning.Concept, IsMany(item, amount));
    }

    /// <summary>Words for several are names, too ("Blumen"), which a plural's ending tells.</summary>
    private bool IsMany(Item item, int? amount) =>
        amount is not 1
        && (
            item.Plural
            || amount is > 1
            || item.Words == 1
                && PluralsAbroad.Find(Words(item), new WordLookup(vocabulary.Words, language)) is { Kind: MeaningKind.Concept } one
                && one.Concept == item.Meaning.Concept
        );

    /// <summary>A "Schild" with words on it is no shield, and a "carte" no map.</summary>
    public string? Sign(int i) =>
        !items.Exists(item => item.Kind == ItemKind.Quotation)
            ? null
            : Words(items[i]) switch
            {
                "schild" or "schilder" or "bord" or "bordje" => "sign",
                "carte" or "karte" or "carta" => "card",
                _ => null,
            };

    private ReadOnlySpan<char> Words(Item item) => text.Text(item.First, item.Words);
}
