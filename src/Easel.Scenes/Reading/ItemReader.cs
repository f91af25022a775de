using System.Globalization;
using System.Text;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>Finds what the words of a prompt mean, the longest known phrase first.</summary>
internal static class ItemReader
{
    private const int MaxPhrase = 32;
    private const int MaxPhraseLength = 128;

    /// <summary>Letters of each of two words that are one, least.</summary>
    private const int MinJoined = 3;

    public static List<Item> Read(TokenizedPrompt text, ConceptVocabulary vocabulary)
    {
        var items = new List<Item>(text.Count);
        var words = new WordLookup(vocabulary.Words, LanguageReader.Of(text));
        var i = 0;
        while (i < text.Count)
        {
            var item = text[i].Kind switch
            {
                TokenKind.Break => new Item(ItemKind.Break, default, i, 1),
                TokenKind.Stop => new Item(ItemKind.Stop, default, i, 1),
                TokenKind.Emoji => Emoji(text, i, vocabulary),
                TokenKind.Quotation => new Item(ItemKind.Quotation, default, i, 1),
                _ => Word(text, i, vocabulary, words, IsAfterColour(items)),
            };
            items.Add(item);
            i += item.Words;
        }

        return items;
    }

    /// <summary>A colour and "and" were read last.</summary>
    private static bool IsAfterColour(List<Item> items) => items is [.., { Kind: ItemKind.Colour }, { Role: WordRole.And }];

    private static Item Emoji(TokenizedPrompt text, int at, ConceptVocabulary vocabulary)
    {
        var emoji = text.Text(at);
        var concept = vocabulary.FindEmoji(emoji);
        // A joined sequence that is unknown as a whole is its first part that is known.
        var rest = emoji;
        while (concept < 0 && rest.Length > 0)
        {
            var end = rest.IndexOf('\u200D');
            var part = end < 0 ? rest : rest[..end];
            concept = part.Length == emoji.Length ? -1 : vocabulary.FindEmoji(part);
            rest = end < 0 ? default : rest[(end + 1)..];
        }

        return concept < 0
            ? new Item(ItemKind.Unknown, default, at, 1, IsEmoji: true)
            : new Item(ItemKind.Concept, Meaning.OfConcept(concept, Tier.Same), at, 1, IsEmoji: true);
    }

    private static Item Word(TokenizedPrompt text, int at, ConceptVocabulary vocabulary, WordLookup words, bool isAfterColour)
    {
        var first = text.Text(at);
        var isNumber = Digits(first, out var amount);
        var longest = Math.Min(Math.Max(words.Table.LongestFrom(first), 1), MaxPhrase);
        for (var count = WordsFrom(text, at, longest); count > (isNumber ? 1 : 0); count--)
        {
            var phrase = text.Text(at, count);
            if (phrase.Length > MaxPhraseLength || CutsAWord(text, at, count, phrase))
                continue;
            // "A white and black cat" is of both colours, though a black cat has a picture of its own.
            if (count > 1 && isAfterColour && words.Find(first).Kind == MeaningKind.Colour)
                continue;
            var meaning = words.Find(phrase);
            var plural = Singular(
                phrase,
                text.Text(at + count - 1),
                words,
                words.Language != PromptLanguage.English || meaning.Exact ? meaning : default,
                out var singular
            );
            if (plural)
                meaning = singular;
            // Tongs are no Dutch tongues.
            if (plural && !meaning.Exact && words.Language == PromptLanguage.English && vocabulary.English.Contains(phrase))
                continue;
            if (meaning.Kind == MeaningKind.None || IsColouredName(text, at, count, words, meaning))
                continue;
            if (
                count == 2
                && (meaning.Tier != Tier.Same || meaning.Kind == MeaningKind.OtherThing)
                && PlacePhrases.SaysWhere(first, text.Text(at + 1), meaning, words, vocabulary)
            )
                continue;
            if (count == 1 && Joined(text, at, words, meaning) is { } joined)
                return joined;
            if (meaning.Kind == MeaningKind.OtherThing)
                return new Item(ItemKind.Unknown, default, at, count, IsNoun: true);
            return meaning.Role == WordRole.Number
                ? Number(at, count, Amounts.Of(phrase))
                : new Item(KindOf(meaning), meaning, at, count, plural && !English.IsPluralOfOne(phrase) && phrase.IndexOf(" with ") < 0);
        }

        if (isNumber || Times(first, out amount))
            return Number(at, 1, amount);
        if (Joined(text, at, words, default) is { } apart)
            return apart;
        // "A case" is no Italian house.
        var mayBeForeign = words.Language != PromptLanguage.English || !vocabulary.English.Contains(first);
        if (mayBeForeign && PluralsAbroad.Find(first, words) is { Kind: MeaningKind.Concept } many)
            return new Item(ItemKind.Concept, many, at, 1, Plural: true);
        return Possessive(first, at, vocabulary, words);
    }

