using Easel.Scenes.Composition;

namespace Easel.Scenes.Reading.Relations;

/// <summary>Where in the picture the next object is said to be: "on the left", "in the background".</summary>
internal sealed class PictureSide
{
    private SceneSide _side;

    private SceneRelationKind? _depth;

    /// <summary>"On the left" is the side of the object just named, else of the next.</summary>
    public void Take(SceneSide side, Mention? named)
    {
        if (named is { Side: SceneSide.Anywhere })
            named.Side = side;
        else
            _side = side;
    }

    /// <summary>"In the background" is the object just named, else the next.</summary>
    public void TakeDepth(SceneRelationKind depth, Mention? named)
    {
        if (named is { Depth: null })
            named.Depth = depth;
        else
            _depth = depth;
    }

    /// <summary>The next object is this.</summary>
    public void Settle(Mention next)
    {
        if (_side != SceneSide.Anywhere)
            next.Side = _side;
        next.Depth ??= _depth;
        (_side, _depth) = (SceneSide.Anywhere, null);
    }
}
