using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Reading;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Layout;

/// <summary>How one thing stands to another that it touches.</summary>
internal static class Attachment
{
    /// <summary>Of a vessel's width: in a narrower mouth only stems stand.</summary>
    public const double Narrow = 0.6;

    /// <summary>Of what a hand of the same body would hold.</summary>
    private const double InMouth = 0.72;

    /// <summary>Of a hanger's height, below its hook: there its arms begin.</summary>
    private const double HangerArm = 0.42;

    /// <summary>On its edge: so far below its top, as a part of its height.</summary>
    private const double EdgeSeat = 0.07;

    /// <summary>Of who sits in a boat, what its side hides.</summary>
    private const double Seated = 0.48;

    /// <summary>On what has been measured: so far below its surface, as a part of its height.</summary>
    private const double Sunk = 0.03;

    /// <summary>Wider, as a part of its height, is who is drawn from the waist up.</summary>
    private const double Bust = 0.72;

    /// <summary>So large beside what is behind it, and in front of its middle, it would hide that.</summary>
    private const double Hiding = 0.6;

    /// <summary>In a barn or a village one is seen before it, on the same ground; in metres.</summary>
    private const double LargestEntered = 10;

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

    /// <summary>One stands under it, on the same ground: a tree, an umbrella, a table; a mushroom, where one is small.</summary>
    public static bool Shelters(SceneObject thing, SceneObject below) =>
        thing is { Text: null, Concept.Traits: { Lives: false, Sky: false, Afloat: false, Metres: { } metres } }
        && (metres >= 0.5 || below.Concept.Traits.Metres < 0.7 * metres);

    /// <summary>It wears things as a head does: a face, and a sun or a pineapple that has none.</summary>
    public static bool IsHead(SceneObject thing) => thing.IsFace || thing is { Text: null, Concept.Traits.Lives: false };

    /// <summary>The largest side of <paramref name="thing"/> beside <paramref name="other"/>'s width and height, both as they would be
    /// drawn alone.</summary>
    public static double Limit(
        SceneRelationKind kind,
        SceneObject thing,
        StageRect size,
        Figure wearer,
        StageRect other,
        bool isFace,
        SceneObject? to = null
    )
    {
        var largest = Math.Max(size.Width, size.Height);
        // A pillow is drawn as wide as a chair, and is none the larger.
        var isLarger =
            thing.Concept.Traits.Metres > 0
            && size.Width > other.Width * 0.95
            && !(thing.Concept.Traits.Metres < 0.95 * to?.Concept.Traits.Metres);
        return kind switch
        {
            SceneRelationKind.On when to?.Concept.Caption is "hanger" => 1.15 * other.Width / size.Width,
            SceneRelationKind.On when to is not null && IsHung(thing, to) => Math.Min(
                0.46 * other.Width / size.Width,
                0.46 * other.Height / size.Height
            ),
            SceneRelationKind.On when to?.Concept.Caption is "puddle" => 0.75 * other.Width / size.Width,
            SceneRelationKind.On when !isLarger => Math.Min(1, 0.62 * other.Width / size.Width),
            SceneRelationKind.In when to is not null && NounStanding.HasEntrance(to.Concept) => Math.Min(
                Math.Min(1, 0.56 * other.Width / size.Width),
                0.6 * other.Height / size.Height
            ),
            SceneRelationKind.In when other.Width > 0 && thing.Concept.Traits.Metres >= LargestEntered => Math.Min(
                1,
                0.5 * other.Width / size.Width
            ),
            SceneRelationKind.In => Math.Min(1, 0.72 * other.Width / size.Width),
            SceneRelationKind.HeldBy when wearer.Anchors is { HeadRadius: > 0 } body => Math.Min(
                1,
                AnchoredPlace.HeldSize(thing.Concept) * (body.HoldsInMouth ? InMouth : 1) * body.HeadRadius * other.Width / largest
            ),
            SceneRelationKind.HeldBy => Math.Min(1, HeldPart(thing.Concept, isFace) * Math.Max(other.Width, other.Height) / largest),
            SceneRelationKind.Through when to is not null => Passage.Limit(thing, size, to, other),
            SceneRelationKind.OutOf when to?.Concept.Traits.Holds == true => Math.Min(1, 0.72 * other.Width / size.Width),
            SceneRelationKind.OutOf when to is not null && Passage.IsHole(to.Concept) => 0.62 * other.Width / size.Width,
            SceneRelationKind.OutOf => Math.Min(1, 0.8 * other.Width / size.Width),
            SceneRelationKind.CoverOf => other.Width / size.Width,
            SceneRelationKind.HangingFrom => Math.Min(1, 0.5 * other.Width / size.Width),
            SceneRelationKind.OnHead => Math.Min(1, 0.5 * other.Width / size.Width),
            SceneRelationKind.OnLap => Math.Min(1, 0.42 * Math.Max(other.Width, other.Height) / largest),
            SceneRelationKind.OnShoulder when thing.Vector is PersonDrawing => 1,
            SceneRelationKind.OnShoulder or SceneRelationKind.MarkOf when wearer.Anchors is { HeadRadius: > 0 } body => Math.Min(
                1,
                1.7 * body.HeadRadius * other.Width / largest
            ),
            SceneRelationKind.OnShoulder => Math.Min(1, 0.4 * Math.Max(other.Width, other.Height) / largest),
            SceneRelationKind.WornBy when wearer.Anchors is { HeadRadius: > 0 } body => AnchoredPlace.WornWidth(thing.Concept.Traits.Worn)
                * body.HeadRadius
                * other.Width
                / size.Width,
            SceneRelationKind.WornBy => WornWidth(thing.Concept.Traits.Worn, wearer, isFace) * other.Width / size.Width,
            SceneRelationKind.MarkOf => 0.34 * Math.Max(other.Width, other.Height) / largest,
            SceneRelationKind.StrewnOn => (thing.Count == 1 ? 0.5 : 0.2) * Math.Min(other.Width, other.Height) / largest,
            SceneRelationKind.FeatureOf => Math.Min(0.62 * other.Width / size.Width, 0.52 * other.Height / size.Height),
            SceneRelationKind.WrittenOn => Math.Min(0.5 * other.Width / size.Width, 0.34 * other.Height / size.Height),
            _ => 1,
        };
    }

