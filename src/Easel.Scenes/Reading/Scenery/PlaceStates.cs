using Easel.Scenes.Composition;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>What a word before a place says of it: "an empty street", "a flooded city".</summary>
internal sealed class PlaceStates(PromptItems items, Draft draft)
{
    /// <summary>Nothing is to be seen there but what is named.</summary>
    public bool IsEmpty(int i) => i >= 0 && items[i].IsWord && items.Text(items[i]) is "empty" or "deserted";

    public void Empty(int i, ScenePlace? place)
    {
        if (!IsEmpty(i))
            return;
        Show(i);
        draft.EmptyPlace(place);
    }

    /// <summary>"A flooded street": water before the houses. The place as it is then.</summary>
    public ScenePlace? Flood(int i, ScenePlace? place)
    {
        if (
            i < 0
            || !items[i].IsWord
            || items.Text(items[i]) is not ("flooded" or "submerged")
            || place is not (ScenePlace.Street or ScenePlace.City)
        )
            return place;
        Show(i);
        draft.FartherPlace ??= ScenePlace.City;
        return ScenePlace.Lake;
    }

    /// <summary>It was said of nothing else.</summary>
    private void Show(int i)
    {
        items.Show(i);
        draft.NotDrawn.Remove(items.Words(items[i]));
    }
}
