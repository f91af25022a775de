using Easel.Scenes.Reading.Relations;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Layout;

/// <summary>Where a thing is that stands on another or in it, and how many steps in front of it.</summary>
internal static class SupportPlace
{
    /// <summary>Of a vessel's width: in a narrower mouth only stems stand.</summary>
    public const double Narrow = 0.6;

    /// <summary>Of a hanger's height, below its hook: there its arms begin.</summary>
    private const double HangerArm = 0.42;

    /// <summary>On its edge: so far below its top, as a part of its height.</summary>
    private const double EdgeSeat = 0.07;

    /// <summary>The side of a boat is so far below the top of its picture, as a part of its height, in the middle.</summary>
    private const double Gunwale = 0.26;

    /// <summary>Of who sits in a boat, what its side hides.</summary>
    private const double Seated = 0.48;

    /// <summary>On what has been measured: so far below its surface, as a part of its height.</summary>
    private const double Sunk = 0.03;

    /// <summary>In a barn or a village one is seen before it, on the same ground; in metres.</summary>
    public const double LargestEntered = 10;

    public static (StageRect Place, int Depth) On(TouchingPair pair)
    {
        var (size, to, other) = (pair.Size, pair.To.Concept, pair.Other);
        if (NounStanding.IsBlaze(pair.Thing.Concept))
            return (size.StandingAt(other.CentreX, other.Bottom), -1);
        if (to.Traits.Chimney is { } chimney && Passage.Rises(pair.Thing.Concept))
            return (Passage.OverChimney(chimney, size, other), -1);

        if (to.Caption is "hanger")
            return (size with { Left = other.CentreX - (size.Width / 2), Top = other.Top + (HangerArm * other.Height) }, 1);
        // The stream ends in the mouth of what is poured into.
        if (pair.Thing.Concept.Traits.Stream is { } stream)
            return (size with { Left = other.CentreX - (stream * size.Width), Top = other.Top + (0.12 * other.Height) - size.Height }, -1);
        if (pair.IsHung)
            return (size.CentredAt(other.CentreX, other.Top + (0.46 * other.Height)), 1);
        // Several are upon what is on the plate; one is beside it, and nearer.
        if (to.Traits is { Served: true, Holds: false } && pair.Thing.Count > 1)
            return (size.CentredAt(other.CentreX, other.Top + (0.34 * other.Height)), 1);
        if (to.Traits is { Served: true, Holds: false })
            return (size.CentredAt(other.CentreX + (0.22 * other.Width), other.Top + (0.62 * other.Height)), 1);
        if (Passage.Hits(pair.Thing.Concept, to))
            return (BeforeHit(size, other), 1);
        if (IsLaidUpon(pair))
            return (size.CentredAt(other.CentreX, other.CentreY), 1);
        var surface = other.Top + ((to.Traits.Seat ?? (pair.Wearer.Top + Sunk) ?? EdgeSeat) * other.Height);
        return (size.StandingAt(other.CentreX, surface + (0.02 * other.Height)), 1);
    }

    /// <summary>Of what crawls anywhere on what lies there, in metres: a beetle, a snail.</summary>
    private const double LargestCrawling = 0.05;

    /// <summary>In metres.</summary>
    private const double LargestUponPages = 0.2;

    /// <summary>A key on a napkin, an ant on a leaf; a cat stands there as it does anywhere.</summary>
    public static bool IsLaidUpon(TouchingPair pair) =>
        (pair.To.Concept.Traits.Laid || IsUponPages(pair))
        && pair.Thing is { Text: null, Concept.Traits: { Lives: false } or { Animal: true, Metres: <= LargestCrawling } };

    /// <summary>Glasses and pens lie on the open pages; a castle rises from them.</summary>
    private static bool IsUponPages(TouchingPair pair) =>
        pair.To.Concept.Caption is "open book" && pair.Thing.Concept.Traits.Metres <= LargestUponPages;

    public static (StageRect Place, int Depth) In(TouchingPair pair)
    {
        var (thing, size, to, other) = (pair.Thing, pair.Size, pair.To.Concept, pair.Other);
        if (Passage.Hits(thing.Concept, to))
            return (BeforeHit(size, other), 1);
        if (to.Traits is { Holds: true, Opening: { } opening })
            return (InMouth(size, other, opening), 0);
        if (to.Traits.Holds)
            return (InVessel(pair), -1);
        if (Passage.IsHole(to))
            return Passage.OutOf(thing, size, pair.To, other);
        return IsEntered(to)
            ? (size.StandingAt(other.CentreX, other.Bottom + (0.03 * other.Height)), 1)
            : (size.CentredAt(other.CentreX, other.Top + (0.36 * other.Height)), 1);
    }

    private static StageRect BeforeHit(StageRect size, StageRect other) =>
        size with
        {
            Left = other.CentreX - size.Width,
            Top = other.CentreY - (size.Height / 2),
        };

    /// <summary>The near edge hides what is deepest.</summary>
    private static StageRect InMouth(StageRect size, StageRect other, Opening opening)
    {
        var edge = other.Top + (opening.NearEdge * other.Height);
        var sunk = Math.Min(0.4 * (other.Bottom - edge), (opening.Width < Narrow ? 0.24 : 0.16) * size.Height);
        return size.StandingAt(other.Left + (opening.CentreX * other.Width), edge + sunk);
    }

    /// <summary>Who sits in it is seen from the waist up; of a thing most is seen: flowers stand high in a vase.</summary>
    private static StageRect InVessel(TouchingPair pair)
    {
        var (thing, size, vessel, other) = (pair.Thing, pair.Size, pair.To.Concept.Traits, pair.Other);
        if (thing.Concept.Traits.Lives && size.Height * thing.Count > 1.2 * size.Width)
        {
            var side = (vessel.Seat ?? 0) * other.Height;
            return size.StandingAt(other.CentreX, other.Top + side + Math.Min(0.85 * (other.Height - side), Seated * size.Height));
        }

        var rim = (vessel.Seat ?? (vessel.Afloat ? Gunwale : 0)) * other.Height;
        return size.StandingAt(other.CentreX, other.Top + rim + Math.Min(0.4 * (other.Height - rim), 0.34 * size.Height));
    }

    private static bool IsEntered(Concept thing) =>
        thing.Traits is { Holds: false, Metres: >= LargestEntered } || thing.Traits.Entrance || Passage.IsTunnel(thing);
}
