using Easel.Scenes.Composition;

namespace Easel.Scenes.Reading;

/// <summary>The last relation of the object named last.</summary>
internal sealed class NewestRelation(Draft draft)
{
    /// <summary>How that object stands to another, or the other to it; null where it stands to nothing.</summary>
    public SceneRelationKind? Kind => At >= 0 ? draft.Relations[At].Kind : null;

    /// <summary>The other of the two; -1 where there is none.</summary>
    public int Other =>
        At < 0 ? -1
        : draft.Relations[At].First == Newest ? draft.Relations[At].Second
        : draft.Relations[At].First;

    /// <summary>Puts another relation in its place.</summary>
    public void Replace(SceneRelation relation) => draft.Relations[At] = relation;

    private int Newest => draft.Objects.Count - 1;

    private int At => draft.Relations.FindLastIndex(relation => relation.First == Newest || relation.Second == Newest);
}
