using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Layout;

/// <summary>Where things touch that are drawn from vectors: at the very points that their drawings know.</summary>
internal static class AnchoredPlace
{
    /// <summary>Where one sits in a vehicle: so far below its top, as a part of its height.</summary>
    private const double DriversSeat = 0.5;

    /// <summary>Below its top are the feet of who is behind a table, a part of their height: it hides no more of them.</summary>
    private const double AtTable = 0.5;

    /// <summary>Below the middle of the head are the feet of who sits on both shoulders, in radii of the head.</summary>
    private const double Astride = 0.4;

    /// <summary>Above its end a handle or a string is held; a part of the height.</summary>
    private const double Grip = 0.1;

    /// <summary>In radii of the head, above its middle: there it ends, and hats do not.</summary>
    private const double Crown = 0.8;

    /// <summary>In radii of the head: there the face ends.</summary>
    private const double BesideHead = 0.85;

    /// <summary>In radii of the head, below its middle: the front of a cap.</summary>
    private const double HatFront = -0.86;

    /// <summary>As tall as who holds it, in metres.</summary>
    private const double Tall = 1.5;

    /// <summary>In radii of the head: wider than a pole.</summary>
    private const double Broad = 1.6;

    /// <summary>Null where the drawings say nothing of it.</summary>
    public static (StageRect Place, int Depth)? Find(SceneRelationKind kind, TouchingPair pair)
    {
        var (thing, size, self, to, other, wearer, _) = pair;
        if (kind == SceneRelationKind.On && self.Anchors is { Seat: { } seat })
            return Seated(thing, size, self, seat, to, other, wearer);
        if (kind == SceneRelationKind.On && thing.Vector?.Contact == FigureContact.Climbing)
            return (size.StandingAt(other.CentreX - (0.2 * size.Width), other.Bottom - (0.12 * other.Height)), 1);
        if (kind == SceneRelationKind.HangingFrom)
            return null;
        if (kind == SceneRelationKind.Behind && thing.Vector is not null && to.Concept.Traits.Seat < 0.1)
            return (
                size.StandingAt(other.CentreX, Math.Min(other.Bottom - (0.08 * other.Height), other.Top + (AtTable * size.Height))),
                -1
            );
        if (wearer.Anchors is not { } anchors)
            return null;
        return kind switch
        {
            SceneRelationKind.HeldBy when thing.Concept.Caption is "jet of fire" && anchors.Nose is { } mouth => (
                Breathed(size, other, mouth, isToLeft: anchors.HoldsInMouth),
                1
            ),
            SceneRelationKind.HeldBy when anchors.Held is { } hand => Held(thing.Concept, size, other, hand, anchors),
            SceneRelationKind.OnShoulder when thing.Vector is PersonDrawing && anchors.Head is { } neck => (
                size.StandingAt(
                    other.Left + (neck.X * other.Width),
                    other.Top + (neck.Y * other.Height) + (Astride * anchors.HeadRadius * other.Width)
                ),
                -1
            ),
            SceneRelationKind.OnShoulder when anchors.Head is { } head => (AtHead(size, other, anchors, head, 1.45, 1.05, -0.5), 1),
            SceneRelationKind.OnFace when anchors.Head is { } face => (AtHead(size, other, anchors, face, 0, 0.2, 0), 1),
            SceneRelationKind.OnBack when anchors.Head is { } carrier => (OnBack(size, self, other, anchors, carrier), -1),
            SceneRelationKind.OnNose when anchors.Nose is { } nose => (
                size.StandingAt(other.Left + (nose.X * other.Width), other.Top + (nose.Y * other.Height) + (0.06 * size.Height)),
                1
            ),
            SceneRelationKind.InClaws when anchors.Foot is { } claw => (
                size with
                {
                    Left = other.Left + (claw.X * other.Width) - (size.Width / 2),
                    Top = other.Top + (claw.Y * other.Height) - (0.12 * size.Height),
                },
                -1
            ),
            SceneRelationKind.MarkOf when anchors.Head is { } head => (AtHead(size, other, anchors, head, 1.5, -1.4, 0), 1),
            SceneRelationKind.WornBy when anchors.Head is { } head => Worn(
                thing.Concept.Traits.Worn,
                size,
                other,
                head,
                anchors.HeadRadius * other.Width,
                anchors.HasEyesOnTop
            ),
            SceneRelationKind.FeatureOf when anchors.Chest is { } chest => (
                size.CentredAt(other.Left + (chest.X * other.Width), other.Top + (chest.Y * other.Height)),
                1
            ),
            SceneRelationKind.OnHat when anchors.Head is { } capped => (AtHead(size, other, anchors, capped, 0, HatFront, 0), 1),
            SceneRelationKind.OnLap when anchors.Seat is { } lap => (
                size.StandingAt(other.Left + (lap.X * other.Width), other.Top + (lap.Y * other.Height)),
                1
            ),
            _ => null,
        };
    }

