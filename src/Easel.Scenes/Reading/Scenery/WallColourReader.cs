using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Sentences;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>Reads the colour of a room's walls, which are no things in it: "a bedroom with pink walls", "a bathroom with blue tiles".</summary>
internal sealed class WallColourReader(PromptItems items, Clause clause, Draft draft, ConceptVocabulary vocabulary)
{
    /// <summary>Words between the colour and the walls, most: "subway".</summary>
    private const int MostBetween = 1;

    /// <summary>Returns the last item used; -1 where nothing of the kind is said from item <paramref name="i"/> on.</summary>
    public int Read(int i)
    {
        if (clause.IsNegated || items.KindAt(i) != ItemKind.Colour)
            return -1;
        var last = i + 1;
        while (last <= i + MostBetween && last < items.Count && !IsWall(last))
            last++;
        if (!IsWall(last) || items.KindAt(last + 1) is ItemKind.Concept || !IsOfRoom())
            return -1;
        var colour = vocabulary.Colours[items[i].Meaning.Value];
        draft.WallColour = (colour.Rgb, items.Words(items[i]));
        items.Show(i, last);
        clause.Connect(WordRole.None);
        clause.EndUndrawn();
        clause.EndNoun();
        return last;
    }

    private bool IsWall(int i) =>
        items.IsWordAt(i) && items.Text(items[i]) is "walls" or "wallpaper" or "tiles" or "tile" or "tiling" or "wall tiles";

    private bool IsOfRoom() =>
        draft.Place == ScenePlace.Room
        || Enumerable.Range(0, items.Count).Any(at => items.IsWordAt(at) && Places.Ground(items.Text(items[at])) is ScenePlace.Room);
}
