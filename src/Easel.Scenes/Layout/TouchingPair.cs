using Easel.Scenes.Composition;
using Easel.Scenes.Reading.Relations;

namespace Easel.Scenes.Layout;

/// <summary>A thing that touches another.</summary>
/// <param name="Size">How large the thing is; where it is does not matter.</param>
/// <param name="Self">Its figure.</param>
/// <param name="Other">Where what it touches is.</param>
/// <param name="Wearer">The figure of what it touches.</param>
/// <param name="IsFace">What it touches wears things as a head does.</param>
internal readonly record struct TouchingPair(
    SceneObject Thing,
    StageRect Size,
    Figure Self,
    SceneObject To,
    StageRect Other,
    Figure Wearer,
    bool IsFace
)
{
    /// <summary>Of the thing's two sides.</summary>
    public double Largest => Size.Largest;

    /// <summary>It hangs on what it is on, and is before it.</summary>
    public bool IsHung => Thing.Text is null && To.Text is null && NounStanding.IsHung(Thing.Concept, To.Concept);

    /// <summary>It is an animal that is seen from the side: the art has those look to the left.</summary>
    public bool LooksLeft => IsProfile(Thing, Size);

    /// <summary>What it touches is an animal whose mouth is at the left of its picture.</summary>
    public bool IsMouth => !IsFace && IsProfile(To, Other);

    /// <summary>Of whoever is seen from the front the picture is higher.</summary>
    private static bool IsProfile(SceneObject thing, StageRect size) => thing.Concept.Traits.Animal && size.Width > 0.75 * size.Height;
}
