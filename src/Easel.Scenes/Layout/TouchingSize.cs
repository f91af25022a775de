using Easel.Scenes.Casting;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Layout;

/// <summary>How large a thing is drawn beside what it touches: as a part of the size that it would have alone.</summary>
internal static class TouchingSize
{
    /// <summary>Of what a hand of the same body would hold.</summary>
    private const double InMouth = 0.72;

    /// <summary>Of what is held and larger than such things are, as a part of what a hand has elsewhere.</summary>
    private const double LargestHeld = 1.6;

    /// <summary>The same of what is before the body, and below the face.</summary>
    private const double LargestHugged = 1.2;

    /// <summary>Whoever lies or sits upon a book is as large as in life; in metres.</summary>
    private const double LargestUponBook = 0.6;

    /// <summary>Metres; smaller than that, a house is little more than its door.</summary>
    private const double SmallHouse = 2;

    /// <summary>In radii of the head: a snake about a neck hangs down before the chest.</summary>
    private const double AroundNeck = 2.4;

    public static double Limit(SceneRelationKind kind, TouchingPair pair)
    {
        var (size, other) = (pair.Size, pair.Other);
        return kind switch
        {
            SceneRelationKind.On => OnIt(pair),
            SceneRelationKind.In => InIt(pair),
            SceneRelationKind.OutOf => OutOfIt(pair),
            SceneRelationKind.Through => Passage.Limit(pair.Thing, size, pair.To, other),
            SceneRelationKind.CoverOf => other.Width / size.Width,
            SceneRelationKind.HangingFrom when pair.To.Concept.Caption is "wall hook" => Math.Min(1, 2.6 * other.Width / size.Width),
            SceneRelationKind.HangingFrom => Math.Min(1, 0.5 * other.Width / size.Width),
            SceneRelationKind.HeldBy => Held(pair),
            SceneRelationKind.OnHat => OnHat(pair),
            SceneRelationKind.JuggledBy => JuggledArc.Limit(pair),
            SceneRelationKind.WornBy => Worn(pair),
            // It is laid over all of the face.
            SceneRelationKind.OnFace when pair.Wearer.Anchors is { HeadRadius: > 0 } covered && Covers(pair.Thing.Concept) => Math.Min(
                1,
                2 * covered.HeadRadius * other.Width / pair.Largest
            ),
            SceneRelationKind.OnFace when pair.Wearer.Anchors is { HeadRadius: > 0 } body => Math.Min(
                1,
                0.72 * body.HeadRadius * other.Width / pair.Largest
            ),
            SceneRelationKind.OnHead or SceneRelationKind.OnFace => Math.Min(1, 0.5 * other.Width / size.Width),
            SceneRelationKind.OnNose => Math.Min(
                1,
                (pair.Wearer.Anchors is { HeadRadius: > 0 } nosed ? 0.9 * nosed.HeadRadius : 0.36) * other.Width / pair.Largest
            ),
            SceneRelationKind.InClaws => Math.Min(1, 0.5 * other.Width / pair.Largest),
            SceneRelationKind.OnLap => Math.Min(1, 0.42 * other.Largest / pair.Largest),
            SceneRelationKind.OnShoulder or SceneRelationKind.OnBack when pair.Thing.Vector is PersonDrawing => 1,
            SceneRelationKind.OnBack when pair.Wearer.Anchors is { HeadRadius: > 0 } body => Math.Min(
                1,
                4.2 * body.HeadRadius * other.Width / pair.Largest
            ),
            SceneRelationKind.OnShoulder or SceneRelationKind.MarkOf when pair.Wearer.Anchors is { HeadRadius: > 0 } body => Math.Min(
                1,
                1.7 * body.HeadRadius * other.Width / pair.Largest
            ),
            SceneRelationKind.OnShoulder or SceneRelationKind.OnBack => Math.Min(1, 0.4 * other.Largest / pair.Largest),
            SceneRelationKind.MarkOf => 0.34 * other.Largest / pair.Largest,
            SceneRelationKind.StrewnOn => (pair.Thing.Count == 1 ? 0.5 : 0.2) * Math.Min(other.Width, other.Height) / pair.Largest,
            SceneRelationKind.WrittenOn or SceneRelationKind.FeatureOf => Depicted(kind, pair),
            _ => 1,
        };
    }

