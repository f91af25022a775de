using Easel.Scenes.Reading.Scenery;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Languages;

/// <summary>The words of a prompt in another language, and what those beside each say of it.</summary>
internal sealed class ItemsAbroad(TokenizedPrompt text, List<Item> items, PromptLanguage language, ConceptVocabulary vocabulary)
{
    /// <summary>"Um velho", with no noun after it, is an old man; null where the word says what a noun is like.</summary>
    public string? OldPerson(int i, bool hasNoun) =>
        i == 0 || hasNoun || items[i - 1].Role is not (WordRole.Article or WordRole.Definite or WordRole.Number) || IsNounAhead(i + 1)
            ? null
            : Words(items[i]) switch
            {
                "velho" or "viejo" or "vecchio" or "vieux" or "anciano" or "idoso" => "old man",
                "velha" or "vieja" or "vecchia" or "vieille" or "anciana" or "idosa" => "old woman",
                _ => null,
            };

    /// <summary>"El viejo": no noun comes that this would be said of.</summary>
    public bool IsThing(int i, bool hasNoun) =>
        items[i].Kind == ItemKind.Concept && items[i].Meaning.Tier == Tier.Same && !hasNoun && !IsNounAhead(i + 1);

    /// <summary>"Ein Junge", which has a capital, and "ein junger Hund".</summary>
    public bool IsGermanNoun(int i, string prompt) =>
        i > 0 && items[i].Kind == ItemKind.Concept && char.IsUpper(prompt[text[items[i].First].From]);

    private bool IsNounAhead(int i) =>
        i < items.Count
        && VerbsAbroad.Find(Words(items[i])) is null
        && (
            items[i].Kind is ItemKind.Concept or ItemKind.Unknown or ItemKind.Colour
            || items[i].Role is WordRole.Size
            || LooksAbroad.Find(Words(items[i])) is not null
        );

    /// <summary>"En su escoba", "na mesa": Spanish and Portuguese have one word for in and on.</summary>
    public bool IsOnTop(int i)
    {
        if (language is not (PromptLanguage.Spanish or PromptLanguage.Portuguese or PromptLanguage.Other))
            return false;
        while (
            i < items.Count && items[i].Kind == ItemKind.Grammar && items[i].Role is WordRole.Article or WordRole.Definite or WordRole.Size
        )
            i++;
        return i < items.Count
            && items[i] is { Kind: ItemKind.Concept, IsEmoji: false }
            && vocabulary.Concepts[items[i].Meaning.Concept] is var thing
            && (
                thing.Traits is { Surface: true } or { Bike: true } or { Animal: true } or { Flower: true }
                || thing.Caption
                    is "birthday cake"
                        or "rock"
                        or "log"
                        or "tree stump"
                        or "mushroom"
                        or "throne"
                        or "broom"
                        or "door"
                        or "roof"
                        or "rug"
                        or "carpet"
                        or "branch"
                        or "sofa"
                        or "chair"
                        or "skateboard"
            );
    }

    /// <summary>"De" in "taza de café", which is an article in Dutch; "do" and "da" in Portuguese.</summary>
    public bool IsOf(int i) =>
        i > 0
        && items[i - 1].Kind is ItemKind.Concept or ItemKind.Unknown
        && Words(items[i]) is var word
        && (
            (word is "de" or "des" or "d'" && language != PromptLanguage.Dutch)
            || (language == PromptLanguage.Portuguese && word is "da" or "do" or "das" or "dos")
        );

    /// <summary>"Uma menina de vestido", "un homme de chapeau": somebody in it.</summary>
    public bool IsDressed(int i) =>
        i > 0
        && i + 1 < items.Count
        && Words(items[i]) is "de"
        && items[i - 1] is { Kind: ItemKind.Concept, Meaning.Concept: >= 0 } who
        && vocabulary.Concepts[who.Meaning.Concept].Traits.Lives
        && items[i + 1] is { Kind: ItemKind.Concept, Meaning.Concept: >= 0 } worn
        && vocabulary.Concepts[worn.Meaning.Concept].Traits.Worn != WornPlace.Nowhere;

