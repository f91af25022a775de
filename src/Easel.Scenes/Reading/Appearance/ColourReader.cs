using Easel.Scenes.Reading.Nouns;
using Easel.Scenes.Reading.Scenery;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Appearance;

/// <summary>Reads colour words and their shades: whether "orange" is the colour or the fruit, and which colours stand together.</summary>
internal sealed class ColourReader(
    PromptItems items,
    Clause clause,
    ObjectColours objectColours,
    NounReader nouns,
    BackgroundReader backgrounds,
    Draft draft,
    ConceptVocabulary vocabulary
)
{
    private static readonly string[] PartWords =
    [
        "eyed",
        "haired",
        "legged",
        "winged",
        "tailed",
        "headed",
        "nosed",
        "faced",
        "bearded",
        "roofed",
        "beaked",
        "skinned",
        "horned",
        "breasted",
        "tipped",
        "maned",
        "capped",
        "sleeved",
        "wheeled",
        "trimmed",
    ];

    /// <summary>Returns the last item used.</summary>
    public int Take(int i)
    {
        if (backgrounds.Read(i, colourAlone: false) is var end and >= 0)
            return end;
        if (IsOfPart(i))
        {
            if (!clause.IsNegated)
                draft.LeaveOut(items.Source(i, i + 1));
            return i + 1;
        }

        if (IsNoun(i))
            return TakeAsNoun(i);
        // "A red wooden chair" is red.
        if (items.Text(items[i]) is "wooden" && (clause.Phrase.ColourCount > 0 || items.KindAt(i + 1) == ItemKind.Colour))
            return i;
        if (!clause.IsNegated)
            WarnOfNearness(items[i]);
        clause.Phrase.AddColour(items[i].Meaning.Value, clause.Phrase.Shade);
        clause.Phrase.Shade = null;
        return i;
    }

    /// <summary>Index of the colour of this name, or null.</summary>
    public int? Named(string colour) => vocabulary.FindColour(colour);

    /// <summary>"Light" and "dark", of a background's colour or a thing's. Returns the last item used.</summary>
    public int TakeShade(int i)
    {
        if (backgrounds.Read(i, colourAlone: false) is var end and >= 0)
            return end;
        if (items.KindAt(i + 1) == ItemKind.Colour)
            clause.Phrase.Shade = items.Words(items[i]);
        else if (items[i].Meaning.Concept >= 0)
            return TakeAsNoun(i);
        else
            draft.LeaveOut(items.Text(items[i]));
        return i;
    }

    /// <summary>Commas and "and" between two colours join them: the noun is still to come.</summary>
    public bool Joins(int i)
    {
        if (clause.Phrase.ColourCount == 0)
            return false;
        var next = i + 1;
        while (
            items.KindAt(next) == ItemKind.Break || items.RoleAt(next) is WordRole.And or WordRole.Filler or WordRole.Light or WordRole.Dark
        )
            next++;
        if (items.KindAt(next) != ItemKind.Colour || items.IsBackgroundAhead(next))
            return false;
        clause.Phrase.ColoursJoined = true;
        return true;
    }

    /// <summary>"blue-eyed", "red roofed": the colour is of a part, and parts have none of their own here.</summary>
    private bool IsOfPart(int i)
    {
        if (items.KindAt(i + 1) is not ItemKind.Unknown && items.RoleAt(i + 1) != WordRole.Unit)
            return false;
        var word = items.Text(items[i + 1]);
        return word.EndsWith("ed") && (items.IsHyphenated(i + 1) || Array.IndexOf(PartWords, word.ToString()) >= 0);
    }

    private int TakeAsNoun(int i)
    {
        items.ReadAsNoun(i);
        return nouns.Take(i);
    }

    /// <summary>"an orange" is the fruit; "an orange cat" and "the cat is orange" speak of the colour.</summary>
    private bool IsNoun(int i)
    {
        if (items[i].Meaning.Concept < 0 || objectColours.IsDividing || clause.Phrase is { ColourCount: > 0, Determined: false })
            return false;
        var next = i + 1;
        while (items.RoleAt(next) == WordRole.Filler)
            next++;
        // "Une rose rouge": a colour that follows is the noun's.
        while (clause.Phrase.Determined && items.KindAt(next) == ItemKind.Colour)
            next++;
        // "An orange cut in half" is no colour of a cut.
        if (items.KindAt(next) is ItemKind.Unknown && items.Text(items[next]) is "cut" or "sliced" or "peeled" or "split" or "halved")
            return clause.Phrase.Determined;
        if (items.KindAt(next) is ItemKind.Concept or ItemKind.Unknown or ItemKind.Style or ItemKind.Colour)
            return false;
        return clause.Phrase.Determined || (!clause.HasObject && !IsTag(i));
    }

    /// <summary>"A fox, orange, minimal": what was named is orange; among apples and bananas it is one more.</summary>
    private bool IsTag(int i) =>
        items.KindAt(i - 1) == ItemKind.Break
        && draft.Objects.Count > 0
        && draft.Objects.TrueForAll(said =>
            said is { Text: null, Colour: null } && items.Concept(said.Concept).Traits is { Food: false, Served: false }
        );

    private void WarnOfNearness(Item item)
    {
        if (!item.Meaning.Exact)
            draft.NearColours.Add((items.Words(item), vocabulary.Colours[item.Meaning.Value].Name));
    }
}
