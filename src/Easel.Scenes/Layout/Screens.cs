using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Layout;

/// <summary>What is wide and in front of others: a fence, a wall, bars, a blanket.</summary>
internal static class Screens
{
    /// <summary>Of what is behind it, at least.</summary>
    private const double Width = 1.2;

    /// <summary>Of a curtain's width, from its left: there a drape ends.</summary>
    private const double DrapeEdge = 0.36;

    /// <summary>Others are seen between its parts.</summary>
    private static bool IsOpen(Concept thing) => thing.Caption is "fence" or "prison bars" or "goal net" or "window" or "curtain";

    private static bool IsCloth(Concept thing) => thing.Caption is "blanket" or "carpet" or "picnic blanket";

    /// <summary>As long as what is behind it, and half as high.</summary>
    public static bool IsStretched(Concept thing) => thing.Caption is "fence" or "wall";

    public static bool Is(Concept thing) =>
        IsOpen(thing) || thing.Caption is "wall" or "bush" or "haystack" or "bench" or "grass" or "tall grass";

    /// <summary>Who is under a blanket looks out of it.</summary>
    public static bool IsCover(SceneRelationKind relation, SceneObject thing) =>
        relation == SceneRelationKind.Under && IsCloth(thing.Concept);

    /// <summary>How large it is before what is behind it, so that this is seen.</summary>
    public static StageRect Fitted(SceneObject screen, StageRect behind, StageRect size)
    {
        if (IsStretched(screen.Concept))
            return size with { Width = Math.Max(size.Width, Width * behind.Width), Height = Math.Min(size.Height, 0.55 * behind.Height) };
        if (IsCloth(screen.Concept))
            return size with { Width = Width * behind.Width, Height = 0.75 * behind.Height };
        var high = screen.Concept.Caption is "prison bars" or "window" or "curtain" ? 1.1 * behind.Height / size.Height : 0;
        return size.Times(Math.Max(1, Math.Max(Width * behind.Width / size.Width, high)));
    }

    /// <summary>Where what is behind it stands: on the same ground, or so that its upper half is seen above.</summary>
    public static StageRect Behind(SceneObject screen, StageRect size, StageRect other)
    {
        var bottom = other.Bottom - (0.05 * other.Height);
        // Of who hides behind a drape one half is seen at its edge.
        if (screen.Concept.Caption is "curtain" && screen.Count == 1)
            return size.StandingAt(other.Left + (DrapeEdge * other.Width), bottom);
        return size.StandingAt(other.CentreX, IsOpen(screen.Concept) ? bottom : Math.Min(bottom, other.Top + (0.5 * size.Height)));
    }

    /// <summary>Its head is above the upper edge.</summary>
    public static StageRect Covered(StageRect size, StageRect other) =>
        // Who lies looks out of its left end.
        size.Width
        > 1.3 * size.Height
            ? size.StandingAt(other.Left + (0.12 * size.Width), other.Bottom)
            : size.StandingAt(other.CentreX, Math.Min(other.Bottom, other.Top + (0.52 * size.Height)));
}
