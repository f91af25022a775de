namespace Easel.Scenes.Figures.Body;

/// <summary>
/// How somebody stands, seen as they face the right. Angles are in degrees: a limb's 0 hangs straight down, 90 is held out to the right,
/// which is forwards, 180 is up; the body's are clockwise.
/// </summary>
/// <param name="Near">The arm at the right, which is nearer to who looks.</param>
/// <param name="Far">The arm at the left.</param>
internal sealed record Pose(Limb Near, Limb Far, Limb NearLeg, Limb FarLeg)
{
    /// <summary>How far it is turned to the right: 0 faces who looks, 1 is seen from the side.</summary>
    public double Turn { get; init; }

    /// <summary>Of the upper body.</summary>
    public double Lean { get; init; }

    /// <summary>Of the whole body: -90 lies on its back, its head at the left.</summary>
    public double Rotate { get; init; }

    /// <summary>Of the head alone.</summary>
    public double Nod { get; init; }

    /// <summary>How high above the ground it is; its shadow is on the ground.</summary>
    public double Height { get; init; }

    /// <summary>What is held is between both hands.</summary>
    public bool BothHands { get; init; }

    /// <summary>Of a thigh's length, what is seen: of who sits and faces the front little.</summary>
    public double Thigh { get; init; } = 1;

    /// <summary>What it acts on is at its foot.</summary>
    public bool UsesFoot { get; init; }

    public FigureContact Contact { get; init; }

    /// <summary>Where the near hand is, in radii of the head from its middle, and the other as its mirror image: the arms are as long as that
    /// takes; null where angles say it.</summary>
    public FigurePoint? HandsAtHead { get; init; }

    /// <summary>Hands are before the body.</summary>
    public bool HandsInFront { get; init; }

    /// <summary>Hands are behind the body.</summary>
    public bool HandsBehind { get; init; }

    /// <summary>Hands are in pockets, where nobody sees them.</summary>
    public bool HandsHidden { get; init; }
}

/// <summary>An arm or a leg.</summary>
/// <param name="Upper">Of the upper arm or thigh.</param>
/// <param name="Lower">Of the lower arm or shin.</param>
internal readonly record struct Limb(double Upper, double Lower);