    private static bool Covers(Concept thing) =>
        thing.Traits is { Handled: true } or { Laid: true } or { Worn: WornPlace.Head } || thing.Caption is "towel" or "folded towels";

    private static double OnIt(TouchingPair pair)
    {
        var (thing, to, size, other) = (pair.Thing.Concept, pair.To.Concept, pair.Size, pair.Other);
        if (pair.Thing.Vector?.Contact == FigureContact.Climbing)
            return Math.Min(1, 0.4 * Math.Max(other.Width, other.Height) / size.Height);
        // It rises behind all of what burns.
        if (NounStanding.IsBlaze(thing))
            return Math.Max(1.2 * other.Width / size.Width, 1.25 * other.Height / size.Height);
        if (to.Caption is "hanger")
            return 1.15 * other.Width / size.Width;
        if (pair.IsHung)
            return Math.Min(0.46 * other.Width / size.Width, 0.46 * other.Height / size.Height);
        if (NounStanding.IsFlag(thing) && !to.Traits.Lives)
            return Math.Min(1, 0.42 * other.Height / size.Height);
        // However large it is in life: the cloud bears all of it.
        if (to is { Caption: "cloud" })
            return Math.Min(1, 0.7 * other.Width / size.Width);
        // A castle of a story.
        if (to is { Caption: "open book" or "closed book" } && thing.Traits.Metres > LargestUponBook)
            return Math.Min(1, Math.Min(0.8 * other.Width / size.Width, 1.1 * other.Width / size.Height));
        if (NounStanding.IsPuddle(to))
            return 0.75 * other.Width / size.Width;
        if (SupportPlace.IsLaidUpon(pair))
            return Math.Min(1, Math.Min(0.7 * other.Width / size.Width, 0.7 * other.Height / size.Height));
        if (to.Traits is { Served: true, Holds: false })
            return Math.Min(1, (pair.Thing.Count > 1 ? 0.17 : 0.44) * other.Width / size.Width);
        // A bride and groom of sugar, or a toy: whatever is upon a cake is smaller than that.
        if (NounStanding.IsCake(to))
            return Math.Min(1, Math.Min(0.6 * other.Width / size.Width, 0.6 * other.Height / size.Height));
        // What people wear, on an animal's back.
        if (thing is { IsPart: true, Traits.Lives: false } && to.Traits.Animal)
            return Math.Min(1, 0.42 * other.Width / size.Width);
        // "A turtle with a house on its back".
        if (!thing.Traits.Lives && to.Traits.Animal)
            return Math.Min(1, 0.8 * other.Width / size.Width);
        // A pillow is drawn as wide as a chair, and is none the larger.
        var isLarger = thing.Traits.Metres > 0 && size.Width > other.Width * 0.95 && !(thing.Traits.Metres < 0.95 * to.Traits.Metres);
        return isLarger ? 1 : Math.Min(1, 0.62 * other.Width / size.Width);
    }

    private static double InIt(TouchingPair pair)
    {
        var (size, other) = (pair.Size, pair.Other);
        if (pair.To.Concept.Traits.Entrance || Passage.IsTunnel(pair.To.Concept))
        {
            var (wide, high) = pair.To.Concept.Traits.Metres < SmallHouse ? (0.5, 0.5) : (0.56, 0.6);
            return Math.Min(Math.Min(1, wide * other.Width / size.Width), high * other.Height / size.Height);
        }

        var isBuilding = other.Width > 0 && pair.Thing.Concept.Traits.Metres >= SupportPlace.LargestEntered;
        return Math.Min(1, (isBuilding ? 0.5 : 0.72) * other.Width / size.Width);
    }

