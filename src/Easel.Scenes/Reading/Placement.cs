using Easel.Scenes.Composition;

namespace Easel.Scenes.Reading;

/// <summary>Where objects stand: to each other, as "left of" and "above" say, and in the picture, as "on the left" does.</summary>
internal sealed class Placement(PromptItems items, Draft draft)
{
    private int _last = -1;
    private SceneRelationKind? _relation;
    private SceneRelationKind? _leading;
    private SceneSide _side;

    /// <summary>The object that the next one is related to; null before the first.</summary>
    public Mention? Last => _last < 0 ? null : draft.Objects[_last];

    /// <summary>Nothing says that the next object stands anywhere but beside the last.</summary>
    public bool IsBeside => _relation is null or SceneRelationKind.Beside;

    /// <summary>The word at <paramref name="i"/>: the next object stands so to the last one, or waits for it: "above a house, a cat".</summary>
    public void Expect(SceneRelationKind relation, int i)
    {
        // "right of a tree and left of a car" speaks twice of what stands before it.
        if (items.RoleAt(i - 1) == WordRole.And && draft.Relations.Count > 0) _last = draft.Relations[^1].First;
        // "a sunset over the sea": what is above it cannot be drawn, so nothing is.
        var isOrphan = _last < 0 && items.KindAt(i - 1) is ItemKind.Concept or ItemKind.Unknown;
        _relation = isOrphan ? null : relation;
    }

    public void ExpectNothing() => _relation = null;

    /// <summary>"On the left" is the side of the object just named, else of the next.</summary>
    public void TakeSide(SceneSide side, bool hasObject)
    {
        if (hasObject && Last is { Side: SceneSide.Anywhere } last) last.Side = side;
        else _side = side;
    }

    /// <summary>Relates a new object to the last, and makes it the last.</summary>
    public void Place(int added)
    {
        if (_last < 0)
        {
            // "above a house, a cat": the relation waits for its first half.
            _leading = _relation;
        }
        else
        {
            draft.Relations.Add(_leading is { } leading
                ? new SceneRelation(added, leading, _last)
                : new SceneRelation(_last, _relation ?? SceneRelationKind.Beside, added));
            _leading = null;
        }

        Settle(added);
    }

    /// <summary>An object named again becomes the last. Where it is "the" one, it keeps its first relation or gets the one just said.</summary>
    public void PlaceAgain(int known, bool isDefinite)
    {
        if (isDefinite && _relation is { } relation && _last >= 0 && !AreRelated(_last, known))
        {
            draft.Relations.Add(new SceneRelation(_last, relation, known));
        }

        Settle(known);
    }

    /// <summary>A new object beside the last, which stays the last.</summary>
    public void PlaceBesideLast(int added) => draft.Relations.Add(new SceneRelation(_last, SceneRelationKind.Beside, added));

    public void EndClause()
    {
        if (_leading is null && _last >= 0) _relation = null;
    }

    private void Settle(int placed)
    {
        if (_side != SceneSide.Anywhere) draft.Objects[placed].Side = _side;
        (_last, _relation, _side) = (placed, null, SceneSide.Anywhere);
    }

    private bool AreRelated(int one, int other) =>
        one == other || draft.Relations.Exists(relation => (relation.First, relation.Second) == (one, other) || (relation.First, relation.Second) == (other, one));
}
