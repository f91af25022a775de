using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>
/// Says prompts of German, French, Spanish, Italian, Portuguese and Dutch in English, word by word, with what a noun is like before it: all
/// readers after this know one language. A word that is not known stays as it is.
/// </summary>
internal sealed class Translator
{
    private readonly TokenizedPrompt _text;
    private readonly List<Item> _items;
    private readonly PromptLanguage _language;
    private readonly ConceptVocabulary _vocabulary;
    private readonly Dictionary<int, string> _verbs;
    private readonly NounsInEnglish _nouns;
    private readonly EnglishSentence _sentence = new();

    private Translator(TokenizedPrompt text, PromptLanguage language, ConceptVocabulary vocabulary)
    {
        (_text, _language, _vocabulary) = (text, language, vocabulary);
        _items = ItemReader.Read(text, vocabulary);
        _verbs = VerbReaderAbroad.Read(text, _items);
        _nouns = new NounsInEnglish(text, _items, language, vocabulary);
    }

    /// <summary>The prompt as it is where it is English, or of a language that this does not know.</summary>
    public static string ToEnglish(string prompt, ConceptVocabulary vocabulary)
    {
        using var typed = TokenizedPrompt.Read(prompt, vocabulary.EmojiStarts);
        if (LanguageReader.Of(typed) == PromptLanguage.English)
            return prompt;
        var ordered = GermanClauses.Reorder(prompt);
        using var text = TokenizedPrompt.Read(ordered, vocabulary.EmojiStarts);
        return new Translator(text, LanguageReader.Of(typed), vocabulary).Translate(ordered);
    }

    private string Translate(string prompt)
    {
        var i = 0;
        while (i < _items.Count)
            i += Take(i, prompt);
        return _sentence.ToString();
    }

    /// <summary>Returns how many items it took.</summary>
    private int Take(int i, string prompt)
    {
        var item = _items[i];
        switch (item.Kind)
        {
            case ItemKind.Quotation:
                _sentence.Say($"\"{prompt[_text[item.First].From.._text[item.First].Until]}\"");
                return 1;
            case ItemKind.Break:
                _sentence.Say(",");
                return 1;
            case ItemKind.Stop:
                _sentence.Say(".");
                return 1;
        }

        if (item.IsEmoji)
        {
            _sentence.Say(Source(item, prompt));
            return 1;
        }

        if (TakeGreeting(i, prompt) is > 0 and var greeting)
            return greeting;
        if (_sentence.IsPlaying && TakeGame(i) is > 0 and var game)
            return game;
        if (TakePhrase(i) is > 0 and var phrase)
            return phrase;
        if (_verbs.TryGetValue(item.First, out var verb))
            return TakeVerb(i, verb);
        if (item.Kind is ItemKind.Colour)
        {
            TakeColour(i, prompt);
            return 1;
        }

        if (OldPerson(i) is { } old)
        {
            _sentence.SayNoun(old);
            return 1;
        }

        if (LooksAbroad.Find(Words(item)) is { } look && !IsThing(i) && !IsGermanNoun(i, prompt))
        {
            _sentence.SayLook(look);
            return 1;
        }

        if (item.Kind is ItemKind.Concept)
        {
            _sentence.SayNoun(_nouns.Of(i, prompt, _sentence.Amount));
            return 1;
        }

        if (item.Kind is not ItemKind.Grammar)
        {
            _sentence.SayNoun(Source(item, prompt));
            return 1;
        }

        TakeGrammar(i);
        return 1;
    }

    private void TakeColour(int i, string prompt)
    {
        var item = _items[i];
        // "Une rose rouge" is a flower.
        if (
            item.Meaning.Concept >= 0
            && !_sentence.HasNoun
            && _sentence.Amount is not null
            && !(i + 1 < _items.Count && _items[i + 1].Kind is ItemKind.Concept or ItemKind.Unknown)
        )
            _sentence.SayNoun(Source(item, prompt));
        // "Wooden", as compounds have been taken apart.
        else if (!item.Meaning.Exact && Words(item) is "wooden")
            _sentence.SayLook(Source(item, prompt));
        else
            _sentence.SayLook(_vocabulary.Colours[item.Meaning.Value].Name);
    }

