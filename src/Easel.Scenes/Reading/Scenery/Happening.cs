using Easel.Scenes.Composition;

namespace Easel.Scenes.Reading.Scenery;

/// <summary>A happening, and how it is drawn.</summary>
/// <param name="Place">Where it is, if nothing is said of that.</param>
/// <param name="Light">When it is, if nothing is said of that.</param>
/// <param name="Things">Names of who and what is seen of it.</param>
internal sealed record Happening(ScenePlace Place, SceneLight? Light = null, params string[] Things)
{
    /// <summary>How many there are of the first of them.</summary>
    public int Count { get; init; } = 1;

    /// <summary>They are all over the ground, in rows, behind whom it is about.</summary>
    public bool FillsGround { get; init; }

    /// <summary>How all stand to the last.</summary>
    public SceneRelationKind Relation { get; init; } = SceneRelationKind.Beside;

    /// <summary>What the people there do; null where they only stand there.</summary>
    public string? Doing { get; init; }

    /// <summary>It is said of a room that was named: "a living room at Christmas".</summary>
    public bool IsOfRoom { get; init; }

    /// <summary>It may be said after somebody, as a doing: "a family camping".</summary>
    public bool IsDone { get; init; }
}
