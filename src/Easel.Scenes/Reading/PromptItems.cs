using System.Buffers;
using Easel.Scenes.Casting;
using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Reading.Languages;
using Easel.Scenes.Reading.Nouns;
using Easel.Scenes.Reading.Scenery;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Reading.Telling;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>The items of a prompt, and what stands around each; beyond either end there is nothing.</summary>
/// <param name="prompt">What <paramref name="text"/> was made of.</param>
internal sealed class PromptItems(TokenizedPrompt text, List<Item> items, ConceptVocabulary vocabulary, string prompt)
{
    /// <summary>What stands between two things in the name of one picture.</summary>
    private static readonly SearchValues<string> Inner = SearchValues.Create(
        [" with ", " of ", " behind ", " in ", " on ", " and "],
        StringComparison.Ordinal
    );

    private readonly HashSet<int> _shown = [];

    /// <summary>First tokens of the nouns of who does something, by those of what they do, where others are named between.</summary>
    public IReadOnlyDictionary<int, int> Subjects { get; init; } = new Dictionary<int, int>();

    public int Count => items.Count;

    public Item this[int i] => items[i];

    public int IndexOf(Item item) => items.FindIndex(other => other.First == item.First);

    /// <summary>The picture shows what items <paramref name="first"/> to <paramref name="last"/> say, or a warning has it, though it be in other
    /// words.</summary>
    public void Show(int first, int last)
    {
        for (var i = first; i <= last && i < items.Count; i++)
            Show(i);
    }

    public void Show(int i) => _shown.Add(items[i].First);

    public bool IsShown(int i) => _shown.Contains(items[i].First);

    /// <summary>Null beyond the ends.</summary>
    public ItemKind? KindAt(int i) => i >= 0 && i < items.Count ? items[i].Kind : null;

    public WordRole RoleAt(int i) => i >= 0 && i < items.Count ? items[i].Role : WordRole.None;

    /// <summary>Not beyond the ends.</summary>
    public bool IsWordAt(int i) => i >= 0 && i < items.Count && items[i].IsWord;

    /// <summary>Not beyond the ends.</summary>
    public bool IsPauseAt(int i) => i >= 0 && i < items.Count && items[i].IsPause;

    /// <summary>The prompt has ended before item <paramref name="i"/>, or pauses there.</summary>
    public bool EndsAt(int i) => KindAt(i) is null || IsPauseAt(i);

    /// <summary>"It is", after a pause or nothing, before item <paramref name="i"/>: what the time or the weather is.</summary>
    public bool IsSaidAt(int i) =>
        i >= 2 && EndsAt(i - 3) && Text(items[i - 2]) is "it" && Text(items[i - 1]) is "is"
        || i >= 1 && EndsAt(i - 2) && Text(items[i - 1]) is "it's";

    /// <summary>No noun is still to come in the phrase before item <paramref name="i"/>.</summary>
    public bool EndsPhraseAt(int i) => EndsAt(i) || KindAt(i) == ItemKind.Grammar;

    public bool IsWordConceptAt(int i) => i >= 0 && i < items.Count && items[i] is { IsWordConcept: true, IsPossessive: false };

    /// <summary>The concept that item <paramref name="i"/> names; it must name one.</summary>
    public Concept ConceptAt(int i) => vocabulary.Concepts[items[i].Meaning.Concept];

    public Concept Concept(int index) => vocabulary.Concepts[index];

    public ReadOnlySpan<char> Text(Item item) => item.Said ?? text.Text(item.First, item.Words);

    /// <summary>What the prompt says from one item to another, letter by letter.</summary>
    public string Source(int first, int last)
    {
        var (begin, end) = (text[items[first].First], text[items[last].First + items[last].Words - 1]);
        // "$9.99" is no number alone.
        var from = begin.From > 0 && prompt[begin.From - 1] is '$' or '€' or '£' ? begin.From - 1 : begin.From;
        return prompt[from..end.Until];
    }

