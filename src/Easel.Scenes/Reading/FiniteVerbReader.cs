using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>
/// Finds the verbs of sentences: "a cat watches a bird", "the dog chased it". A picture shows them as "watching" does, and by that form
/// all other readers know them.
/// </summary>
internal sealed class FiniteVerbReader(TokenizedPrompt text, List<Item> items, ConceptVocabulary vocabulary)
{
    private bool _hasVerb;
    private bool _isSeen;

    /// <summary>The token of each, and its progressive form.</summary>
    public Dictionary<int, string> Read()
    {
        var found = new Dictionary<int, string>();
        if (LanguageReader.Of(text) != PromptLanguage.English)
            return found;
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Kind == ItemKind.Stop)
                (_hasVerb, _isSeen) = (false, false);
            if (!MayBeVerb(items[i]))
                continue;
            var word = text.Text(items[i].First).ToString();
            // "Followed by" is whose other one follows.
            var isPhrase = items[i].Words > 1;
            if ((!isPhrase || FiniteVerbs.OfOne(word) is not null) && Find(i, word) is { } verb)
            {
                found[items[i].First] = verb.Progressive;
                _hasVerb = true;
            }
            else
            {
                _isSeen |= word is "watching" or "watches" or "seeing" or "sees" or "letting" or "lets" or "hearing" or "making" or "makes";
                _hasVerb |= word.EndsWith("ing", StringComparison.Ordinal);
            }
        }

        return found;
    }

    private static bool MayBeVerb(Item item) =>
        item.Kind == ItemKind.Grammar
        || item is { Kind: ItemKind.Concept or ItemKind.Unknown, IsEmoji: false, IsPossessive: false, Words: 1 };

    private FiniteVerbs.Verb? Find(int i, string word)
    {
        var subject = Subject(i);
        var (one, many, past) = (FiniteVerbs.OfOne(word), FiniteVerbs.OfMany(word), FiniteVerbs.InThePast(word));
        if (subject < 0)
            return IsSecond(i) ? one ?? InThePast(past, i) : null;
        if (IsPronoun(subject))
            return (IsOfMany(Text(subject)) ? many : one) ?? (_isSeen ? many : null) ?? InThePast(past, i);
        if (items[subject].Kind == ItemKind.Unknown)
            return LeadsOn(i + 1) ? one ?? InThePast(past, i) : null;
        var (lives, plural) = (vocabulary.Concepts[items[subject].Meaning.Concept].Traits.Lives, IsPlural(subject));
        // "The towers rose high into the sky".
        if (!lives && LeadsOn(i + 1) && FiniteVerbs.IsIrregularPast(word))
            return past;
        if (!lives && !IsAfterArticle(subject) && !EndsInLy(i + 1))
            return null;
        if (plural)
            return lives ? many ?? InThePast(past, i) : null;
        // "A bird fly" in "watching a bird fly".
        if (many is not null)
            return lives && _isSeen && EndsPhrase(i) ? many : null;
        if (one is not null && EndsInLy(i + 1))
            return one;
        if (one is not null)
            return items[i].Kind != ItemKind.Concept || IsAfterArticle(subject) || BeginsNoun(i + 1) ? one : null;
        return lives ? InThePast(past, i) : null;
    }

    /// <summary>Who does it stands before it, with "slowly" or "which" between at most; -1 where nobody does.</summary>
    private int Subject(int i)
    {
        var at = i - 1;
        while (
            at >= 0
            && (
                Text(at) is "who" or "which" or "that"
                || (items[at].Kind != ItemKind.Concept && Text(at).EndsWith("ly", StringComparison.Ordinal))
            )
        )
            at--;
        return
            at >= 0 && (IsPronoun(at) || items[at] is { Kind: ItemKind.Concept or ItemKind.Unknown, IsEmoji: false, IsPossessive: false })
            ? at
            : -1;
    }

    /// <summary>"Sits on a wall and watches the birds".</summary>
    private bool IsSecond(int i) =>
        _hasVerb && i > 0 && items[i - 1].Role == WordRole.And && (items[i].Kind != ItemKind.Concept || BeginsNoun(i + 1));

    private FiniteVerbs.Verb? InThePast(FiniteVerbs.Verb? verb, int i) =>
        verb is not null && (verb.NeedsObject ? BeginsNoun(i + 1) : RoleAt(i + 1) != WordRole.FollowedBy && !IsBy(i + 1)) ? verb : null;

    private bool IsPronoun(int i) => Text(i) is "he" or "she" or "it" or "they" || (_isSeen && Text(i) is "him" or "them");

    private static bool IsOfMany(string pronoun) => pronoun is "they";

    private bool IsPlural(int i) => items[i].Plural || (items[i].Words == 1 && RoleBefore(i) == WordRole.Number) || HasAnd(i);

    /// <summary>"A cat and a dog play".</summary>
    private bool HasAnd(int i)
    {
        var at = PhraseStart(i) - 1;
        return at > 0 && items[at].Role == WordRole.And && items[at - 1].Kind == ItemKind.Concept;
    }

    private bool IsAfterArticle(int i) => PhraseStart(i) < i && RoleAt(PhraseStart(i)) is WordRole.Article or WordRole.Definite;

    private WordRole RoleBefore(int i) => RoleAt(PhraseStart(i));

    /// <summary>The article or number of the noun's phrase; the noun itself where it has none.</summary>
    private int PhraseStart(int noun)
    {
        const int longest = 5;
        for (var at = noun - 1; at >= 0 && noun - at <= longest; at--)
        {
            if (items[at].Role is WordRole.Article or WordRole.Definite or WordRole.Number)
                return at;
            if (
                items[at].Kind is not (ItemKind.Colour or ItemKind.Unknown or ItemKind.Concept)
                && items[at].Role is not (WordRole.Size or WordRole.Filler)
            )
                break;
        }

        return noun;
    }

    private bool BeginsNoun(int i) =>
        RoleAt(i) is WordRole.Article or WordRole.Definite or WordRole.Number
        || (i < items.Count && (items[i].Kind is ItemKind.Concept or ItemKind.Colour || Text(i) is "him" or "her" or "it" or "them"));

    private bool EndsPhrase(int i) => i + 1 >= items.Count || items[i + 1].Kind is ItemKind.Break or ItemKind.Stop or ItemKind.Grammar;

    /// <summary>"Proudly", "high", "on": where or how follows, and no noun.</summary>
    private bool LeadsOn(int i) =>
        RoleAt(i)
            is WordRole.On
                or WordRole.In
                or WordRole.InFrontOf
                or WordRole.Behind
                or WordRole.Beside
                or WordRole.Above
                or WordRole.Under
        || (i < items.Count && (Text(i) is "high" or "up" or "down" || EndsInLy(i)));

    private bool EndsInLy(int i) => i < items.Count && Text(i).EndsWith("ly", StringComparison.Ordinal);

    private bool IsBy(int i) => i < items.Count && Text(i) is "by";

    private WordRole RoleAt(int i) => i >= 0 && i < items.Count ? items[i].Role : WordRole.None;

    private string Text(int i) =>
        items[i].Kind is ItemKind.Break or ItemKind.Stop or ItemKind.Quotation ? "" : text.Text(items[i].First, items[i].Words).ToString();
}