    /// <summary>Where <paramref name="size"/> stands to <paramref name="other"/>, and how many steps in front of it.</summary>
    public static (StageRect Place, int Depth) Place(
        SceneRelationKind kind,
        SceneObject thing,
        StageRect size,
        SceneObject to,
        StageRect other,
        Figure wearer,
        bool isFace,
        Figure self = default
    )
    {
        if (AnchoredPlace.Find(kind, thing, size, self, to, other, wearer) is { } anchored)
            return anchored;
        switch (kind)
        {
            case SceneRelationKind.HangingFrom:
                return (Hanging.Place(thing, to, size, other, self), 1);
            case SceneRelationKind.On when to.Concept.Caption is "hanger":
                return (size with { Left = other.CentreX - (size.Width / 2), Top = other.Top + (HangerArm * other.Height) }, 1);
            case SceneRelationKind.On when IsHung(thing, to):
                return (size.CentredAt(other.CentreX, other.Top + (0.46 * other.Height)), 1);
            case SceneRelationKind.On or SceneRelationKind.In when Passage.Hits(thing.Concept, to.Concept):
                return (size with { Left = other.CentreX - size.Width, Top = other.CentreY - (size.Height / 2) }, 1);
            case SceneRelationKind.On:
                var surface = other.Top + ((to.Concept.Traits.Seat ?? (wearer.Top + Sunk) ?? EdgeSeat) * other.Height);
                return (Standing(size, other.CentreX, surface + (0.02 * other.Height)), 1);
            case SceneRelationKind.In when to.Concept.Traits is { Holds: true, Opening: { } opening }:
                // The near edge hides what is deepest.
                var edge = other.Top + (opening.NearEdge * other.Height);
                var sunk = Math.Min(0.4 * (other.Bottom - edge), (opening.Width < Narrow ? 0.24 : 0.16) * size.Height);
                return (Standing(size, other.Left + (opening.CentreX * other.Width), edge + sunk), 0);
            case SceneRelationKind.In
                when to.Concept.Traits.Holds && thing.Concept.Traits.Lives && size.Height * thing.Count > 1.2 * size.Width:
                // Who sits in it is seen from the waist up.
                var side = (to.Concept.Traits.Seat ?? 0) * other.Height;
                return (Standing(size, other.CentreX, other.Top + side + Math.Min(0.85 * (other.Height - side), Seated * size.Height)), -1);
            case SceneRelationKind.In when to.Concept.Traits.Holds:
                // Most of it is seen: flowers stand high in a vase.
                var rim = (to.Concept.Traits.Seat ?? 0) * other.Height;
                return (Standing(size, other.CentreX, other.Top + rim + Math.Min(0.4 * (other.Height - rim), 0.34 * size.Height)), -1);
            case SceneRelationKind.In when Passage.IsHole(to.Concept):
                return Passage.OutOf(thing, size, to, other);
            case SceneRelationKind.In when IsEntered(to.Concept):
                return (Standing(size, other.CentreX, other.Bottom + (0.03 * other.Height)), 1);
            case SceneRelationKind.In:
                return (size.CentredAt(other.CentreX, other.Top + (0.36 * other.Height)), 1);
            case SceneRelationKind.Through:
                return Passage.Through(thing, size, to, other);
            case SceneRelationKind.OutOf:
                return Passage.OutOf(thing, size, to, other);
            case SceneRelationKind.Against:
                // A tree has its trunk in the middle.
                var at = NounStanding.IsTree(to.Concept) ? 0.34 : 0.14;
                return (Standing(size, other.Left + (at * other.Width), other.Bottom + (0.03 * other.Height)), 1);
            case SceneRelationKind.CoverOf:
                return (other, 2);
            case SceneRelationKind.Behind when NounStanding.IsTree(to.Concept) && size.Height < 0.6 * other.Height:
                // Half of who is behind the trunk is seen beside it.
                return (Standing(size, other.CentreX + (0.4 * size.Width), other.Bottom - (0.02 * other.Height)), -1);
            case SceneRelationKind.Behind when Screens.Is(to.Concept):
                return (Screens.Behind(to, size, other), -1);
            case SceneRelationKind.Behind when to.Concept.Traits.Seat < 0.1:
                // At a table one is seen from the waist up.
                return (Standing(size, other.CentreX, other.Top + (0.3 * other.Height)), -1);
            case SceneRelationKind.Behind when size.Width > other.Width:
                return (Standing(size, other.CentreX + (0.2 * other.Width), other.Bottom - (0.06 * other.Height)), -1);
            case SceneRelationKind.Behind:
                return (Standing(size, other.Right - (0.02 * other.Width), other.Bottom - (0.05 * other.Height)), -1);
            case SceneRelationKind.InFrontOf when to.Concept.Traits is { Sky: true, Lives: false }:
                return (size.CentredAt(other.CentreX, other.CentreY + (0.1 * other.Height)), 1);
            case SceneRelationKind.InFrontOf when size.Width > Hiding * other.Width && size.Height > Hiding * other.Height:
                // Three fifths of what is behind are seen at its side.
                return (Standing(size, other.Left + (0.4 * other.Width) - (size.Width / 2), other.Bottom + (0.06 * other.Height)), 1);
            case SceneRelationKind.InFrontOf:
                return (Standing(size, other.Left + (0.32 * other.Width), other.Bottom + (0.09 * other.Height)), 1);
            case SceneRelationKind.HeldBy when IsUmbrella(thing.Concept):
                // The face is before the canopy.
                return (Standing(size, other.CentreX + (0.12 * other.Width), other.Top + ((isFace ? 0.75 : 0.5) * other.Height)), -1);
            case SceneRelationKind.HeldBy when !isFace && IsMouth(to, other) && thing.Concept.Traits.Sky:
                // The string of a balloon is in the mouth.
                return (Standing(size, other.Left + (0.06 * other.Width), other.Top + (0.4 * other.Height)), 1);
            case SceneRelationKind.HeldBy when !isFace && IsMouth(to, other):
                // Animals hold with the mouth, and the art has them look to the left.
                return (size.CentredAt(other.Left, other.Top + (0.36 * other.Height)), 1);
            case SceneRelationKind.HeldBy when thing.Concept.Traits.Sky:
                return (Standing(size, other.Right + (0.1 * size.Width), other.Top + (0.6 * other.Height)), 1);
            case SceneRelationKind.HeldBy when isFace:
                return (size.CentredAt(other.Right - (0.05 * other.Width), other.Bottom - (0.12 * other.Height)), 1);
            case SceneRelationKind.HeldBy:
                return (size.CentredAt(other.Right - (0.14 * other.Width), other.Top + (0.66 * other.Height)), 1);
            case SceneRelationKind.MarkOf:
                // Animals look to the left, and hold their tails as high as their heads.
                var head =
                    !isFace && IsMouth(to, other) ? other.Left + (0.36 * other.Width)
                    : isFace || !to.Concept.Traits.Lives ? other.Right
                    : other.Left + ((wearer.HeadX + 0.3) * other.Width);
                return (size.CentredAt(Math.Min(head, other.Right), other.Top + (0.04 * other.Height)), 1);
            case SceneRelationKind.FeatureOf:
                return (
                    size.CentredAt(other.Left + (wearer.Middle.X * other.Width), other.Top + ((wearer.Middle.Y + 0.06) * other.Height)),
                    1
                );
            case SceneRelationKind.OnHead when !isFace && IsMouth(to, other):
                // Animals look to the left, and hold their tails as high as their heads.
                return (Standing(size, other.Left + (0.17 * other.Width), other.Top + (0.17 * other.Height)), 1);
            case SceneRelationKind.OnHead:
                return (Standing(size, other.Left + (wearer.HeadX * other.Width), other.Top + (0.06 * other.Height)), 1);
            case SceneRelationKind.OnLap:
                return (size.CentredAt(other.CentreX - (0.04 * other.Width), other.Top + (0.66 * other.Height)), 1);
            case SceneRelationKind.OnShoulder when other.Width > Bust * other.Height:
                // Who is drawn from the waist up has shoulders low in the picture.
                return (Standing(size, other.Right - (0.06 * other.Width), other.Top + (0.7 * other.Height)), 1);
            case SceneRelationKind.OnShoulder:
                return (Standing(size, other.Right - (0.12 * other.Width), other.Top + (0.36 * other.Height)), 1);
            case SceneRelationKind.WornBy when isFace && thing.Concept.Traits.Worn == WornPlace.Body:
                // The head is on the collar.
                return (size with { Left = other.CentreX - (size.Width / 2), Top = other.Bottom - (0.1 * other.Height) }, -1);
            case SceneRelationKind.WornBy:
                return (Worn(thing.Concept.Traits.Worn, size, other, wearer, isFace), 1);
            default:
                return (size.CentredAt(other.CentreX, other.CentreY + (0.04 * other.Height)), 1);
        }
    }

