using Easel.Scenes.Reading.Rewording;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Reading.Telling;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Languages;

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
    private readonly OwnTerms _own;
    private string _prompt = "";
    private readonly Dictionary<int, string> _verbs;
    private readonly NounsInEnglish _nouns;
    private readonly ItemsAbroad _around;
    private readonly EnglishSentence _sentence = new();

    private Translator(TokenizedPrompt text, PromptLanguage language, ConceptVocabulary vocabulary)
    {
        (_text, _language, _vocabulary) = (text, language, vocabulary);
        _items = ItemReader.Read(text, vocabulary);
        _verbs = VerbReaderAbroad.Read(text, _items, LanguageWords.Of(language));
        _nouns = new NounsInEnglish(text, _items, language, vocabulary);
        _around = new ItemsAbroad(text, _items, language, vocabulary);
        _own = new OwnTerms(text, _items, language, vocabulary, _around, _nouns, _sentence);
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
        _prompt = prompt;
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
        if (_around.IsOfVessel(i))
            _sentence.Say("of");
        if (item.IsWord && !_verbs.ContainsKey(item.First) && _own.Take(i, prompt) is > 0 and var own)
            return own;
        if (item.IsWord && MeaningsByLanguage.Find(_language, _around.Words(item)) is { } meant)
        {
            _sentence.SayNoun(_sentence.Amount is > 1 ? English.Plural(meant) : meant);
            return 1;
        }

        if (TakePhrase(i) is > 0 and var phrase)
            return phrase;
        if (_verbs.TryGetValue(item.First, out var verb))
            return TakeVerb(i, verb);
        if (item.Kind is ItemKind.Colour)
        {
            TakeColour(i, prompt);
            return 1;
        }

        // "Um vestido rosa", and "uma rosa".
        if (_sentence.HasNoun && _around.Words(item) is "rosa" or "rosas")
        {
            _sentence.SayLook("pink");
            return 1;
        }

        if (_around.OldPerson(i, _sentence.HasNoun) is { } old)
        {
            _sentence.SayNoun(old);
            return 1;
        }

        if (LooksAbroad.Find(_around.Words(item)) is { } look && !_around.IsThing(i, _sentence.HasNoun) && !_around.IsGermanNoun(i, prompt))
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
            _sentence.SayNoun(
                item is { Kind: ItemKind.Unknown, Words: 1 } && PhrasesAbroad.FindSeveral(_around.Words(item)) is { } several
                    ? several
                    : Source(item, prompt)
            );
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
        else if (!item.Meaning.Exact && _around.Words(item) is "wooden")
            _sentence.SayLook(Source(item, prompt));
        else
            _sentence.SayLook(_vocabulary.Colours[item.Meaning.Value].Name);
    }

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
            return at - i + _around.ItemsOf(at, words);
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
            return _around.ItemsOf(i, words);
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
            var items = _around.ItemsOf(i, words);
            // "Copa de vino" of "copa de vino tinto".
            if (
                words > 1
                && (
                    _items[i + items - 1].First + _items[i + items - 1].Words > _items[i].First + words
                    || _own.IsLongerFrom(_items[i].First + words - 1)
                )
            )
                continue;
            // "Montagnes russes" are no mountains, and "une ville" has a picture of its own.
            if (words < _items[i].Words || (_items[i].Kind == ItemKind.Concept && _around.IsPlaceAlone(i, phrase)))
                continue;
            if (phrase.Length == 0 ? !_around.IsQuotation(i - 1) : phrase is "saying" && !_around.IsQuotation(i + items))
                continue;
            if (PhrasesAbroad.IsNoNoun(phrase))
                _sentence.Say(phrase);
            else
                _sentence.SayNoun(_sentence.Amount is > 1 && !English.IsPluralOfOne(phrase) ? English.Plural(phrase) : phrase);
            return items;
        }

        return 0;
    }

    private int TakeVerb(int i, string verb)
    {
        var (first, taken) = (i, 1);
        _sentence.SayDoing(verb);
        while (i + taken < _items.Count && _verbs.TryGetValue(_items[i + taken].First, out var more) && IsSameVerb(first, i + taken))
        {
            if (more.Length > 0)
                _sentence.Say(more);
            taken++;
        }

        // "Hält einen" is one item, and so is "uit de".
        if (_items[i + taken - 1] is var last && last.Words == 2 && !_verbs.ContainsKey(last.First + 1))
            _sentence.Say(VerbReaderAbroad.IsArticle(_text.Text(last.First + 1)) ? "a" : "the");
        _sentence.IsPlaying = verb.StartsWith("playing", StringComparison.Ordinal) && !verb.EndsWith("with", StringComparison.Ordinal);
        return taken;
    }

    /// <summary>Words of one phrase stand next to each other; a second verb has words between.</summary>
    private bool IsSameVerb(int first, int next) => next > first && VerbsAbroad.Find(_text.Text(_items[next].First)) is null;

    private void TakeGrammar(int i)
    {
        var item = _items[i];
        var words = _around.Words(item);
        switch (item.Role)
        {
            // "Ein Paar tanzt", "ein Paar Schuhe", and "ein paar Blumen".
            case WordRole.Number when words is "ein paar" && _around.HasCapital(item.First + 1, _prompt):
                _sentence.Say(i + 1 < _items.Count && _items[i + 1].Kind is ItemKind.Concept ? "a pair of" : "a couple");
                return;
            case WordRole.Number:
                if (!(i + 1 < _items.Count && PhrasesAbroad.Find(_around.Words(_items[i + 1])) is { } pair && English.IsPluralOfOne(pair)))
                    _sentence.Say(item.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture));
                _sentence.Amount = item.Amount;
                return;
            case WordRole.Size:
                _sentence.SayLook(GrammarInEnglish.Size(words));
                return;
            case WordRole.And when _sentence.HasNoun && i + 1 < _items.Count && _around.IsLook(i + 1) && _around.IsLook(i - 1):
                // "Largo y rubio" is long blonde hair.
                if (!_sentence.IsAboutHair)
                    _sentence.SayLook("and");
                return;
            case WordRole.Filler when LooksAbroad.Find(words) is { } look:
                _sentence.SayLook(look);
                return;
            case WordRole.Filler when words is "qui" or "que" or "che" or "die":
                _sentence.EndNoun();
                return;
            case WordRole.Of or WordRole.Definite when _around.IsLooking(i):
                _sentence.Say("with");
                return;
            case WordRole.Of or WordRole.Definite when _around.IsDressed(i):
                _sentence.Say("in a");
                return;
            // "Du pain et du fromage" is bread and cheese.
            case WordRole.Of or WordRole.Definite when _around.IsSome(i):
                return;
            case WordRole.Definite when _around.IsOf(i):
                _sentence.Say("of");
                return;
            case WordRole.In when _around.IsOnTop(i + 1):
                _sentence.Say(GrammarInEnglish.Of(WordRole.On, words));
                return;
            default:
                _sentence.Say(GrammarInEnglish.Of(item.Role, words));
                return;
        }
    }

    private string Source(Item item, string prompt) => prompt[_text[item.First].From.._text[item.First + item.Words - 1].Until];
}