    /// <summary>"Lady bug", "tea pot", "book mark": the name of one thing, written apart.</summary>
    private static Item? Joined(TokenizedPrompt text, int at, WordLookup words, Meaning first)
    {
        if (
            first.Kind is not (MeaningKind.None or MeaningKind.Concept)
            || words.Language != PromptLanguage.English
            || WordsFrom(text, at, 2) < 2
            || text[at + 1].Glued
            // The sun sets.
            || text.Text(at + 1) is "sets"
            || text[at].Length < MinJoined
            || text[at + 1].Length < MinJoined
            || text[at].Length + text[at + 1].Length > MaxPhraseLength
        )
            return null;
        Span<char> whole = stackalloc char[text[at].Length + text[at + 1].Length];
        text.Text(at).CopyTo(whole);
        text.Text(at + 1).CopyTo(whole[text[at].Length..]);
        var joined = words.Find(whole);
        var plural = Singular(whole, whole, words, joined, out var singular);
        if (plural)
            joined = singular;
        return joined is { Kind: MeaningKind.Concept, Exact: true, Tier: <= Tier.Kind }
            ? new Item(ItemKind.Concept, joined, at, 2, plural)
            : null;
    }

    private static Item Number(int at, int count, int amount) =>
        new(ItemKind.Grammar, Meaning.OfGrammar(WordRole.Number), at, count, Amount: amount);

    private static Item Possessive(ReadOnlySpan<char> word, int at, ConceptVocabulary vocabulary, WordLookup words)
    {
        if (word.EndsWith("'s"))
        {
            var meaning = words.Find(word[..^2]);
            return new Item(
                meaning.Kind == MeaningKind.Concept ? ItemKind.Concept : ItemKind.Unknown,
                meaning.Kind == MeaningKind.Concept ? meaning : default,
                at,
                1,
                IsPossessive: true
            );
        }

        if (vocabulary.NearestConcepts.Find(word, out var isPlural) is var nearest and >= 0)
            return new Item(ItemKind.Concept, Meaning.OfConcept(nearest, Tier.Kind), at, 1, isPlural);
        return new Item(ItemKind.Unknown, default, at, 1, IsNoun: vocabulary.English.IsNoun(word));
    }

    /// <summary>"black bear" is a kind of bear in WordNet; here it is a bear in black, and a wooden box is a box of wood.</summary>
    private static bool IsColouredName(TokenizedPrompt text, int at, int count, WordLookup words, Meaning meaning)
    {
        if (count < 2 || meaning.Kind != MeaningKind.Concept)
            return false;
        // "A blue heart-shaped box" has no blue heart.
        if (at + count < text.Count && text.Text(at + count) is "shaped" && words.Find(text.Text(at)).Kind == MeaningKind.Colour)
            return true;
        var isColoured = meaning.Tier > Tier.Same && words.Find(text.Text(at)).Kind == MeaningKind.Colour;
        if (!isColoured && Surfaces.Find(text.Text(at)) is null)
            return false;
        var name = text.Text(at + 1, count - 1);
        var plain = words.Find(name);
        if (Singular(name, text.Text(at + count - 1), words, plain, out var singular))
            plain = singular;
        // A green dragon is a plant too, and a golden seal.
        return plain.Kind == MeaningKind.Concept && (plain.Concept == meaning.Concept || (isColoured && plain.Tier <= Tier.Same));
    }

