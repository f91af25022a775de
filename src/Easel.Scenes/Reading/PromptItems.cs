using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading;

/// <summary>The items of a prompt, and what stands around each; beyond either end there is nothing.</summary>
internal sealed class PromptItems(TokenizedPrompt text, List<Item> items, ConceptVocabulary vocabulary)
{
    public int Count => items.Count;

    public Item this[int i] => items[i];

    /// <summary>Null beyond the ends.</summary>
    public ItemKind? KindAt(int i) => i >= 0 && i < items.Count ? items[i].Kind : null;

    public WordRole RoleAt(int i) => i >= 0 && i < items.Count ? items[i].Role : WordRole.None;

    public bool IsWordConceptAt(int i) => i >= 0 && i < items.Count && items[i] is { IsWordConcept: true, IsPossessive: false };

    /// <summary>The concept that item <paramref name="i"/> names; it must name one.</summary>
    public Concept ConceptAt(int i) => vocabulary.Concepts[items[i].Meaning.Concept];

    public ReadOnlySpan<char> Text(Item item) => text.Text(item.First, item.Words);

    public string Words(Item item) => Text(item).ToString();

    public Mention Mention(Item item, int count = 1, int? colour = null) =>
        new(item.Meaning.Concept, item.Meaning.Tier, Words(item), count) { Colour = colour, Guessed = item.IsGuess };

    /// <summary>From here on the item is the thing that it names beside its colour or shade: "an orange".</summary>
    public void ReadAsNoun(int i) =>
        items[i] = items[i] with { Kind = ItemKind.Concept, Meaning = Meaning.OfConcept(items[i].Meaning.Concept, items[i].Meaning.Tier) };

    /// <summary>From here on the unknown word is taken for this concept.</summary>
    public void ReadAsGuess(int i, int concept) =>
        items[i] = items[i] with { Kind = ItemKind.Concept, Meaning = Meaning.OfConcept(concept, Tier.Same), IsGuess = true };

    /// <summary>[blue] [plain] background, from item <paramref name="i"/> on.</summary>
    public bool IsBackgroundAhead(int i)
    {
        while (i < items.Count && (items[i].Kind == ItemKind.Colour || items[i].Role == WordRole.Filler)) i++;
        return RoleAt(i) == WordRole.Background;
    }
}
