using Easel.Scenes.Reading.Languages;
using Easel.Scenes.Reading.Nouns;
using Easel.Scenes.Reading.Scenery;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Reading.Telling;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>Finds what the words of a prompt mean, the longest known phrase first.</summary>
internal sealed class ItemReader
{
    /// <summary>In letters.</summary>
    public const int MaxPhraseLength = 128;

    /// <summary>In words.</summary>
    private const int MaxPhrase = 32;

    private readonly TokenizedPrompt _text;
    private readonly ConceptVocabulary _vocabulary;
    private readonly WordLookup _words;
    private readonly List<Item> _items;

    private ItemReader(TokenizedPrompt text, ConceptVocabulary vocabulary)
    {
        (_text, _vocabulary, _items) = (text, vocabulary, new List<Item>(text.Count));
        _words = new WordLookup(vocabulary.Words, LanguageReader.Of(text));
    }

    private bool IsEnglish => _words.Language == PromptLanguage.English;

    /// <summary>A colour and "and" were read last.</summary>
    private bool IsAfterColour => _items is [.., { Kind: ItemKind.Colour }, { Role: WordRole.And }];

    public static List<Item> Read(TokenizedPrompt text, ConceptVocabulary vocabulary) => new ItemReader(text, vocabulary).Read();

    /// <summary>So many words, each by itself.</summary>
    public static IEnumerable<Item> ReadEach(TokenizedPrompt text, int first, int count, ConceptVocabulary vocabulary)
    {
        var reader = new ItemReader(text, vocabulary);
        return [.. Enumerable.Range(first, count).Select(at => reader.Phrase(at, 1) ?? reader.Unnamed(at))];
    }

    private List<Item> Read()
    {
        for (var i = 0; i < _text.Count; i += _items[^1].Words)
            _items.Add(
                _text[i].Kind switch
                {
                    TokenKind.Break => new Item(ItemKind.Break, default, i, 1),
                    TokenKind.Stop => new Item(ItemKind.Stop, default, i, 1),
                    TokenKind.Emoji => Emoji(i),
                    TokenKind.Quotation => new Item(ItemKind.Quotation, default, i, 1),
                    _ => Word(i),
                }
            );
        return _items;
    }

    private Item Emoji(int at)
    {
        var emoji = _text.Text(at);
        var concept = _vocabulary.FindEmoji(emoji);
        // A joined sequence that is unknown as a whole is its first part that is known.
        var rest = emoji;
        while (concept < 0 && rest.Length > 0)
        {
            var end = rest.IndexOf('\u200D');
            var part = end < 0 ? rest : rest[..end];
            concept = part.Length == emoji.Length ? -1 : _vocabulary.FindEmoji(part);
            rest = end < 0 ? default : rest[(end + 1)..];
        }

        return concept < 0
            ? new Item(ItemKind.Unknown, default, at, 1, IsEmoji: true)
            : new Item(ItemKind.Concept, Meaning.OfConcept(concept, Tier.Same), at, 1, IsEmoji: true);
    }

    private Item Word(int at)
    {
        var first = _text.Text(at);
        var isNumber = Numerals.TryRead(first, out var amount);
        var longest = Math.Min(Math.Max(_words.Table.LongestFrom(first), HeadPlurals.LongestFrom(first, _words.Table)), MaxPhrase);
        for (var count = _text.WordsFrom(at, longest); count > (isNumber ? 1 : 0); count--)
        {
            if ((Phrase(at, count) ?? OwnerOfName(at, count)) is { } phrase)
                return phrase;
        }

        if (isNumber || Numerals.TryReadTimes(first, out amount))
            return Number(at, 1, amount);
        return Joined(at, default) ?? PluralAbroad(at) ?? Possessive(at) ?? Unnamed(at);
    }

    /// <summary>What so many words mean together; null where that is nothing, or a part of something else.</summary>
    private Item? Phrase(int at, int count)
    {
        var phrase = _text.Text(at, count);
        var first = _text.Text(at);
        if (phrase.Length > MaxPhraseLength || CutsAWord(at, count, phrase))
            return null;
        // "Two girls riding horses" are on them; "a riding horse" is a thing.
        if (count == 2 && at > 0 && first is "riding" && _text.Text(at - 1) is not ("a" or "the"))
            return null;
        // "Lying in front of a house" is not in it.
        if (count > 1 && _text.Text(at + count - 1) is "in" && IsFrontOf(at + count))
            return null;
        if (count > 2 && IsWhen(at))
            return null;
        // "A white and black cat" is of both colours, though a black cat has a picture of its own.
        if (count > 1 && IsAfterColour && _words.Find(first).Kind == MeaningKind.Colour)
            return null;
        var meaning = _words.Find(phrase);
        var asWritten = !IsEnglish || meaning.Exact ? meaning : default;
        var plural = Plurals.TryFindSingular(phrase, _text.Text(at + count - 1), _words, asWritten, out var singular);
        if (!plural && IsEnglish && count > 2)
            plural = HeadPlurals.TryFindSingular(phrase, first, _words, out singular);
        if (plural)
            meaning = singular;
        // Tongs are no Dutch tongues.
        if (plural && !meaning.Exact && IsEnglish && _vocabulary.English.Contains(phrase))
            return null;
        if (
            meaning.Kind == MeaningKind.None
            || NamePhrases.IsColouredName(_text, at, count, _words, meaning, _vocabulary)
            || NamePhrases.IsBeforeName(_text, at, count, _words, _vocabulary)
        )
            return null;
        if (
            count == 2
            && (meaning.Tier != Tier.Same || meaning.Kind == MeaningKind.OtherThing)
            && PlacePhrases.SaysWhere(first, _text.Text(at + 1), meaning, _words, _vocabulary)
        )
            return null;
        if (count == 1 && Joined(at, meaning) is { } joined)
            return joined;
        if (count == 1 && IsHyphenated(at))
            return new Item(ItemKind.Unknown, default, at, 2);
        if (meaning.Kind == MeaningKind.OtherThing)
            return new Item(ItemKind.Unknown, default, at, count, IsNoun: true);
        return meaning.Role == WordRole.Number
            ? Number(at, count, Amounts.Of(phrase))
            : new Item(KindOf(meaning), meaning, at, count, plural && !English.IsPluralOfOne(phrase) && phrase.IndexOf(" with ") < 0);
    }

