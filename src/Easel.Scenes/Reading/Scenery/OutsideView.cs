using Easel.Scenes.Composition;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>What is told of outside the room that a prompt is set in: "Outside, rain falls on the trees."</summary>
internal sealed class OutsideView
{
    private int _first = -1;
    private (ScenePlace? Place, string Word, ScenePlace? Farther) _room;

    /// <summary>It is told of now.</summary>
    public bool IsOpen => _first >= 0;

    /// <summary>Something was told of it.</summary>
    public bool IsSaid { get; private set; }

    /// <summary>The land or the town that is seen; null where none is named.</summary>
    public ScenePlace? Place { get; private set; }

    public string Word { get; private set; } = "";

    /// <summary>What is named from now on is outside.</summary>
    public void Begin(Draft draft)
    {
        if (IsOpen)
            return;
        (_first, IsSaid) = (draft.Objects.Count, true);
        _room = (draft.Place, draft.PlaceWord, draft.FartherPlace);
        (draft.Place, draft.PlaceWord, draft.FartherPlace) = (null, "", null);
    }

    /// <summary>What is named from now on is in the room again.</summary>
    public void End(Draft draft)
    {
        if (!IsOpen)
            return;
        foreach (var seen in draft.Objects.Skip(_first))
            seen.IsOutside = true;
        if (draft.Place is not (null or ScenePlace.Room or ScenePlace.Sky))
            (Place, Word) = (draft.Place, draft.PlaceWord);
        (draft.Place, draft.PlaceWord, draft.FartherPlace) = _room;
        _first = -1;
    }
}