    /// <summary>Items <paramref name="i"/> and the one before are joined by a hyphen, as in blue-eyed.</summary>
    public bool IsHyphenated(int i) =>
        i > 0 && i < items.Count && text[items[i].First].From is var at and > 0 && prompt[at - 1] is '-' or '‐';

    public string Words(Item item) => Text(item).ToString();

    /// <summary>Items from one to another, as the reader looks words up.</summary>
    public ReadOnlySpan<char> Said(int first, int last) =>
        text.Text(items[first].First, items[last].First + items[last].Words - items[first].First);

    /// <summary>Whether a colour of this part of it can be drawn.</summary>
    public bool HasPaintedPart(string part, Mention whole) => PaintedParts.Has(part, Concept(whole.Concept), vocabulary);

    public string ColourName(int colour) => vocabulary.Colours[colour].Name;

    /// <summary>Of this name; -1 where there is none.</summary>
    public int Named(string name) => vocabulary.FindNamed(name);

    /// <summary>The ready picture of a thing in a state, as "folded shirt" names it; -1 where there is none.</summary>
    public int Pictured(string state, string thing)
    {
        var meaning = vocabulary.Words.Find($"{state} {thing}");
        return
            meaning is { Kind: MeaningKind.Concept, Tier: <= Tier.Kind, Exact: true }
            && vocabulary.Concepts[meaning.Concept].Drawing is not null
            ? meaning.Concept
            : -1;
    }

    /// <summary>It is a person, by the word or by the picture.</summary>
    public bool IsSomebody(Mention mention) => Roles.Of(mention, vocabulary) is not null;

    public Mention Mention(Item item, int count = 1, int? colour = null, double scale = 1, bool isVague = false) =>
        new(item.Meaning.Concept, item.Meaning.Tier, Words(item), count)
        {
            Colour = colour,
            Guessed = item.IsGuess,
            Scale = scale,
            IsVague = isVague,
        };

    /// <summary>"Woman's" before what is hers: from here on she is named herself.</summary>
    public void ReadAsOwner(int i) => items[i] = items[i] with { IsPossessive = false, Said = English.WithoutPossessive(Words(items[i])) };

    /// <summary>From here on the item is the thing that it names beside its colour or shade: "an orange".</summary>
    public void ReadAsNoun(int i) =>
        items[i] = items[i] with { Kind = ItemKind.Concept, Meaning = Meaning.OfConcept(items[i].Meaning.Concept, items[i].Meaning.Tier) };

    /// <summary>From here on the word is a noun, of a thing that has a picture or of one that has none.</summary>
    public void ReadAsThingOfItsOwn(int i)
    {
        if (items[i].Meaning.Concept >= 0)
            ReadAsNoun(i);
        else
            items[i] = items[i] with { Kind = ItemKind.Unknown, Meaning = default, IsNoun = true };
    }

    /// <summary>From here on the word names nothing.</summary>
    public void ReadAsWord(int i) => items[i] = items[i] with { Kind = ItemKind.Unknown, Meaning = default };

    /// <summary>"four houses": of a name that is a plural, as houses is, the one where there is one.</summary>
    public void ReadAsSingular(int i)
    {
        if (SingularOf(i) is { } one)
            items[i] = items[i] with { Meaning = one, Plural = true };
    }

    /// <summary>"Eggs", which is a name of the egg's too, are several; cherries and grapes are so in the art already.</summary>
    public void ReadAsSeveral(int i)
    {
        if (English.IsPluralOfOne(Text(items[i])))
            return;
        if (SingularOf(i) is { } one && one.Concept == items[i].Meaning.Concept && !ConceptAt(i).Caption.EndsWith('s'))
            items[i] = items[i] with { Meaning = one, Plural = true };
    }

