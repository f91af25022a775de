namespace Easel.Scenes.Figures.Body;

/// <summary>Where the joints of a body are in a pose. The hips are at the origin; nothing is mirrored yet.</summary>
internal sealed class Skeleton
{
    /// <summary>Seen from the side, shoulders and hips are so much nearer to each other.</summary>
    private const double Narrowed = 0.6;

    /// <summary>Below the line of the shoulders arms begin, as a part of the upper body.</summary>
    private const double ArmPit = 0.14;

    private const double Neck = 0.9;

    public Skeleton(Build build, Pose pose)
    {
        (Build, Pose) = (build, pose);
        TorsoAngle = pose.Lean + build.Stoop + pose.Rotate;
        var across = 1 - (Narrowed * Math.Abs(pose.Turn));
        Near = Arm(build.Shoulder * across, pose.Near);
        Far = Arm(-build.Shoulder * across, pose.Far);
        NearLeg = Leg(build.Hip * across, pose.NearLeg);
        FarLeg = Leg(-build.Hip * across, pose.FarLeg);
        HeadAngle = pose.Rotate + ((pose.Lean + build.Stoop) * 0.5) + pose.Nod;
        var chest = Torso(0, -build.Torso);
        Head = chest.Limb(Neck + build.Head, 180 - HeadAngle) + new FigurePoint(pose.Turn * 0.8, 0);
        if (pose.HandsAtHead is not { } hand)
            return;
        Near = Reach(Near.From, Head + (hand * build.Head));
        Far = Reach(Far.From, Head + (new FigurePoint(-hand.X, hand.Y) * build.Head));
    }

    public Build Build { get; }

    public Pose Pose { get; }

    /// <summary>Clockwise, in degrees.</summary>
    public double TorsoAngle { get; }

    /// <inheritdoc cref="TorsoAngle"/>
    public double HeadAngle { get; }

    /// <summary>Its middle.</summary>
    public FigurePoint Head { get; }

    public Joints Near { get; }

    public Joints Far { get; }

    public Joints NearLeg { get; }

    public Joints FarLeg { get; }

    /// <summary>Where the thing is that it holds.</summary>
    public FigurePoint Held =>
        Pose.UsesFoot ? NearLeg.End + new FigurePoint(Build.Foot * 2.4, 0)
        : Pose.BothHands ? FigurePoint.Middle(Near.End, Far.End)
        : Near.End;

    /// <summary>Lowest point of either sole.</summary>
    public double Sole => Math.Max(NearLeg.End.Y, FarLeg.End.Y) + Build.Ankle;

    /// <summary>A point of the upper body: to the right, and down from the hips.</summary>
    public FigurePoint Torso(double x, double y) => new FigurePoint(x, y).Turned(default, TorsoAngle);

    private Joints Arm(double shoulder, Limb limb)
    {
        var from = Torso(shoulder, -Build.Torso * (1 - ArmPit));
        return Chain(from, Build.Arm, Build.Arm, limb);
    }

    private Joints Leg(double hip, Limb limb) =>
        Chain(new FigurePoint(hip, 0).Turned(default, Pose.Rotate), Build.Leg * Pose.Thigh, Build.Leg, limb);

    /// <summary>An arm whose hand is there, its elbow outwards; a short one is lengthened.</summary>
    private Joints Reach(FigurePoint from, FigurePoint hand)
    {
        const double hardlyBent = 1.06;
        var way = hand - from;
        var half = Math.Sqrt((way.X * way.X) + (way.Y * way.Y)) / 2;
        var arm = Math.Max(Build.Arm, half * hardlyBent);
        var bend = Math.Sqrt((arm * arm) - (half * half)) / (2 * half) * Math.Sign(from.X);
        return new Joints(from, FigurePoint.Middle(from, hand) + new FigurePoint(-way.Y * bend, way.X * bend), hand);
    }

    private Joints Chain(FigurePoint from, double upper, double lower, Limb limb)
    {
        var middle = from.Limb(upper, limb.Upper - Pose.Rotate);
        return new Joints(from, middle, middle.Limb(lower, limb.Lower - Pose.Rotate));
    }
}

/// <summary>Shoulder, elbow and wrist, or hip, knee and ankle.</summary>
internal readonly record struct Joints(FigurePoint From, FigurePoint Middle, FigurePoint End)
{
    /// <summary>Clockwise, of its lower half from hanging straight down.</summary>
    public double LowerAngle => -Math.Atan2(End.X - Middle.X, End.Y - Middle.Y) * 180 / Math.PI;
}
