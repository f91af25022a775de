using Easel.Scenes.Casting;
using Easel.Scenes.Reading.Languages;
using Easel.Scenes.Reading.People;
using Easel.Scenes.Reading.Scenery;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Sentences;

/// <summary>
/// Finds the verbs of sentences: "a cat watches a bird", "the dog chased it". A picture shows them as "watching" does, and by that form
/// all other readers know them.
/// </summary>
internal sealed partial class FiniteVerbReader(TokenizedPrompt text, List<Item> items, ConceptVocabulary vocabulary)
{
    private bool _hasVerb;

    /// <summary>Since "and" began another thing with an article.</summary>
    private bool _hasVerbSinceAnd;

    /// <summary>Or since a pause did.</summary>
    private bool _hasVerbSincePause;

    private bool _isSeen;

    /// <summary>The token of each, and its progressive form.</summary>
    public Dictionary<int, string> Read()
    {
        if (LanguageReader.Of(text) != PromptLanguage.English)
            return [];
        var found = new Dictionary<int, string>();
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Kind == ItemKind.Stop)
                (_hasVerb, _hasVerbSinceAnd, _hasVerbSincePause, _isSeen, _doer) = (false, false, false, false, -1);
            if (IsWhile(i) || (RoleAt(i - 1) == WordRole.And && items[i].Role is WordRole.Article or WordRole.Definite))
                (_hasVerbSinceAnd, _hasVerbSincePause) = (false, false);
            if (i > 0 && items[i - 1].IsPause && items[i].Role is WordRole.Article or WordRole.Definite)
                _hasVerbSincePause = false;
            if (HeadedByVerb(i) is { } hidden)
            {
                found[items[i].First + items[i].Words - 1] = hidden.Progressive;
                _hasVerb = _hasVerbSinceAnd = _hasVerbSincePause = true;
                continue;
            }