    /// <summary>Its bottom in the middle there.</summary>
    public static StageRect Standing(StageRect size, double x, double bottom) =>
        size with
        {
            Left = x - (size.Width / 2),
            Top = bottom - size.Height,
        };

    /// <summary>Where a thing of this size is under an umbrella, or beside the trunk of a tree.</summary>
    public static StageRect Sheltered(Concept concept, StageRect thing, StageRect shelter) =>
        IsUmbrella(concept) ? Standing(thing, shelter.CentreX - (0.1 * shelter.Width), shelter.Bottom + (thing.Height * 0.35))
        : NounStanding.IsSurface(concept) || IsArch(concept)
            ? Standing(thing, shelter.Left + (ArchX(concept) * shelter.Width), shelter.Bottom + (0.02 * shelter.Height))
        : Standing(thing, shelter.CentreX + (0.24 * shelter.Width), shelter.Bottom + (0.03 * shelter.Height));

    /// <summary>One passes under it.</summary>
    public static bool IsArch(Concept concept) => NounStanding.IsBridge(concept) || concept.Caption is "rainbow arc" or "wedding arch";

    /// <summary>The bridge of the drawings has two arches.</summary>
    private static double ArchX(Concept concept) => concept.Caption is "bridge" ? 0.29 : 0.5;

