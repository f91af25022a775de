using Easel.Scenes.Reading.Telling;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Languages;

/// <summary>What people call a thing in English that a prompt names in another language: the label "closed book" is a book.</summary>
internal sealed class NamesInEnglish(ConceptVocabulary vocabulary)
{
    public string Of(int concept, bool isPlural)
    {
        var name = Everyday(vocabulary.Concepts[concept].Caption) ?? Short(concept);
        // Where the label is a ready drawing's name as well, the emoji alone is this one.
        if (
            vocabulary.Words.Find(name) is { Kind: MeaningKind.Concept } other
            && other.Concept != concept
            && name.Contains(' ', StringComparison.Ordinal)
        )
            return vocabulary.Concepts[concept].Emoji is { Length: > 0 } emoji ? emoji : name;
        return isPlural ? English.Plural(name) : name;
    }

    private static string? Everyday(string caption) =>
        caption switch
        {
            "woman mage" => "witch",
            "man mage" or "mage" => "wizard",
            "hot beverage" => "coffee",
            "health worker" or "man health worker" => "doctor",
            "high voltage" => "lightning bolt",
            "globe showing americas" => "globe",
            "magnifying glass tilted left" => "magnifying glass",
            "vertical traffic light" => "traffic light",
            "man's shoe" => "shoe",
            "kitchen knife" => "knife",
            "crescent moon" => "moon",
            "birthday cake" => "cake",
            "beach with umbrella" => "beach",
            "soccer ball" => "football",
            _ => null,
        };

    /// <summary>The last word of the label, where that alone names it.</summary>
    private string Short(int concept)
    {
        var caption = vocabulary.Concepts[concept].Caption;
        var last = caption[(caption.LastIndexOf(' ') + 1)..];
        return vocabulary.Words.Find(last) is { Kind: MeaningKind.Concept, Tier: Tier.Same } meaning && meaning.Concept == concept
            ? last
            : caption;
    }
}