    /// <summary>Largest side of what is held, in radii of the head that it is held by.</summary>
    public static double HeldSize(Concept thing) =>
        Shelters.IsUmbrella(thing) ? 5.6
        : thing.Traits is { Sky: true, Lives: false } ? 3.8
        : thing.Traits.Metres switch
        {
            >= Tall => 4.8,
            >= 0.8 => 3.6,
            < 0.15 => 1.6,
            _ => 2.1,
        };

    /// <summary>In radii of the head.</summary>
    public static double WornWidth(WornPlace place) =>
        place switch
        {
            WornPlace.Head => 2.4,
            WornPlace.Eyes => 1.9,
            WornPlace.Eye => 1.0,
            WornPlace.Ears => 2.6,
            WornPlace.Neck => 1.8,
            WornPlace.Nowhere => 1.1,
            _ => 2.4,
        };

    private static (StageRect, int) Seated(
        SceneObject thing,
        StageRect size,
        Figure self,
        VectorAnchor seat,
        SceneObject to,
        StageRect other,
        Figure mount
    )
    {
        if (thing.Vector?.Contact == FigureContact.Inside)
            return (
                size with
                {
                    Left = other.CentreX - (seat.X * size.Width),
                    Top = other.Top + (DriversSeat * other.Height) - (seat.Y * size.Height),
                },
                -1
            );
        var saddle = mount.Anchors?.Saddle is { } known
            ? new VectorAnchor(known.X, known.Y)
            : new VectorAnchor(0.5, to.Concept.Traits.Seat ?? 0.1);
        // Of a row, the middle of all seats.
        var one = Math.Min(size.Width, size.Height * self.Width / self.Height);
        return (
            size with
            {
                Left = other.Left + (saddle.X * other.Width) - (size.Width / 2) + ((0.5 - seat.X) * one),
                Top = other.Top + (saddle.Y * other.Height) - (seat.Y * size.Height),
            },
            1
        );
    }

    /// <summary>Who stands upright looks to the right, others to the left.</summary>
    private static StageRect Breathed(StageRect size, StageRect other, VectorAnchor mouth, bool isToLeft) =>
        size with
        {
            Left = other.Left + (mouth.X * other.Width) - (isToLeft ? size.Width : 0),
            Top = other.Top + (mouth.Y * other.Height) - (0.34 * size.Height),
        };

    private static (StageRect, int) Held(Concept thing, StageRect size, StageRect other, VectorAnchor hand, VectorAnchors body)
    {
        var (x, y) = (other.Left + (hand.X * other.Width), other.Top + (hand.Y * other.Height));
        // A string or a handle is held by its end, and the canopy is behind the head.
        return Shelters.IsUmbrella(thing) ? (size.StandingAt(x, y + (Grip * size.Height)), -1)
            : thing.Traits.Sky && body is { HoldsInMouth: false, Head: { } head } && hand.X > head.X
                ? (size.StandingAt(Math.Max(x, BesideFace(size, other, head, body)), y), 1)
            // Its pole is at its left edge.
            : NounStanding.IsFlag(thing) || thing.Caption.EndsWith("flag", StringComparison.Ordinal)
                ? (size.StandingAt(x + (0.42 * size.Width), y + (0.3 * size.Height)), 1)
            : IsOverHead(hand, body, other, out var crown) ? (size.StandingAt(x, Math.Min(y, crown)), 1)
            : body.HeldStands || thing.Traits.Sky || hand.Y < body.Head?.Y ? (size.StandingAt(x, y), 1)
            // A thicket of bamboo is held at its edge, or it would hide the face.
            : thing.Traits is { Gripped: false, Metres: >= Tall }
            && size.Width > body.HeadRadius * other.Width * Broad
            && hand.X > body.Head?.X
                ? (size.CentredAt(x + (0.36 * size.Width), y), 1)
            : (size.CentredAt(x, y), 1);
    }