    private static double OutOfIt(TouchingPair pair)
    {
        var (size, other) = (pair.Size, pair.Other);
        return pair.To.Concept.Traits.Holds ? Math.Min(1, 0.72 * other.Width / size.Width)
            : Passage.IsHole(pair.To.Concept) ? 0.62 * other.Width / size.Width
            : Passage.IsTunnel(pair.To.Concept) ? InIt(pair)
            : Math.Min(1, 0.8 * other.Width / size.Width);
    }

    private static double Held(TouchingPair pair)
    {
        var (size, other) = (pair.Size, pair.Other);
        // A board with writing is as broad as who holds it, and leaves the face free.
        if (pair.Thing.Text is not null)
            return Math.Min(1.15 * other.Width / size.Width, 0.3 * other.Height / size.Height);
        // By a hand alone: as large as in life, and seen above its fingers.
        if (pair.To.Concept.Caption is Hands.Holding)
            return Math.Clamp(pair.Largest, 0.8 * other.Height, 2.2 * other.Height) / pair.Largest;
        if (pair.Wearer.Anchors is not { HeadRadius: > 0 } body)
            return Math.Min(1, HeldPart(pair.Thing.Concept, pair.IsFace) * other.Largest / pair.Largest);
        var most = AnchoredPlace.HeldSize(pair.Thing.Concept) * body.HeadRadius * other.Width / pair.Largest;
        // A canopy is over the head, however small it is beside others.
        return body.HoldsInMouth ? Math.Min(1, InMouth * most)
            : Shelters.IsUmbrella(pair.Thing.Concept) ? pair.Thing.Scale * most
            // "A giant pencil" is larger than one's head.
            : pair.Thing.Scale > 1 ? Math.Min(1, (PersonPoses.IsHugged(pair.Thing.Concept) ? LargestHugged : LargestHeld) * most)
            : Math.Min(1, most);
    }

    private static double OnHat(TouchingPair pair)
    {
        var radius = pair.Wearer.HeadRadius * pair.Other.Width;
        return Math.Min(1.3 * radius / pair.Size.Width, 0.5 * radius / pair.Size.Height);
    }

    private static double Worn(TouchingPair pair)
    {
        var (place, size, other) = (pair.Thing.Concept.Traits.Worn, pair.Size, pair.Other);
        return pair.Wearer.Anchors is { HeadRadius: > 0 } body
            ? (pair.Thing.Concept.Traits.Lives ? AroundNeck : AnchoredPlace.WornWidth(place)) * body.HeadRadius * other.Width / size.Width
            : WornWidth(place, pair.Wearer, pair.IsFace) * other.Width / size.Width;
    }

    private static double Depicted(SceneRelationKind kind, TouchingPair pair)
    {
        var (size, other) = (pair.Size, pair.Other);
        if (Displays.Of(pair.To.Concept, other) is { } display)
            return Displays.Filled * Math.Min(display.Width / size.Width, display.Height / size.Height);
        if (kind == SceneRelationKind.WrittenOn && Signboards.Has(pair.To.Concept))
            return Signboards.Limit(size, other);
        if (kind == SceneRelationKind.WrittenOn)
            return Math.Min(0.5 * other.Width / size.Width, 0.34 * other.Height / size.Height);
        return pair.Wearer.Anchors is { Chest: not null } body
            ? 1.05 * body.HeadRadius * other.Width / pair.Largest
            : Math.Min(0.62 * other.Width / size.Width, 0.52 * other.Height / size.Height);
    }

    private static double HeldPart(Concept thing, bool isFace) =>
        Shelters.IsUmbrella(thing) ? 0.75
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
            (WornPlace.Eye, true) => 0.4,
            (WornPlace.Neck, true) => 0.62,
            (WornPlace.Ears, true) => 1.06,
            (WornPlace.Ears, _) => Math.Clamp(wearer.HeadWidth * 1.2, 0.35, 0.85),
            (WornPlace.Head, _) => Math.Clamp(wearer.HeadWidth * 1.1, 0.3, 0.75),
            (WornPlace.Eye, _) => Math.Clamp(0.5 * wearer.HeadWidth, 0.14, 0.35),
            (WornPlace.Eyes, _) => Math.Clamp(wearer.HeadWidth, 0.28, 0.7),
            _ => 0.5,
        };
}
