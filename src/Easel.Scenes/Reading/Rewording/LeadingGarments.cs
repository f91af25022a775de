using Easel.Scenes.Casting;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Rewording;

/// <summary>Says first who wears what a list of tags begins with: "wearing sunglasses, blonde woman" is a blonde woman wearing
/// them.</summary>
internal static class LeadingGarments
{
    /// <summary>The prompt in this order; as it was where it does not begin so.</summary>
    public static string Follow(string prompt, ConceptVocabulary vocabulary)
    {
        var worn = prompt.IndexOf(',', StringComparison.Ordinal);
        if (worn < 0)
            return prompt;
        var next = prompt.IndexOf(',', worn + 1);
        var end = next < 0 ? prompt.Length : next;
        var (garment, who) = (prompt[..worn].Trim(), prompt[(worn + 1)..end].Trim());
        return IsWorn(garment, vocabulary) && IsSomebody(who, vocabulary) ? $"{who} {garment}{prompt[end..]}" : prompt;
    }

    private static bool IsWorn(string said, ConceptVocabulary vocabulary)
    {
        using var text = TokenizedPrompt.Read(said, vocabulary.EmojiStarts);
        var items = ItemReader.Read(text, vocabulary);
        return items is [{ Role: WordRole.Worn }, _, ..] && !items.Exists(item => IsSomebody(item, text, vocabulary));
    }

    /// <summary>One is named and nothing is said after.</summary>
    private static bool IsSomebody(string said, ConceptVocabulary vocabulary)
    {
        using var text = TokenizedPrompt.Read(said, vocabulary.EmojiStarts);
        var items = ItemReader.Read(text, vocabulary);
        return items.Count > 0
            && IsSomebody(items[^1], text, vocabulary)
            && !items.Exists(item => item.Role is WordRole.Worn or WordRole.With or WordRole.And or WordRole.In);
    }

    private static bool IsSomebody(Item item, TokenizedPrompt text, ConceptVocabulary vocabulary) =>
        item is { IsWordConcept: true }
        && Roles.Find(text.Text(item.First, item.Words).ToString(), vocabulary.Concepts[item.Meaning.Concept].Caption) is not null;
}