    /// <summary>"Um velho", with no noun after it, is an old man; null where the word says what a noun is like.</summary>
    private string? OldPerson(int i) =>
        i == 0
        || _sentence.HasNoun
        || _items[i - 1].Role is not (WordRole.Article or WordRole.Definite or WordRole.Number)
        || IsNounAhead(i + 1)
            ? null
            : Words(_items[i]) switch
            {
                "velho" or "viejo" or "vecchio" or "vieux" or "anciano" or "idoso" => "old man",
                "velha" or "vieja" or "vecchia" or "vieille" or "anciana" or "idosa" => "old woman",
                _ => null,
            };

    /// <summary>"El viejo": no noun comes that this would be said of.</summary>
    private bool IsThing(int i) =>
        _items[i].Kind == ItemKind.Concept && _items[i].Meaning.Tier == Tier.Same && !_sentence.HasNoun && !IsNounAhead(i + 1);

    /// <summary>"Ein Junge", which has a capital, and "ein junger Hund".</summary>
    private bool IsGermanNoun(int i, string prompt) =>
        i > 0 && _items[i].Kind == ItemKind.Concept && char.IsUpper(prompt[_text[_items[i].First].From]);

    private bool IsNounAhead(int i) =>
        i < _items.Count
        && VerbsAbroad.Find(Words(_items[i])) is null
        && (
            _items[i].Kind is ItemKind.Concept or ItemKind.Unknown or ItemKind.Colour
            || _items[i].Role is WordRole.Size
            || LooksAbroad.Find(Words(_items[i])) is not null
        );

    private int TakeGame(int i)
    {
        var at = i;
        while (at < _items.Count && _items[at].Kind == ItemKind.Grammar && _items[at].Words <= 2)
            at++;
        for (var words = Math.Min(3, at < _items.Count ? _text.WordsFrom(_items[at].First, 3) : 0); words > 0; words--)
        {
            if (GamesAbroad.Find(_text.Text(_items[at].First, words)) is not { } game)
                continue;
            _sentence.IsPlaying = false;
            _sentence.Say(game);
            return at - i + ItemsOf(at, words);
        }

        return 0;
    }

    /// <summary>"Feliz cumpleaños" is written as it stands.</summary>
    private int TakeGreeting(int i, string prompt)
    {
        for (var words = _text.WordsFrom(_items[i].First, PhrasesAbroad.Longest); words > 0; words--)
        {
            if (!Greetings.Contains(_text.Text(_items[i].First, words)))
                continue;
            _sentence.Say(prompt[_text[_items[i].First].From.._text[_items[i].First + words - 1].Until]);
            return ItemsOf(i, words);
        }

        return 0;
    }

    private int TakePhrase(int i)
    {
        for (var words = _text.WordsFrom(_items[i].First, PhrasesAbroad.Longest); words > 0; words--)
        {
            if (
                PhrasesAbroad.Find(_text.Text(_items[i].First, words)) is not { } phrase
                || (_language == PromptLanguage.Portuguese && _text.Text(_items[i].First, words) is "pelo" or "cola")
            )
                continue;
            var items = ItemsOf(i, words);
            // "Montagnes russes" are no mountains, and "une ville" has a picture of its own.
            if (words < _items[i].Words || (_items[i].Kind == ItemKind.Concept && IsPlaceAlone(i, phrase)))
                continue;
            if (phrase.Length == 0 ? !IsQuotation(i - 1) : phrase is "saying" && !IsQuotation(i + items))
                continue;
            if (PhrasesAbroad.IsNoNoun(phrase))
                _sentence.Say(phrase);
            else
                _sentence.SayNoun(_sentence.Amount is > 1 && !English.IsPluralOfOne(phrase) ? English.Plural(phrase) : phrase);
            return items;
        }

        return 0;
    }

    private bool IsPlaceAlone(int i, string phrase) =>
        Places.Ground(phrase) is not null
        && !_items
            .Take(i)
            .Any(item => item.Kind is not ItemKind.Grammar || item.Role is not (WordRole.Article or WordRole.Definite or WordRole.Number));