    /// <summary>Both hands are up; the short arms of a child reach no farther than its brow.</summary>
    /// <param name="crown">Where the head ends.</param>
    private static bool IsOverHead(VectorAnchor hand, VectorAnchors body, StageRect other, out double crown)
    {
        crown = 0;
        if (body is not { HeldStands: false, HoldsInMouth: false, Head: { } head, OtherHeld: { } far })
            return false;
        var radius = body.HeadRadius * other.Width;
        crown = other.Top + (head.Y * other.Height) - (Crown * radius);
        return Math.Abs(hand.X - head.X) < body.HeadRadius
            && far.X < head.X - (0.5 * body.HeadRadius)
            && far.Y * other.Height < (head.Y * other.Height) + radius
            && hand.Y * other.Height < (head.Y * other.Height) + radius;
    }

    /// <summary>Where the middle of a balloon is that touches the head, and hides nothing of the face.</summary>
    private static double BesideFace(StageRect size, StageRect other, VectorAnchor head, VectorAnchors body) =>
        other.Left + ((head.X + (BesideHead * body.HeadRadius)) * other.Width) + (size.Width / 2);

    /// <param name="across">From the middle of the head, in its radii.</param>
    /// <param name="down"><inheritdoc cref="AtHead" path="/param[@name='across']"/></param>
    /// <param name="own">Farther down, of its own height.</param>
    private static StageRect AtHead(
        StageRect size,
        StageRect other,
        VectorAnchors body,
        VectorAnchor head,
        double across,
        double down,
        double own
    )
    {
        var radius = body.HeadRadius * other.Width;
        return size.CentredAt(
            other.Left + (head.X * other.Width) + (across * radius),
            other.Top + (head.Y * other.Height) + (down * radius) + (own * size.Height)
        );
    }

    /// <summary>A child looks over the shoulder; of a thing is seen what is broader or longer than the back.</summary>
    private static StageRect OnBack(StageRect size, Figure self, StageRect other, VectorAnchors body, VectorAnchor head)
    {
        if (self.Anchors?.Head is not { } rider)
            return AtHead(size, other, body, head, -0.5, 1.6, 0);
        var radius = body.HeadRadius * other.Width;
        return size with
        {
            Left =
                other.Left
                + (head.X * other.Width)
                - (0.7 * radius)
                - (0.8 * self.Anchors.HeadRadius * size.Width)
                - (rider.X * size.Width),
            Top = other.Top + (head.Y * other.Height) + (0.5 * radius) - (rider.Y * size.Height),
        };
    }

    private static (StageRect, int) Worn(
        WornPlace place,
        StageRect size,
        StageRect other,
        VectorAnchor head,
        double radius,
        bool hasEyesOnTop
    )
    {
        var (x, y) = (other.Left + (head.X * other.Width), other.Top + (head.Y * other.Height));
        return (
            place switch
            {
                WornPlace.Head => size.StandingAt(x, y - ((hasEyesOnTop ? 1.05 : 0.42) * radius)),
                WornPlace.Eyes => size.CentredAt(x, y + ((hasEyesOnTop ? -0.8 : 0.1) * radius)),
                WornPlace.Eye => size.CentredAt(x + (0.42 * radius), y + ((hasEyesOnTop ? -0.7 : 0.14) * radius)),
                WornPlace.Ears => size.CentredAt(x, y - (0.1 * radius)),
                WornPlace.Neck or WornPlace.Nowhere => size with { Left = x - (size.Width / 2), Top = y + (0.85 * radius) },
                _ => size with { Left = x - (size.Width / 2), Top = y + (1.1 * radius) },
            },
            1
        );
    }
}