    /// <summary>Two words that are one name, but where the second begins another: "tropical fish" before a tank.</summary>
    private Item? Joined(int at, Meaning first) =>
        JoinedNames.Find(_text, at, _words, first) is { } joined
        && !NamePhrases.IsBeforeHead(_text, at, joined.Meaning, _words, _vocabulary)
            ? joined
            : null;

    private bool IsFrontOf(int at) =>
        at + 1 < _text.Count
        && (_text[at].Kind, _text[at + 1].Kind) is (TokenKind.Word, TokenKind.Word)
        && _text.Text(at) is "front"
        && _text.Text(at + 1) is "of";

    /// <summary>"At night with stars", "at sunrise over mountains": no picture of its own, but when it is.</summary>
    private bool IsWhen(int at) =>
        at > 0
        && Places.Light(_text.Text(at)) is not null
        && (_text.Text(at - 1) is "at" || (at > 1 && _text.Text(at - 1) is "the" && _text.Text(at - 2) is "in"));

    /// <summary>"A case" is no Italian house.</summary>
    private Item? PluralAbroad(int at) =>
        (!IsEnglish || !_vocabulary.English.Contains(_text.Text(at)))
        && PluralsAbroad.Find(_text.Text(at), _words) is { Kind: MeaningKind.Concept } many
            ? new Item(ItemKind.Concept, many, at, 1, Plural: true)
            : null;

    /// <summary>"Teddy bear's": whose name has several words.</summary>
    private Item? OwnerOfName(int at, int count) =>
        count > 1
        && _text.Text(at, count) is var name
        && name.EndsWith("'s")
        && _words.Find(name[..^2]) is { Kind: MeaningKind.Concept } owner
            ? new Item(ItemKind.Concept, owner, at, count, IsPossessive: true)
            : null;

    private Item? Possessive(int at)
    {
        if (!_text.Text(at).EndsWith("'s"))
            return null;
        return _words.Find(_text.Text(at)[..^2]) is { Kind: MeaningKind.Concept } owner
            ? new Item(ItemKind.Concept, owner, at, 1, IsPossessive: true)
            : new Item(ItemKind.Unknown, default, at, 1, IsPossessive: true);
    }

    /// <summary>The thing that a word is nearest to which the vocabulary does not have, or an unknown word.</summary>
    private Item Unnamed(int at) =>
        _vocabulary.NearestConcepts.Find(_text.Text(at), out var isPlural) is var nearest and >= 0
            ? new Item(ItemKind.Concept, Meaning.OfConcept(nearest, Tier.Kind), at, 1, isPlural)
            : new Item(ItemKind.Unknown, default, at, 1, IsNoun: _vocabulary.English.IsNoun(_text.Text(at)));

    private static Item Number(int at, int count, int amount) =>
        new(ItemKind.Grammar, Meaning.OfGrammar(WordRole.Number), at, count, Amount: amount);

    /// <summary>"Wrap" in "a wrap-around porch" is nothing to eat.</summary>
    private bool IsHyphenated(int at) =>
        at + 1 < _text.Count
        && _text[at + 1] is { Kind: TokenKind.Word, Hyphenated: true }
        && WordShapes.IsAdjective(_text.Text(at), _text.Text(at + 1));

    /// <summary>One syllable inside a word written without spaces means nothing by itself.</summary>
    private bool CutsAWord(int at, int count, ReadOnlySpan<char> phrase)
    {
        if (count > 1 || phrase.Length > 1 || !Letters.IsSyllable(phrase[0]))
            return false;
        return _text[at].Glued || (at + 1 < _text.Count && _text[at + 1] is { Kind: TokenKind.Word, Glued: true });
    }

    private static ItemKind KindOf(Meaning meaning) =>
        meaning.Kind switch
        {
            MeaningKind.Concept => ItemKind.Concept,
            MeaningKind.Colour => ItemKind.Colour,
            MeaningKind.Style => ItemKind.Style,
            MeaningKind.OtherThing => ItemKind.Unknown,
            _ => ItemKind.Grammar,
        };
}