            if (!MayBeVerb(items[i]))
                continue;
            var word = text.Text(items[i].First).ToString();
            // "Followed by" is whose other one follows.
            var isPhrase = items[i].Words > 1;
            if ((!isPhrase || FiniteVerbs.OfOne(word) is not null) && Find(i, word) is { } verb)
            {
                found[items[i].First] = verb.Progressive;
                TakeDoer(i, HeadOf(i));
                _hasVerb = _hasVerbSinceAnd = _hasVerbSincePause = true;
            }
            else
            {
                _isSeen |= word is "watching" or "watches" or "seeing" or "sees" or "letting" or "lets" or "hearing" or "making" or "makes";
                // An evening, a king and a ceiling do nothing.
                var isDone =
                    word.EndsWith("ing", StringComparison.Ordinal) && (FiniteVerbs.IsProgressive(word) || Doings.Find(word) is not null);
                if (isDone && !(items[i].Kind == ItemKind.Concept && !BeginsNoun(i + 1)))
                    TakeDoer(i, head: -1);
                _hasVerb |= isDone;
                _hasVerbSinceAnd |= isDone;
                _hasVerbSincePause |= isDone;
            }
        }

        return found;
    }

    /// <summary>"While a dragon flies behind him" is another sentence.</summary>
    private bool IsWhile(int i) =>
        items[i].IsWord
        && (
            text.Text(items[i].First) is "while" or "when"
            || (
                text.Text(items[i].First) is "as"
                && i > 0
                && !(text.Text(items[i - 1].First) is "dressed" or "disguised" or "such" or "same")
            )
        );

    private static bool MayBeVerb(Item item) =>
        item.Kind == ItemKind.Grammar
        || item is { Kind: ItemKind.Concept or ItemKind.Unknown, IsEmoji: false, IsPossessive: false, Words: 1 };

    /// <summary>"A hat stands": no plural follows "a", so that what reads as one is a thing and what it, or whoever has it, does.</summary>
    private FiniteVerbs.Verb? HeadedByVerb(int i)
    {
        if (items[i] is not { Kind: ItemKind.Concept, IsEmoji: false, IsPossessive: false, Words: > 1 })
            return null;
        // "Lightning strikes a tree".
        var isWeather = Weathers.Find(text.Text(items[i].First)) is not null && (i == 0 || items[i - 1].Kind != ItemKind.Concept);
        var isOne = items[i].Plural && Text(PhraseStart(i)) is "a" or "an";
        if (!_hasVerbSinceAnd && HidesVerb(i))
            return FiniteVerbs.OfOne(text.Text(items[i].First + 1).ToString());
        if (!(isWeather && (LeadsOn(i + 1) || BeginsNoun(i + 1))) && !(isOne && !_hasVerbSinceAnd && LeadsOn(i + 1)))
            return null;
        return FiniteVerbs.OfOne(Text(i)[(Text(i).LastIndexOf(' ') + 1)..]);
    }

    /// <summary>"A dragon flies over a castle": one is no dragonflies.</summary>
    private bool HidesVerb(int i) =>
        items[i].Words == 2
        && Text(PhraseStart(i)) is "a" or "an" or "the"
        && FiniteVerbs.OfOne(text.Text(items[i].First + 1).ToString()) is not null
        && vocabulary.Words.Find(text.Text(items[i].First)) is { Kind: MeaningKind.Concept, Concept: var who }
        && vocabulary.Concepts[who].Traits.Lives
        && (EndsPhrase(i) || LeadsOn(i + 1) || BeginsNoun(i + 1));

    /// <summary>By whom is named just before it, or by who has or wears that.</summary>
    private FiniteVerbs.Verb? Find(int i, string word)
    {
        // "So that a family of ducks can cross the road".
        if (
            Text(i - 1) is "can" or "could" or "will"
            && Subject(i - 1) is >= 0 and var able
            && (IsPronoun(able) || IsAlive(able))
            && FiniteVerbs.OfMany(word) is { } does
        )
            return does;
        // "Dew drops".
        if (word is "drop" or "drops" && !BeginsNoun(i + 1))
            return null;
        var subject = Subject(i);
        if (word is "stand" or "stands" && subject == i - 1 && items[i].Words == 1 && IsStanding(word, subject))
            return FiniteVerbs.OfEither(word);
        return Find(i, word, subject)
            ?? (OwnerOf(subject) is >= 0 and var owner ? Find(i, word, owner) : null)
            ?? (
                HeadOf(i) is >= 0 and var head && EndsPlace(i - 1) && (BeginsNoun(i + 1) || LeadsOn(i + 1) || EndsPhrase(i))
                    ? Find(i, word, head)
                    : null
            );
    }

    /// <summary>"Trees stand on both sides", "a truck stands there": no stalls, of which a lemonade stand and two hot dog stands are.</summary>
    private bool IsStanding(string word, int noun) =>
        noun >= 0
        && items[noun].Kind == ItemKind.Concept
        && (
            word is "stand"
                ? IsPlural(noun) || Text(noun).EndsWith('s')
                : !IsPlural(noun) && (RoleBefore(noun) is WordRole.Article or WordRole.Definite || Text(PhraseStart(noun)) is "one")
        );

    private FiniteVerbs.Verb? Find(int i, string word, int subject)
    {
        var (one, many, past) = (FiniteVerbs.OfOne(word), FiniteVerbs.OfMany(word), FiniteVerbs.InThePast(word));
        if (many is not null && IsInverted(i - 1, i))
            return many;
        if (subject < 0)
            return IsSecond(i) ? one ?? (IsDoneByMany(i, many) ? many : null) ?? InThePast(past, i) : null;
        if (IsPronoun(subject))
            return (IsOfMany(Text(subject)) ? many : one) ?? (_isSeen ? many : null) ?? InThePast(past, i);
        // "Watering plants" is done to them.
        // "Sparks fly around him".
        if (
            items[subject].Kind == ItemKind.Unknown
            && many is { NeedsObject: false }
            && Text(subject).EndsWith('s')
            && IsLocative(RoleAt(i + 1))
        )
            return many;
        if (items[subject].Kind == ItemKind.Unknown)
            return
                (LeadsOn(i + 1) || (TradeNames.Is(Text(subject)) && IsAfterArticle(subject) && BeginsNoun(i + 1)))
                && !Text(subject).EndsWith("ing", StringComparison.Ordinal)
                ? one ?? InThePast(past, i)
                : null;
        var (lives, plural) = (vocabulary.Concepts[items[subject].Meaning.Concept].Traits.Lives, IsPlural(subject));
        // "The towers rose high into the sky".
        if (!lives && LeadsOn(i + 1) && FiniteVerbs.IsIrregularPast(word))
            return past;
        // "Books and potions stand on the shelf".
        if (!lives && plural && many is { NeedsObject: false } && (LeadsOn(i + 1) || word is "hang"))
            return many;
        if (!lives && !IsAfterArticle(subject) && !EndsInLy(i + 1))
            return null;
        // "A group of penguins slides down a hill, one of them …", of which six are left.
        if (plural && lives && one is not null && many is null && LeadsOn(i + 1))
            return one;
        if (plural)
            return !lives ? (IsOneThingMore(i, subject) ? one : null)
                : one is not null && (IsOfGroup(subject) || (HasAnd(subject) && IsAfterArticle(subject) && !items[subject].Plural)) ? one
                : many ?? InThePast(past, i);
        // "A bird fly" in "watching a bird fly".
        // "An old couple sit on a bench".
        if (many is not null)
            return
                lives
                && (_isSeen && EndsPhrase(i) || Text(subject).Split(' ')[^1] is "couple" or "pair" && (LeadsOn(i + 1) || EndsPhrase(i)))
                ? many
                : null;
        if (one is not null && EndsInLy(i + 1))
            return one;
        if (one is not null)
            return items[i].Kind != ItemKind.Concept || IsAfterArticle(subject) || BeginsNoun(i + 1) ? one : null;
        return lives ? InThePast(past, i) : null;
    }

    /// <summary>"Sits on a wall and watches the birds", "sits on a wall, watches the birds and smiles".</summary>
    private bool IsSecond(int i) =>
        _hasVerb
        && i > 0
        && (
            IsListed(i)
            || items[i - 1].Role == WordRole.And
                && (
                    items[i].Kind != ItemKind.Concept
                    || BeginsNoun(i + 1)
                    || IsGreeting(i)
                    || (Text(i) is "stands" && (IsLocative(RoleAt(i + 1)) || Text(i + 1) is "at" or "by" or "near"))
                    || IsLast(i)
                )
        );

    /// <summary>"Sits on a throne and waves to the crowd": these are no waves of the sea.</summary>
    private bool IsGreeting(int i) =>
        Text(i) is "waves" && i + 1 < items.Count && Text(i + 1) is "to" or "at" or "goodbye" or "hello" or "happily";

    private FiniteVerbs.Verb? InThePast(FiniteVerbs.Verb? verb, int i) =>
        verb is not null && (verb.NeedsObject ? BeginsNoun(i + 1) : RoleAt(i + 1) != WordRole.FollowedBy && !IsBy(i + 1)) ? verb : null;

    private bool IsPronoun(int i) => Text(i) is "he" or "she" or "it" or "they" || (_isSeen && Text(i) is "him" or "them");

    private static bool IsOfMany(string pronoun) => pronoun is "they";

    /// <summary>"Behind it fly white birds": those who do it come after the verb.</summary>
    private bool IsInverted(int before, int i)
    {
        if (
            before < 1
            || before != i - 1
            || !IsLocative(RoleAt(before - 1))
            || Text(before) is not ("it" or "him" or "her" or "them" or "us" or "me")
        )
            return false;
        var noun = i + 1;
        while (
            noun < items.Count
            && (items[noun].Kind is ItemKind.Colour || RoleAt(noun) is WordRole.Number or WordRole.Size or WordRole.Filler)
        )
            noun++;
        return noun < items.Count && items[noun].Kind == ItemKind.Concept && IsPlural(noun);
    }

    private static bool IsLocative(WordRole role) =>
        role
            is WordRole.On
                or WordRole.In
                or WordRole.InFrontOf
                or WordRole.Behind
                or WordRole.Beside
                or WordRole.Above
                or WordRole.Under
                or WordRole.Around;

    private bool IsPlural(int i) =>
        items[i].Plural
        || Text(i) is "people" or "folks"
        // The art has a picture of "two women".
        || (items[i].Words == 2 && text.Text(items[i].First) is "two" or "three" or "four")
        || IsNamedInPlural(i)
        || (items[i].Words == 1 && RoleBefore(i) == WordRole.Number && Text(PhraseStart(i)) is not ("one" or "1"))
        || HasAnd(i);

    /// <summary>"A family of ducks crosses a road": the family does.</summary>
    private bool IsOfGroup(int i) =>
        Text(PhraseStart(i)).EndsWith(" of", StringComparison.Ordinal)
        || Text(i).Contains(" of ", StringComparison.Ordinal)
        || RoleAt(PhraseStart(i) - 1) == WordRole.Of;

    /// <summary>"Seagulls", which is a name of the gull's too.</summary>
    private bool IsNamedInPlural(int i) =>
        items[i] is { Kind: ItemKind.Concept, Words: 1 }
        && Text(i) is [.., not 's', 's'] word
        && vocabulary.Words.Find(word.EndsWith("ies", StringComparison.Ordinal) ? $"{word[..^3]}y" : word[..^1])
            is { Kind: MeaningKind.Concept } one
        && one.Concept == items[i].Meaning.Concept;

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

    private bool EndsPhrase(int i) => i + 1 >= items.Count || items[i + 1].IsPause || items[i + 1].Kind == ItemKind.Grammar;

    /// <summary>"Proudly", "high", "on": where or how follows, and no noun.</summary>
    private bool LeadsOn(int i) =>
        (RoleAt(i) is not WordRole.Around && IsLocative(RoleAt(i)))
        || RoleAt(i) is WordRole.Farthest
        || (i < items.Count && (Text(i) is "high" or "up" or "down" or "tall" or "still" or "alone" || EndsInLy(i)));

    private bool EndsInLy(int i) => i < items.Count && Text(i).EndsWith("ly", StringComparison.Ordinal);

    private bool IsBy(int i) => i < items.Count && Text(i) is "by";

    private WordRole RoleAt(int i) => i >= 0 && i < items.Count ? items[i].Role : WordRole.None;

    private string Text(int i) => i >= 0 && items[i].IsWord ? text.Text(items[i].First, items[i].Words).ToString() : "";
}