    private static int WordsFrom(TokenizedPrompt text, int at, int most)
    {
        var count = 1;
        while (count < most && at + count < text.Count && text[at + count].Kind == TokenKind.Word)
            count++;
        return count;
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

    /// <summary>One syllable inside a word written without spaces means nothing by itself.</summary>
    private static bool CutsAWord(TokenizedPrompt text, int at, int count, ReadOnlySpan<char> phrase)
    {
        if (count > 1 || phrase.Length > 1 || !TokenizedPrompt.IsSyllable(phrase[0]))
            return false;
        return text[at].Glued || (at + 1 < text.Count && text[at + 1] is { Kind: TokenKind.Word, Glued: true });
    }

    /// <summary>True when the phrase is the plural of something that it fits better than anything it means as it stands.</summary>
    private static bool Singular(ReadOnlySpan<char> phrase, ReadOnlySpan<char> last, WordLookup words, Meaning asWritten, out Meaning found)
    {
        found = asWritten;
        var before = phrase[..^last.Length];
        var plural = false;
        Span<char> buffer = stackalloc char[MaxPhraseLength + 8];
        if (words.Table.IrregularSingular(last) is { } irregular)
            plural |= Better(before, irregular, "", buffer, words, ref found);
        // "Businessmen".
        if (last.Length > 4 && last.EndsWith("men"))
            plural |= Better(before, last[..^2], "an", buffer, words, ref found);
        if (last.Length < 3 || last[^1] != 's' || last[^2] is '\'' or 's')
            return plural;
        plural |= Better(before, last[..^1], "", buffer, words, ref found);
        if (!last.EndsWith("es"))
            return plural;
        plural |= Better(before, last[..^2], "", buffer, words, ref found);
        if (last.EndsWith("ies"))
            plural |= Better(before, last[..^3], "y", buffer, words, ref found);
        if (last.EndsWith("ves"))
            plural |=
                Better(before, last[..^3], "f", buffer, words, ref found) || Better(before, last[..^3], "fe", buffer, words, ref found);
        return plural;
    }

    private static bool Better(
        ReadOnlySpan<char> before,
        ReadOnlySpan<char> stem,
        ReadOnlySpan<char> ending,
        Span<char> buffer,
        WordLookup words,
        ref Meaning best
    )
    {
        if (before.Length + stem.Length + ending.Length > buffer.Length)
            return false;
        before.CopyTo(buffer);
        stem.CopyTo(buffer[before.Length..]);
        ending.CopyTo(buffer[(before.Length + stem.Length)..]);
        var meaning = words.Find(buffer[..(before.Length + stem.Length + ending.Length)]);
        if (meaning is { Kind: MeaningKind.Colour, Concept: < 0 } && best.Kind == MeaningKind.None)
        {
            // French and Spanish colours have plurals.
            best = meaning;
            return true;
        }

        if (meaning.Kind == MeaningKind.None || meaning.Concept < 0)
            return false;
        // An English word goes before another language's: "boxes" are no French boxing.
        var isNearer =
            best.Kind == MeaningKind.None
            || (
                best.Kind == MeaningKind.Concept
                && (best.Exact == meaning.Exact || words.Language != PromptLanguage.English ? best.Tier > meaning.Tier : meaning.Exact)
            );
        if (isNearer)
            best = Meaning.OfConcept(meaning.Concept, meaning.Tier, meaning.Exact);
        return isNearer;
    }

    /// <summary>Decimal digits; more than fit are as many as there can be, and of a part there is one more.</summary>
    private static bool Digits(ReadOnlySpan<char> word, out int amount)
    {
        if (word.IndexOf('.') is var point and > 0 && Digits(word[(point + 1)..], out _) && Digits(word[..point], out amount))
        {
            if (word[(point + 1)..].ContainsAnyExcept('0') && amount < int.MaxValue)
                amount++;
            return true;
        }

        amount = 0;
        if (!Ascii.IsValid(word) || word.ContainsAnyExceptInRange('0', '9'))
            return false;
        if (!int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out amount))
            amount = int.MaxValue;
        return true;
    }

    /// <summary>3x, x3.</summary>
    private static bool Times(ReadOnlySpan<char> word, out int amount)
    {
        amount = 0;
        return word.Length > 1
            && ((word[0] == 'x' && Digits(word[1..], out amount)) || (word[^1] == 'x' && Digits(word[..^1], out amount)));
    }
}