    private Meaning? SingularOf(int i)
    {
        if (items[i] is not { IsEmoji: false, Plural: false } || !Text(items[i]).EndsWith("s"))
            return null;
        var word = Text(items[i]);
        // A sun behind clouds is one.
        if (items[i].Words > 1 && word.ContainsAny(Inner))
            return null;
        var last = word[(word.LastIndexOf(' ') + 1)..];
        var words = new WordLookup(vocabulary.Words, PromptLanguage.English);
        return Plurals.TryFindSingular(word, last, words, asWritten: default, out var one) && one is { Tier: Tier.Same, Exact: true }
            ? one
            : null;
    }

    /// <summary>"Ones" in "three small orange ones" are of the kind named last.</summary>
    public void ReadOnesAsBefore()
    {
        for (var (i, last) = (0, -1); i < items.Count; i++)
        {
            if (RoleAt(i) is WordRole.Negation or WordRole.But)
                last = -1;
            var isOne = items[i].Kind == ItemKind.Grammar && (Text(items[i]) is "ones" || (Text(items[i]) is "one" && IsSaidOf(i - 1)));
            if (isOne && last >= 0 && IsSaidOf(i - 1))
                items[i] = items[last] with { First = items[i].First, Words = 1, Plural = Text(items[i]) is "ones" };
            else if (items[i] is { Kind: ItemKind.Concept, IsPossessive: false, IsEmoji: false })
                last = i;
            // "A green liquid with a purple one": nothing that is drawn.
            else if (items[i] is { Kind: ItemKind.Unknown } && KindAt(i - 1) == ItemKind.Colour && !Text(items[i]).EndsWith("ing"))
                last = -1;
        }

        bool IsSaidOf(int i) => KindAt(i) == ItemKind.Colour || RoleAt(i) == WordRole.Size;
    }

    /// <summary>The word says nothing of the picture here.</summary>
    public void ReadAsFiller(int i) => ReadAs(i, WordRole.Filler);

    /// <summary>From here on this is what the word does, whatever else it would do.</summary>
    public void ReadAs(int i, WordRole role) => items[i] = items[i] with { Kind = ItemKind.Grammar, Meaning = Meaning.OfGrammar(role) };

    /// <summary>From here on the name is a plural.</summary>
    public void ReadAsMany(int i) => items[i] = items[i] with { Plural = true, Meaning = items[i].Meaning with { Exact = true } };

    /// <summary>From here on the noun names this concept.</summary>
    public void ReadAs(int i, int concept) => items[i] = items[i] with { Meaning = Meaning.OfConcept(concept, items[i].Meaning.Tier) };

    /// <summary>From here on the word is this thing.</summary>
    public void ReadAsThing(int i, int concept, bool isPlural) =>
        items[i] = items[i] with { Kind = ItemKind.Concept, Meaning = Meaning.OfConcept(concept, Tier.Same), Plural = isPlural };

    /// <summary>From here on the word is this thing, by another name.</summary>
    public void ReadAsOther(int i, int concept, string name, Tier tier = Tier.Same) =>
        items[i] = items[i] with { Kind = ItemKind.Concept, Meaning = Meaning.OfConcept(concept, tier), Said = name };

    /// <summary>From here on the unknown word is taken for this concept.</summary>
    public void ReadAsGuess(int i, int concept, bool isPlural) =>
        items[i] = items[i] with
        {
            Kind = ItemKind.Concept,
            Meaning = Meaning.OfConcept(concept, Tier.Same),
            Plural = isPlural,
            IsGuess = true,
        };

    /// <summary>From here on the verb is read in this form.</summary>
    public void ReadAsVerb(int i, string verb) => items[i] = Verb(items[i], verb);

    /// <summary>"Man climbing" is somebody, and from here on what they do is an item of its own.</summary>
    public void Part(int i, int words, int who)
    {
        var whole = items[i];
        var verb = text.Text(whole.First + words, whole.Words - words).ToString();
        items[i] = new Item(ItemKind.Concept, Meaning.OfConcept(who, Tier.Same), whole.First, words, whole.Plural);
        items.Insert(i + 1, Verb(whole with { First = whole.First + words, Words = whole.Words - words }, verb));
    }