    /// <summary>"De barba branca", "de tranças": what somebody looks like.</summary>
    public bool IsLooking(int i)
    {
        if (language != PromptLanguage.Portuguese || i == 0 || Words(items[i]) is not "de" || !IsSomebody(items[i - 1]))
            return false;
        var noun = i + 1;
        while (noun < items.Count && IsLook(noun))
            noun++;
        return noun < items.Count
                && LanguageWords.Of(language).Nouns.Find(Words(items[noun]))
                    is "beard"
                        or "mustache"
                        or "braids"
                        or "freckles"
                        or "ponytail"
                        or "curls"
                        or "shorts"
            || noun < items.Count && PhrasesAbroad.Find(Words(items[noun])) is "hair" or "beard" or "eyes" or "glasses" or "sunglasses";
    }

    private bool IsSomebody(Item item) =>
        item is { Kind: ItemKind.Concept, Meaning.Concept: >= 0 } && vocabulary.Concepts[item.Meaning.Concept].Traits.Lives
        || PeopleAbroad.Find(Words(item)) is not null
        || Words(item) is "velho" or "velha" or "idoso" or "idosa";

    /// <summary>"Et du fromage", "avec des fleurs": some of it.</summary>
    public bool IsSome(int i) =>
        language == PromptLanguage.French
        && i > 0
        && items[i - 1].Role is WordRole.And or WordRole.With
        && Words(items[i]) is "du" or "de la" or "de l'" or "des";

    private static readonly string[] Vessels =
    [
        "glas",
        "tasse",
        "becher",
        "schüssel",
        "schale",
        "teller",
        "flasche",
        "korb",
        "kiste",
        "schachtel",
        "strauß",
        "topf",
        "eimer",
        "kanne",
        "krug",
        "dose",
        "stück",
        "scheibe",
        "tüte",
        "sack",
        "packung",
        "kop",
        "kopje",
        "kom",
        "bord",
        "fles",
        "mand",
        "doos",
        "boeket",
        "bos",
        "pot",
        "pan",
        "emmer",
        "kan",
        "blik",
        "stuk",
        "plak",
        "plakje",
        "zak",
        "pak",
        "schaal",
        "stukje",
        "mok",
        "beker",
        "schaaltje",
    ];

    /// <summary>"Ein Strauß rote Rosen", "een kom tomatensoep": German and Dutch say no "of".</summary>
    public bool IsOfVessel(int i)
    {
        if (
            language is not (PromptLanguage.German or PromptLanguage.Dutch)
            || i == 0
            || Array.IndexOf(Vessels, Words(items[i - 1]).ToString()) < 0
            || Words(items[i]) is "voll" or "voller" or "vol"
        )
            return false;
        while (i < items.Count && IsLook(i))
            i++;
        return i < items.Count
            && items[i].Kind is ItemKind.Concept or ItemKind.Unknown
            && VerbsAbroad.Find(Words(items[i])) is null
            && LanguageWords.Of(language).Verbs.Find(Words(items[i])) is null;
    }

    public bool HasCapital(int token, string prompt) => char.IsUpper(prompt[text[token].From]);

    /// <summary>Nothing but small words stands before it.</summary>
    public bool IsPlaceAlone(int i, string phrase) =>
        Places.Ground(phrase) is not null
        && !items
            .Take(i)
            .Any(item => item.Kind is not ItemKind.Grammar || item.Role is not (WordRole.Article or WordRole.Definite or WordRole.Number));

    public bool IsLook(int i) =>
        items[i].Kind is ItemKind.Colour || items[i].Role is WordRole.Size || LooksAbroad.Find(Words(items[i])) is not null;

    public bool IsQuotation(int i) => i >= 0 && i < items.Count && items[i].Kind == ItemKind.Quotation;

    public int ItemsOf(int i, int words)
    {
        var (count, left) = (0, words);
        while (left > 0 && i + count < items.Count)
            left -= items[i + count++].Words;
        return count;
    }

    public ReadOnlySpan<char> Words(Item item) => item.IsWord ? text.Text(item.First, item.Words) : default;
}
