using Easel.Scenes.Composition;
using Easel.Scenes.Vocabulary;

namespace Easel.Scenes.Layout;

/// <summary>What passes through a thing or comes out of it.</summary>
internal static class Passage
{
    /// <summary>Of the height of a ring or a mouth that one passes through.</summary>
    private const double Clearance = 0.64;

    /// <summary>So much longer than what it pierces is what sticks out at both sides.</summary>
    private const double Pierced = 1.55;

    /// <summary>One is seen through it.</summary>
    public static bool IsRing(Concept thing) =>
        thing.Caption is "hula hoop" or "ring of fire" or "ring buoy" or "ring" or "doughnut" or "bagel" or "wreath" or "tire";

    /// <summary>It has a dark mouth, in which the end of what comes out of it is not seen.</summary>
    public static bool IsTunnel(Concept thing) => thing.Caption is "tunnel" or "cave";

    /// <summary>It is in the ground or in a wall.</summary>
    public static bool IsHole(Concept thing) => thing.Caption is "hole";

    private static bool IsFishBowl(Concept thing) =>
        thing.Caption is "empty fish bowl" or "fish bowl" or "empty aquarium" or "aquarium" or "fish tank";

    /// <summary>Upside down things come out of it.</summary>
    public static bool IsHat(Concept thing) =>
        thing.Traits.Worn == WornPlace.Head && thing.Caption.Contains("hat", StringComparison.Ordinal);

    /// <summary>It goes through what has no opening.</summary>
    public static bool IsPierced(SceneObject thing, SceneObject through) =>
        !IsRing(through.Concept)
        && !IsTunnel(through.Concept)
        && thing.Concept.Caption
            is "arrow"
                or "feathered arrow"
                or "sword"
                or "dagger"
                or "kitchen knife"
                or "sewing needle"
                or "nail"
                or "screwdriver"
                or "fork"
                or "pencil"
                or "stick";

    /// <summary>How much larger than drawn alone what is passed through must be.</summary>
    public static double Growth(SceneObject through, StageRect size, StageRect other) =>
        IsRing(through.Concept) || IsTunnel(through.Concept) ? Math.Max(1, size.Height / (Clearance * other.Height)) : 1;

    public static double Limit(SceneObject thing, StageRect size, SceneObject through, StageRect other) =>
        IsPierced(thing, through) ? Pierced * other.Largest / size.Largest : Math.Min(1, Clearance * other.Height / size.Height);

    public static (StageRect Place, int Depth) Through(SceneObject thing, StageRect size, SceneObject through, StageRect other) =>
        IsPierced(thing, through) ? (size.CentredAt(other.CentreX, other.CentreY), -1)
        : IsRing(through.Concept) ? (size.CentredAt(other.CentreX, other.CentreY), 0)
        : IsTunnel(through.Concept)
            // Its end is behind the right half of the mouth.
            ? (size with { Left = other.CentreX + (0.1 * other.Width) - size.Width, Top = other.Bottom - size.Height }, 0)
        : (size.StandingAt(other.CentreX, other.Bottom + (0.03 * other.Height)), 1);

    /// <summary>An arrow in a target has its point in the middle.</summary>
    public static bool Hits(Concept thing, Concept target) =>
        target.Caption is "target" or "bullseye" && thing.Caption is "feathered arrow" or "arrow" or "dagger" or "sword";

    public static (StageRect Place, int Depth) OutOf(SceneObject thing, StageRect size, SceneObject from, StageRect other)
    {
        if (Rises(thing.Concept) && from.Concept.Traits.Chimney is { } chimney)
            return (OverChimney(chimney, size, other), -1);
        if (Rises(thing.Concept))
            return (size.StandingAt(other.CentreX, other.Top + (0.06 * other.Height)), -1);
        if (Pours(thing.Concept))
            return (size with { Left = other.Left + (0.14 * other.Width) - (size.Width / 2), Top = other.Top + (0.62 * other.Height) }, -1);
        if (from.Concept.Traits.Holds || from.Concept.Traits.Cabin is not null)
            return Attachment.Place(SceneRelationKind.In, new TouchingPair(thing, size, default, from, other, default, IsFace: false));
        // A phoenix is seen above the flames.
        if (from.Concept.Caption is "fire" or "campfire")
            return (size.StandingAt(other.CentreX, other.Top + (0.26 * other.Height)), -1);
        if (IsHat(from.Concept))
            return (size.StandingAt(other.CentreX, other.Top + Math.Min(0.5 * other.Height, 0.3 * size.Height)), -1);
        // Its splash is in the bowl.
        if (thing.Concept.Traits.Swims && IsFishBowl(from.Concept))
            return (size.StandingAt(other.CentreX, other.Top + (0.4 * other.Height)), 1);
        if (IsHole(from.Concept))
            return (size.StandingAt(other.CentreX, other.Top + (0.7 * other.Height)), 1);
        if (IsTunnel(from.Concept))
            return (size.StandingAt(other.CentreX, other.Bottom + (0.06 * other.Height)), 1);
        if (from.Concept.Traits.Entrance || (from.Concept.Traits.Building && thing.Concept.Traits.Lives))
            return (size.StandingAt(other.Left + (0.3 * other.Width), other.Bottom + (0.04 * other.Height)), 1);
        return (size.CentredAt(other.Left - (0.1 * size.Width), other.Top + (0.34 * other.Height)), 1);
    }

    public static StageRect OverChimney((double X, double Y) chimney, StageRect size, StageRect house) =>
        size.StandingAt(house.Left + (chimney.X * house.Width), house.Top + (chimney.Y * house.Height) + (0.04 * size.Height));

    /// <summary>It rises from what it comes of.</summary>
    public static bool Rises(Concept thing) =>
        thing.Caption
            is "smoke"
                or "cloud"
                or "fire"
                or "dashing away"
                or "bubbles"
                or "musical notes"
                or "musical note"
                or "steam"
                or "sparkles";

    private static bool Pours(Concept thing) => thing.Caption is "droplet" or "sweat droplets" or "water jet";
}
