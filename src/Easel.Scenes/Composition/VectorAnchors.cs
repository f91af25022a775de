namespace Easel.Scenes.Composition;

/// <summary>Points of a drawing, as parts of its square from the left and the top; null where it has no such part.</summary>
internal sealed record VectorAnchors
{
    public static VectorAnchors None { get; } = new();

    /// <summary>Middle of the thing in its hand, or mouth.</summary>
    public VectorAnchor? Held { get; init; }

    /// <summary>What is held stands there: on a table, and not in a hand.</summary>
    public bool HeldStands { get; init; }

    /// <summary>What is held is in a mouth or beak, and leaves the face to be seen.</summary>
    public bool HoldsInMouth { get; init; }

    /// <summary>Of a second thing.</summary>
    public VectorAnchor? OtherHeld { get; init; }

    /// <summary>Middle of its head.</summary>
    public VectorAnchor? Head { get; init; }

    /// <summary>Its eyes are on top of the head: glasses are there, and hats above them.</summary>
    public bool HasEyesOnTop { get; init; }

    /// <summary>The tip of its nose.</summary>
    public VectorAnchor? Nose { get; init; }

    /// <summary>Of the square's width.</summary>
    public double HeadRadius { get; init; }

    /// <summary>Middle of the upper body's front.</summary>
    public VectorAnchor? Chest { get; init; }

    /// <summary>What of it rests on what it sits or rides on.</summary>
    public VectorAnchor? Seat { get; init; }

    /// <summary>Where another sits that rides on it.</summary>
    public VectorAnchor? Saddle { get; init; }

    /// <summary>A foot that kicks.</summary>
    public VectorAnchor? Foot { get; init; }

    /// <summary>Of each of several people who are one drawing; empty where it is one, or they share what they have.</summary>
    public IReadOnlyList<VectorAnchors> Members { get; init; } = [];

    /// <summary>As parts of a part of the square: of what is visible in it.</summary>
    public VectorAnchors Within(double left, double top, double width, double height)
    {
        return new VectorAnchors
        {
            Held = Point(Held),
            HeldStands = HeldStands,
            HoldsInMouth = HoldsInMouth,
            OtherHeld = Point(OtherHeld),
            Head = Point(Head),
            HasEyesOnTop = HasEyesOnTop,
            Nose = Point(Nose),
            HeadRadius = HeadRadius / width,
            Chest = Point(Chest),
            Seat = Point(Seat),
            Saddle = Point(Saddle),
            Foot = Point(Foot),
            Members = [.. Members.Select(member => member.Within(left, top, width, height))],
        };

        VectorAnchor? Point(VectorAnchor? anchor) =>
            anchor is { } at ? new VectorAnchor((at.X - left) / width, (at.Y - top) / height) : null;
    }
}