    private int TakeVerb(int i, string verb)
    {
        var (first, taken) = (i, 1);
        _sentence.Say(verb);
        while (i + taken < _items.Count && _verbs.TryGetValue(_items[i + taken].First, out var more) && IsSameVerb(first, i + taken))
        {
            _sentence.Say(more);
            taken++;
        }

        // "Hält einen" is one item.
        if (_items[i + taken - 1] is var last && last.Words == 2 && !_verbs.ContainsKey(last.First + 1))
            _sentence.Say("a");
        _sentence.IsPlaying = verb.StartsWith("playing", StringComparison.Ordinal);
        return taken;
    }

    /// <summary>Words of one phrase stand next to each other; a second verb has words between.</summary>
    private bool IsSameVerb(int first, int next) => next > first && VerbsAbroad.Find(_text.Text(_items[next].First)) is null;

    private void TakeGrammar(int i)
    {
        var item = _items[i];
        var words = Words(item);
        switch (item.Role)
        {
            case WordRole.Number:
                if (!(i + 1 < _items.Count && PhrasesAbroad.Find(Words(_items[i + 1])) is { } pair && English.IsPluralOfOne(pair)))
                    _sentence.Say(item.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture));
                _sentence.Amount = item.Amount;
                return;
            case WordRole.Size:
                _sentence.SayLook(GrammarInEnglish.Size(words));
                return;
            case WordRole.And when _sentence.HasNoun && i + 1 < _items.Count && IsLook(i + 1) && IsLook(i - 1):
                _sentence.SayLook("and");
                return;
            case WordRole.Filler when LooksAbroad.Find(words) is { } look:
                _sentence.SayLook(look);
                return;
            case WordRole.Filler when words is "qui" or "que" or "che" or "die":
                _sentence.EndNoun();
                return;
            case WordRole.Definite when IsOf(i):
                _sentence.Say("of");
                return;
            case WordRole.In when IsOnTop(i + 1):
                _sentence.Say(GrammarInEnglish.Of(WordRole.On, words));
                return;
            default:
                _sentence.Say(GrammarInEnglish.Of(item.Role, words));
                return;
        }
    }

    /// <summary>"En su escoba", "na mesa": Spanish and Portuguese have one word for in and on.</summary>
    private bool IsOnTop(int i)
    {
        while (
            i < _items.Count
            && _items[i].Kind == ItemKind.Grammar
            && _items[i].Role is WordRole.Article or WordRole.Definite or WordRole.Size
        )
            i++;
        return i < _items.Count
            && _items[i] is { Kind: ItemKind.Concept, IsEmoji: false }
            && _vocabulary.Concepts[_items[i].Meaning.Concept] is var thing
            && (
                thing.Traits is { Surface: true } or { Bike: true } or { Animal: true }
                || thing.Caption is "broom" or "door" or "roof" or "rug" or "carpet" or "branch" or "sofa" or "chair" or "skateboard"
            );
    }

    /// <summary>"De" in "taza de café", which is an article in Dutch; "do" and "da" in Portuguese.</summary>
    private bool IsOf(int i) =>
        i > 0
        && _items[i - 1].Kind is ItemKind.Concept or ItemKind.Unknown
        && Words(_items[i]) is var word
        && (word is "de" or "des" or "d'" || (_language == PromptLanguage.Portuguese && word is "da" or "do" or "das" or "dos"));

    private bool IsLook(int i) =>
        _items[i].Kind is ItemKind.Colour || _items[i].Role is WordRole.Size || LooksAbroad.Find(Words(_items[i])) is not null;

    private bool IsQuotation(int i) => i >= 0 && i < _items.Count && _items[i].Kind == ItemKind.Quotation;

    private int ItemsOf(int i, int words)
    {
        var (count, left) = (0, words);
        while (left > 0 && i + count < _items.Count)
            left -= _items[i + count++].Words;
        return count;
    }

    private ReadOnlySpan<char> Words(Item item) => item.IsWord ? _text.Text(item.First, item.Words) : default;

    private string Source(Item item, string prompt) => prompt[_text[item.First].From.._text[item.First + item.Words - 1].Until];
}
