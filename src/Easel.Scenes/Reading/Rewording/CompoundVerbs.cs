using Easel.Scenes.Casting;
using Easel.Scenes.Figures.Animals;
using Easel.Scenes.Reading.People;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Reading.Telling;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>
/// Takes apart what is said of somebody in one word with a hyphen: who is "bird-watching" is watching birds, and "a guitar-playing cat" is a cat
/// that plays a guitar.
/// </summary>
internal sealed class CompoundVerbs(string prompt, TokenizedPrompt text, List<Item> items, ConceptVocabulary vocabulary)
{
    /// <summary>Adjectives between the verb and who does it, most.</summary>
    private const int MostAdjectives = 3;

    /// <summary>Several are meant, where one is named.</summary>
    private static readonly string[] OfMany =
    [
        "picking",
        "watching",
        "spotting",
        "collecting",
        "gathering",
        "walking",
        "feeding",
        "selling",
        "catching",
        "chasing",
    ];

    /// <summary>These are understood without a hyphen, where "oil painting" and "a pirate cat dancing" are something else.</summary>
    private static readonly string[] ApartToo = ["picking", "watching", "spotting"];

    /// <summary>What is done with the thing that is named before it, without a hyphen too.</summary>
    private static readonly string[] WithThings =
    [
        "riding",
        "playing",
        "eating",
        "reading",
        "drinking",
        "chasing",
        "juggling",
        "carrying",
        "holding",
        "wielding",
        "throwing",
        "selling",
    ];

    /// <summary>The prompt with these said as a verb and a thing; as it was where there are none.</summary>
    public static string Turn(string prompt, ConceptVocabulary vocabulary)
    {
        if (!prompt.Contains("ing", StringComparison.OrdinalIgnoreCase))
            return prompt;
        using var text = TokenizedPrompt.Read(prompt, vocabulary.EmojiStarts);
        for (var i = 1; i < text.Count; i++)
        {
            if (text[i].Kind == TokenKind.Word && text.Text(i).EndsWith("ing") && text[i - 1].Kind == TokenKind.Word)
            {
                // One a prompt is what people write.
                var turned = new CompoundVerbs(prompt, text, ItemReader.Read(text, vocabulary), vocabulary).TurnAt(i);
                if (turned is not null)
                    return turned;
            }
        }

        return prompt;
    }

    /// <summary>"Ice skating girl", "a bike riding kid": who does it is named after it, without a hyphen, and nobody before it.</summary>
    public static string TurnLeading(string prompt, ConceptVocabulary vocabulary)
    {
        if (!prompt.Contains("ing ", StringComparison.OrdinalIgnoreCase))
            return prompt;
        using var text = TokenizedPrompt.Read(prompt, vocabulary.EmojiStarts);
        for (var i = 1; i < Math.Min(text.Count, 1 + MostAdjectives); i++)
        {
            if (text[i].Kind == TokenKind.Word && text.Text(i).EndsWith("ing") && text[i - 1].Kind == TokenKind.Word)
                return new CompoundVerbs(prompt, text, ItemReader.Read(text, vocabulary), vocabulary).LeadAt(i) ?? prompt;
        }

        return prompt;
    }

    private string? LeadAt(int verb)
    {
        var (doing, noun) = (text.Text(verb).ToString().ToLowerInvariant(), text.Text(verb - 1).ToString().ToLowerInvariant());
        if (items.Exists(item => item.First < verb - 1 && item.IsWordConcept) || Doer(verb + 1) is not { } doer)
            return null;
        if (IsDoing($"{noun} {doing}"))
            return Follow(verb, doer, $"{noun} {doing}");
        return
            Array.IndexOf(WithThings, doing) >= 0
            && vocabulary.Words.Find(noun) is { Kind: MeaningKind.Concept, Exact: true, Tier: < Tier.Near } thing
            && vocabulary.Concepts[thing.Concept] is { IsPerson: false }
            ? Follow(verb, doer, $"{doing} {Thing(noun, doing)}")
            : null;
    }

    private string? TurnAt(int verb)
    {
        var (doing, noun) = (text.Text(verb).ToString(), text.Text(verb - 1).ToString());
        if (
            IsDoing($"{noun} {doing}")
            || !(IsDoing(doing) || vocabulary.Words.Find(doing) is { Kind: MeaningKind.Grammar, Role: WordRole.Holding })
            || vocabulary.Words.Find(noun) is not { Kind: MeaningKind.Concept, Exact: true, Tier: Tier.Same } thing
            || vocabulary.Concepts[thing.Concept] is { IsPerson: true }
        )
            return null;
        var done = $"{doing} {Thing(noun, doing)}";
        return IsAfterSomebody(verb - 1) && (text[verb].Hyphenated || Array.IndexOf(ApartToo, doing) >= 0) && !IsBeforeThing(verb + 1)
                ? $"{prompt[..text[verb - 1].From]}{done}{prompt[text[verb].Until..]}"
            : text[verb].Hyphenated && Doer(verb + 1) is { } doer ? Follow(verb, doer, done)
            : null;
    }

    /// <summary>"A cat playing a guitar" of "a guitar-playing cat".</summary>
    private string Follow(int verb, Item doer, string done)
    {
        var until = text[doer.First + doer.Words - 1].Until;
        var (before, who) = (prompt[..text[verb - 1].From], prompt[text[verb + 1].From..until]);
        // "An axe-wielding knight".
        if (before.EndsWith(" an ", StringComparison.OrdinalIgnoreCase) || before.Equals("an ", StringComparison.OrdinalIgnoreCase))
            before = $"{before[..^3]}{English.Article(who)} ";
        return $"{before}{who} {done}{prompt[until..]}";
    }

    private static bool IsDoing(string words) =>
        Doings.Find(words) is not null || Implements.Find(words) is not null || Activities.Find("man", words) is not null;

    private static string Thing(string noun, string verb) =>
        Array.IndexOf(OfMany, verb) >= 0 ? English.Plural(noun) : $"{English.Article(noun)} {noun}";

    private bool IsAfterSomebody(int token) =>
        items.Find(item => item.First + item.Words == token && item.IsWord) is { IsWordConcept: true, IsPossessive: false } before
        && IsSomebody(before);

    /// <summary>"A woman book reading glasses" is no sentence, but "a man fish eating a worm" is two of them.</summary>
    private bool IsBeforeThing(int token) =>
        token < text.Count
        && text[token].Kind == TokenKind.Word
        && items.Find(item => item.First == token)
            is { Role: WordRole.Article or WordRole.Definite or WordRole.Number or WordRole.Of }
                or { Kind: ItemKind.Concept };

    /// <summary>Who does it, named next; null where that is a thing.</summary>
    private Item? Doer(int token)
    {
        for (
            var i = items.FindIndex(item => item.First == token);
            i >= 0 && i < items.Count && items[i].First <= token + MostAdjectives;
            i++
        )
        {
            if (items[i].IsWordConcept)
                return Lives(items[i]) && !items[i].IsPossessive ? items[i] : null;
            if (items[i].Kind is not (ItemKind.Colour or ItemKind.Unknown) && items[i].Role != WordRole.Size)
                return null;
        }

        return null;
    }

    private bool Lives(Item item) => IsSomebody(item) || Fauna.Find(vocabulary.Concepts[item.Meaning.Concept].Caption) is not null;

    private bool IsSomebody(Item item) =>
        Roles.Find(text.Text(item.First, item.Words).ToString(), vocabulary.Concepts[item.Meaning.Concept].Caption) is not null;
}
