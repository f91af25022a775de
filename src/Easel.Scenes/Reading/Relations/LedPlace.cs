using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Relations;

/// <summary>Where something is that is named before it: "On the table there is a lamp", "Under the tree, a dog sleeps".</summary>
internal sealed class LedPlace(SpokenOf spoken, ContentPlacement contents)
{
    private (SceneRelationKind Kind, int At)? _lead;

    /// <summary>The thing was just named, and what comes next stands so to it.</summary>
    public bool IsExpecting { get; private set; }

    /// <summary>What comes next is the thing.</summary>
    public void Lead(SceneRelationKind kind, int i) => (_lead, spoken.LastIndex, spoken.Expected) = ((kind, i), -1, null);

    /// <summary>Whether the object just named is such a thing.</summary>
    public bool Follow()
    {
        if (_lead is not var (kind, i))
            return false;
        _lead = null;
        if (kind == SceneRelationKind.On)
            contents.ExpectListed(kind, i);
        else
            spoken.Expect(kind, i, isInverse: true);
        IsExpecting = true;
        return true;
    }

    /// <summary>The comma of "under the tree, a dog sleeps" ends nothing.</summary>
    public bool TakesPause()
    {
        var isExpecting = IsExpecting;
        IsExpecting = false;
        return isExpecting;
    }

    public void End() => IsExpecting = false;
}
