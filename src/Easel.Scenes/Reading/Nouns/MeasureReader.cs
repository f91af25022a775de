using Easel.Scenes.Reading.Appearance;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Reading.Telling;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Nouns;

/// <summary>Reads words for so much of a thing as its picture shows: "a bowl of soup", "a slice of pizza".</summary>
internal sealed class MeasureReader(PromptItems items, Placement placement, Draft draft, ConceptVocabulary vocabulary)
{
    /// <summary>Returns the last item used; -1 where item <paramref name="i"/> measures nothing.</summary>
    public int Read(int i)
    {
        if (!IsMeasure(i))
            return -1;
        // "two bowls of soup" are two of the soup.
        ReadPotful(i);
        if (items.Text(items[i + 1]).StartsWith("half"))
            draft.LeaveOut("half full");
        placement.Contents.ExpectDish();
        return i + 1;
    }

    /// <summary>"Bowl" in "a bowl of soup", whose picture has one; a bowl of apples is a bowl.</summary>
    private bool IsMeasure(int i) =>
        items[i] is { IsEmoji: false }
        && (items.RoleAt(i + 1) == WordRole.Of || IsFull(i + 1))
        && Content(i) is >= 0 and var content
        && items.ConceptAt(content).Traits is var traits
        && items.ConceptAt(i) is var vessel
        && (
            IsColoured(vessel, i) ? false
            : IsGlass(vessel) ? traits.Served
            : NounStanding.Contains(vessel) && !NounStanding.IsStrainer(vessel) && !IsPot(vessel) ? traits.Served
            : IsPot(vessel) ? traits.Served && items.RoleAt(i + 1) == WordRole.Of
            : traits.Food
                && items.RoleAt(i + 1) == WordRole.Of
                && Array.IndexOf(NounWords.Measures, items.Words(items[i]).TrimEnd('s')) >= 0
        );

    /// <summary>"Soup" in "a bowl of tomato soup"; -1 where nothing is measured.</summary>
    private int Content(int i)
    {
        var content = items.NounAhead(i + 2);
        while (content >= 0 && items.IsWordConceptAt(content + 1) && items.ConceptAt(content + 1).Traits.Served)
            content++;
        return content;
    }

    /// <summary>"A pot of soup" has a picture of its own.</summary>
    private void ReadPotful(int i)
    {
        if (IsPot(items.ConceptAt(i)) && vocabulary.FindNamed("pot of food") is >= 0 and var potful)
            items.ReadAs(Content(i), potful);
    }

    /// <summary>A wine glass, whose picture is full already.</summary>
    private static bool IsGlass(Concept vessel) => vessel.Caption is "wine glass" or "cocktail glass" or "beer mug";

    /// <summary>"A pitcher of lemonade" is larger than the glass that is pictured with a drink, and has the drink's colour.</summary>
    private bool IsColoured(Concept vessel, int i) =>
        vessel.Caption is "pitcher" && Liquids.Colour(items.Said(i + 2, Content(i))) is not null;

    private static bool IsPot(Concept vessel) => vessel.Caption is "cooking pot" or "open pot" or "cauldron" or "flowerpot";

    /// <summary>"Full of", "filled with".</summary>
    private bool IsFull(int i) =>
        items.RoleAt(i) == WordRole.With && (English.IsFullOf(items.Text(items[i])) || items.Text(items[i]) is "containing");
}
