using Easel.Scenes.Composition;

namespace Easel.Scenes.Reading.Relations;

/// <summary>A relation that waits for its other half.</summary>
/// <param name="IsInverse">The object to come is the first of the relation: "a bear holding" what is held by it.</param>
internal readonly record struct ExpectedRelation(SceneRelationKind Kind, bool IsInverse)
{
    public SceneRelation Between(int earlier, int later) =>
        IsInverse ? new SceneRelation(later, Kind, earlier) : new SceneRelation(earlier, Kind, later);
}
