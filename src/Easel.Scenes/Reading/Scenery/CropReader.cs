using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Reads land that is full of one plant: "a pumpkin patch", "in a corn field", "a field of red poppies".</summary>
internal sealed class CropReader(PromptItems items, Clause clause, Placement placement, Draft draft, ConceptVocabulary vocabulary)
{
    /// <summary>Items between a field and what grows there, most.</summary>
    private const int LongestFilling = 4;

    /// <summary>Returns the last item used; -1 where item <paramref name="i"/> begins nothing of the kind.</summary>
    public int Read(int i)
    {
        if (clause.IsNegated || draft.Crop is not null || items[i] is { IsEmoji: true } or { IsPossessive: true })
            return -1;
        if (items[i].Kind is not (ItemKind.Concept or ItemKind.Unknown or ItemKind.Colour) || Plant(i) is not { } plant)
            return -1;
        var isLand = i + 1 < items.Count && Crops.IsLand(items.Text(items[i + 1]));
        // "A bamboo forest path".
        if (isLand && i + 2 < items.Count && Places.IsRoad(items.Words(items[i + 2])) && !IsNounAt(i + 3))
        {
            draft.HasRoad = true;
            return Take(i, plant, Crops.Place(items.Text(items[i + 1])), last: i + 2);
        }

        if (isLand && !IsNounAt(i + 2))
            return Take(i, plant, Crops.Place(items.Text(items[i + 1])), last: i + 1);
        return LandBefore(i) is { } land ? Take(i, plant, Crops.Place(land), last: i) : -1;
    }

    private string? Plant(int i)
    {
        var word = items.Words(items[i]);
        return Crops.Plant(word)
            ?? (items[i].Kind == ItemKind.Concept && items[i].Meaning.Tier < Tier.Near ? Crops.Plant(items.ConceptAt(i).Caption) : null);
    }

    private bool IsNounAt(int i) => items.KindAt(i) is ItemKind.Concept || (items.KindAt(i) is ItemKind.Unknown && items[i].IsNoun);

    /// <summary>"Field" before "full of sunflowers", where nobody says how many; null where no land is said to be full of it.</summary>
    private string? LandBefore(int i)
    {
        var isMany =
            items[i].Plural || items.Words(items[i]).EndsWith('s') || items.Words(items[i]) is "wheat" or "lavender" or "corn" or "bamboo";
        if (!isMany || clause.Phrase.Count is not null || IsNounAt(i + 1))
            return null;
        var isFilled = false;
        for (var before = i - 1; before >= 0 && i - before <= LongestFilling; before--)
        {
            if (items.IsPauseAt(before))
                return null;
            if (isFilled && Crops.IsLand(items.Text(items[before])))
                return items.Words(items[before]);
            isFilled |= items.Words(items[before]).Split(' ').All(Crops.IsFilling);
        }

        return null;
    }

    private int Take(int i, string plant, ScenePlace place, int last)
    {
        if (vocabulary.FindNamed(plant) is not (>= 0 and var concept))
            return -1;
        draft.SetPlace(place, light: null, items.Said(i, last));
        draft.Crop = new Mention(concept, Tier.Same, plant, Crops.Most)
        {
            Colour = clause.Phrase.ColourCount > 0 ? clause.Phrase.Colours[^1] : null,
        };
        placement.ExpectNothing();
        clause.Connect(WordRole.None);
        clause.EndUndrawn();
        clause.EndNoun();
        return last;
    }
}
