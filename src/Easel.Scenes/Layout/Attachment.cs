using Easel.Scenes.Composition;

namespace Easel.Scenes.Layout;

/// <summary>How one thing stands to another that it touches.</summary>
internal static class Attachment
{
    /// <summary>True where the first thing is placed by <see cref="Place"/>, and not in a grid beside the second.</summary>
    public static bool Touches(SceneRelationKind kind) =>
        kind >= SceneRelationKind.On
        && kind
            is not (
                SceneRelationKind.Between
                or SceneRelationKind.Around
                or SceneRelationKind.Toward
                or SceneRelationKind.Facing
                or SceneRelationKind.BackToBack
                or SceneRelationKind.Following
            );

    /// <summary>It wears things as a head does: a face, and a sun or a pineapple that has none.</summary>
    public static bool IsHead(SceneObject thing) => thing.IsFace || thing is { Text: null, Concept.Traits.Lives: false };

    /// <summary>Where the first thing stands, and how many steps in front of what it touches.</summary>
    public static (StageRect Place, int Depth) Place(SceneRelationKind kind, TouchingPair pair) =>
        AnchoredPlace.Find(kind, pair)
        ?? kind switch
        {
            SceneRelationKind.HangingFrom => (Hanging.Place(pair.Thing, pair.To, pair.Size, pair.Other, pair.Self), 1),
            SceneRelationKind.On => SupportPlace.On(pair),
            SceneRelationKind.In => SupportPlace.In(pair),
            SceneRelationKind.Through => Passage.Through(pair.Thing, pair.Size, pair.To, pair.Other),
            SceneRelationKind.OutOf => Passage.OutOf(pair.Thing, pair.Size, pair.To, pair.Other),
            SceneRelationKind.Against => DepthPlace.Against(pair),
            SceneRelationKind.Behind => (DepthPlace.Behind(pair), -1),
            SceneRelationKind.InFrontOf => (DepthPlace.InFrontOf(pair), 1),
            SceneRelationKind.CoverOf => (pair.Other, 2),
            SceneRelationKind.HeldBy => BearerPlace.Held(pair),
            SceneRelationKind.WornBy => BearerPlace.Worn(pair),
            SceneRelationKind.MarkOf => (BearerPlace.Mark(pair), 1),
            SceneRelationKind.OnHead or SceneRelationKind.OnFace or SceneRelationKind.OnHat => (BearerPlace.OnHead(pair), 1),
            SceneRelationKind.OnShoulder or SceneRelationKind.OnBack => (BearerPlace.OnShoulder(pair), 1),
            SceneRelationKind.OnNose => (BearerPlace.OnNose(pair), 1),
            SceneRelationKind.InClaws => (BearerPlace.InClaws(pair), -1),
            SceneRelationKind.OnLap => (BearerPlace.OnLap(pair), 1),
            SceneRelationKind.WrittenOn or SceneRelationKind.FeatureOf => (Depicted(kind, pair), 1),
            _ => (InMiddle(pair), 1),
        };

    private static StageRect Depicted(SceneRelationKind kind, TouchingPair pair)
    {
        var (size, other, middle) = (pair.Size, pair.Other, pair.Wearer.Middle);
        if (Displays.Of(pair.To.Concept, other) is { } display)
            return size.CentredAt(display.CentreX, display.CentreY);
        if (kind == SceneRelationKind.WrittenOn && Signboards.Has(pair.To.Concept))
            return Signboards.Place(size, other);
        return size.CentredAt(other.Left + (middle.X * other.Width), other.Top + ((middle.Y + Lowered(kind)) * other.Height));
    }

    /// <summary>Of the height of what bears it: pictures are a little lower than words.</summary>
    private static double Lowered(SceneRelationKind kind) => kind == SceneRelationKind.WrittenOn ? 0.02 : 0.06;

    private static StageRect InMiddle(TouchingPair pair) =>
        pair.Size.CentredAt(pair.Other.CentreX, pair.Other.CentreY + (0.04 * pair.Other.Height));
}