    /// <summary>Its first word is what somebody does, and the rest a thing.</summary>
    public void PartVerb(int i)
    {
        var whole = items[i];
        items[i] = whole with { First = whole.First + 1, Words = whole.Words - 1 };
        items.Insert(i, Verb(whole with { Words = 1 }, text.Text(whole.First).ToString()));
    }

    /// <summary>The last word of a name of several.</summary>
    public ReadOnlySpan<char> LastWord(int i) => text.Text(items[i].First + items[i].Words - 1);

    /// <summary>From here on each word of the name is read by itself.</summary>
    public void Loosen(int i)
    {
        var whole = items[i];
        items.RemoveAt(i);
        items.InsertRange(
            i,
            ItemReader
                .ReadEach(text, whole.First, whole.Words, vocabulary)
                .Select(word => word.Kind == ItemKind.Style ? word with { Kind = ItemKind.Unknown, Meaning = default } : word)
        );
    }

    private Item Verb(Item item, string verb)
    {
        var meaning = vocabulary.Words.Find(verb) is { Kind: MeaningKind.Grammar } role ? role : default;
        return new Item(meaning.Kind == MeaningKind.Grammar ? ItemKind.Grammar : ItemKind.Unknown, meaning, item.First, item.Words)
        {
            Said = verb,
        };
    }

    /// <summary>"Long" before a corridor, "narrow" before an alley: it is seen so.</summary>
    public bool IsLookOfPlace(int i) =>
        Words(items[i]) is "long" or "narrow"
        && Enumerable.Range(i + 1, 3).Any(next => IsWordAt(next) && Places.IsWalled(Text(items[next])));

    /// <summary>The concept that a noun phrase from item <paramref name="i"/> on ends with; -1 where none does.</summary>
    public int NounAhead(int i)
    {
        const int longest = 8;
        var last = Math.Min(i + longest, items.Count);
        while (
            i < last
            && (
                KindAt(i) is ItemKind.Colour or ItemKind.Unknown
                || RoleAt(i) is WordRole.Article or WordRole.Definite or WordRole.Number or WordRole.Filler or WordRole.Of or WordRole.Size
                || IsBetweenColours(i)
            )
        )
            i++;
        return i < last && items[i].Kind == ItemKind.Concept ? i : -1;
    }

    /// <summary>"And" in "red and green apples".</summary>
    private bool IsBetweenColours(int i) =>
        RoleAt(i) == WordRole.And && KindAt(i - 1) == ItemKind.Colour && KindAt(i + 1) == ItemKind.Colour;

    /// <summary>The comma in "a large, green leaf", "a soft, red pillow": the noun is still to come.</summary>
    public bool IsBetweenAdjectives(int comma)
    {
        if (KindAt(comma) != ItemKind.Break || !IsAdjective(comma - 1))
            return false;
        var i = comma + 1;
        while (i < Count && (IsAdjective(i) || RoleAt(i) is WordRole.And or WordRole.Filler))
            i++;
        return i > comma
            && IsWordConceptAt(i)
            && (i > comma + 1 || KindAt(comma - 1) == ItemKind.Colour || RoleAt(comma - 1) == WordRole.Size);
    }

    private bool IsAdjective(int i) =>
        KindAt(i) == ItemKind.Colour || RoleAt(i) == WordRole.Size || (KindAt(i) == ItemKind.Unknown && !items[i].IsNoun);

    /// <summary>[blue] [plain] background, from item <paramref name="i"/> on.</summary>
    public bool IsBackgroundAhead(int i)
    {
        while (i < items.Count && (items[i].Kind == ItemKind.Colour || items[i].Role == WordRole.Filler))
            i++;
        return RoleAt(i) == WordRole.Background;
    }
}
