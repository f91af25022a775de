using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Reading.Relations;

/// <summary>Which picture shows a thing that hangs: a spider on its thread, the swing of a tree on its ropes.</summary>
internal static class HungPictures
{
    /// <summary>Null where its own does.</summary>
    public static string? Of(Concept thing, SceneRelationKind kind, Concept other) =>
        kind is not (SceneRelationKind.HangingFrom or SceneRelationKind.On) ? null
        : thing.Caption is "spider" && kind == SceneRelationKind.HangingFrom ? "spider on a thread"
        : thing.Caption is "swing" or "rope swing" && (NounStanding.IsTree(other) || other.Caption is "branch") ? "rope swing"
        : null;
}