    /// <summary>Animals hold with it.</summary>
    private static bool IsMouth(SceneObject holder, StageRect place) => holder.Concept.Traits.Animal && place.Width > 0.75 * place.Height;

    private static bool IsEntered(Concept thing) =>
        thing.Traits is { Holds: false, Metres: >= LargestEntered } || NounStanding.HasEntrance(thing);

    private static bool IsHung(SceneObject thing, SceneObject to) =>
        thing.Text is null && to.Text is null && NounStanding.IsHung(thing.Concept, to.Concept);

    public static bool IsUmbrella(Concept concept) => concept.Caption is "umbrella" or "umbrella with rain drops";

    private static double HeldPart(Concept thing, bool isFace) =>
        IsUmbrella(thing) ? 0.75
        : thing.Traits.Sky ? 0.62
        : isFace ? 0.5
        : 0.36;

    private static double WornWidth(WornPlace place, Figure wearer, bool isFace) =>
        (place, isFace) switch
        {
            (WornPlace.Body, true) => 1.05,
            (WornPlace.Body, _) => 0.8,
            (WornPlace.Head, true) => 0.72,
            (WornPlace.Eyes, true) => 0.82,
            (WornPlace.Neck, true) => 0.62,
            (WornPlace.Ears, true) => 1.06,
            (WornPlace.Ears, _) => Math.Clamp(wearer.HeadWidth * 1.2, 0.35, 0.85),
            (WornPlace.Head, _) => Math.Clamp(wearer.HeadWidth * 1.1, 0.3, 0.75),
            (WornPlace.Eyes, _) => Math.Clamp(wearer.HeadWidth, 0.28, 0.7),
            _ => 0.5,
        };

    private static StageRect Worn(WornPlace place, StageRect size, StageRect other, Figure wearer, bool isFace)
    {
        var x = isFace ? other.CentreX : other.Left + (wearer.HeadX * other.Width);
        return place switch
        {
            WornPlace.Head => Standing(size, x, other.Top + ((isFace ? 0.24 : 0.1) * other.Height)),
            WornPlace.Ears => Standing(size, x, other.Top + ((isFace ? 0.66 : 0.34) * other.Height)),
            WornPlace.Body => size.CentredAt(other.CentreX, other.Top + (0.68 * other.Height)),
            WornPlace.Eyes => size.CentredAt(x, other.Top + ((isFace ? 0.48 : 0.17) * other.Height)),
            _ => size.CentredAt(x, other.Top + ((isFace ? 1.02 : 0.45) * other.Height)),
        };
    }
}
