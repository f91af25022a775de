namespace Easel.Scenes.Composition;

/// <summary>A way that leads from the front of a scene into its distance.</summary>
/// <param name="IsWinding">It bends more than once.</param>
/// <param name="IsAside">It passes beside what stands there, and does not lead to it.</param>
public sealed record SceneWay(SceneWayKind Kind, bool IsWinding = false, bool IsAside = false)
{
    /// <summary>Trees, houses or the like stand along both its sides; it is straight.</summary>
    internal bool IsLined { get; init; }

    /// <summary>As in "in a forest with a winding road".</summary>
    internal string Words => $"with a {(IsWinding ? "winding " : "")}{Name}{(IsAside ? " beside" : IsLined ? " between them" : "")}";

    private string Name =>
        Kind switch
        {
            SceneWayKind.Track => "dirt track",
            SceneWayKind.Stones => "stone path",
            SceneWayKind.River => "river",
            SceneWayKind.Rails => "railway track",
            _ => "road",
        };
}
