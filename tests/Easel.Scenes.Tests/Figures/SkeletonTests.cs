using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Tests.Figures;

/// <summary>Where joints are, against numbers worked out by hand from the lengths of an adult and the angles of the pose.</summary>
public sealed class SkeletonTests
{
    private const double Tolerance = 0.001;

    /// <summary>Hip 7.2 * 0.55 = 3.96 to the right; a thigh of 9.6 at 2 degrees, a shin that hangs straight; 2.2 from the ankle to the sole.</summary>
    [Fact]
    public void Who_stands_has_both_soles_on_the_ground()
    {
        var body = new Skeleton(Build.Of(Age.Adult), PoseTable.Of(PoseName.Standing));
        At(body.NearLeg.From, 3.96, 0);
        At(body.NearLeg.Middle, 4.2950, 9.5942);
        At(body.NearLeg.End, 4.2950, 19.1942);
        body.FarLeg.End.Y.ShouldBe(body.NearLeg.End.Y, Tolerance);
        body.Sole.ShouldBe(21.3942, Tolerance);
    }

    /// <summary>An upper arm of 8.6 at 16 degrees from (7.2, -15.05), a lower one at 9; the head's middle is 17.5 + 0.9 + 8.4 up.</summary>
    [Fact]
    public void Arms_hang_from_the_shoulders_and_the_head_is_upon_them()
    {
        var body = new Skeleton(Build.Of(Age.Adult), PoseTable.Of(PoseName.Standing));
        At(body.Near.From, 7.2, -15.05);
        At(body.Near.Middle, 9.5705, -6.7832);
        At(body.Near.End, 10.9158, 1.7110);
        At(body.Far.End, -10.9158, 1.7110);
        At(body.Head, 0, -26.8);
    }

    /// <summary>Eyes are within a third of a head about its middle.</summary>
    [Theory]
    [InlineData(Age.Baby)]
    [InlineData(Age.Child)]
    [InlineData(Age.Adult)]
    [InlineData(Age.Old)]
    public void Hands_reach_eyes_and_ears_however_short_the_arms_are(object age)
    {
        var build = Build.Of((Age)age);
        var blind = new Skeleton(build, PoseTable.Of(PoseName.CoveringEyes));
        Math.Abs(blind.Near.End.Y - blind.Head.Y).ShouldBeLessThan(build.Head * 0.34);
        (blind.Near.End.X - blind.Head.X).ShouldBeInRange(0, build.Head * 0.5);
        (blind.Head.X - blind.Far.End.X).ShouldBeInRange(0, build.Head * 0.5);
        var deaf = new Skeleton(build, PoseTable.Of(PoseName.CoveringEars));
        Math.Abs(deaf.Near.End.Y - deaf.Head.Y).ShouldBeLessThan(build.Head * 0.34);
        (deaf.Near.End.X - deaf.Head.X).ShouldBeInRange(build.Head * 0.7, build.Head * 1.2);
    }

    /// <summary>A quarter of a turn to the left: what was up is at the left.</summary>
    [Fact]
    public void Who_lies_has_the_head_at_the_left_and_the_feet_at_the_right()
    {
        var body = new Skeleton(Build.Of(Age.Adult), PoseTable.Of(PoseName.Lying));
        At(body.Head, -26.8, 0);
        body.NearLeg.End.X.ShouldBeGreaterThan(19);
        Math.Abs(body.NearLeg.End.Y).ShouldBeLessThan(6);
    }

    /// <summary>Whatever a leg does, thigh and shin keep their length, as do the arms.</summary>
    [Fact]
    public void Limbs_keep_their_length_in_every_pose_and_age()
    {
        foreach (var age in Enum.GetValues<Age>())
        {
            foreach (var pose in Enum.GetValues<PoseName>())
            {
                var body = new Skeleton(Build.Of(age), PoseTable.Of(pose));
                foreach (var leg in (Joints[])[body.NearLeg, body.FarLeg])
                    Lengths(leg).ShouldBe(body.Build.Leg, pose, body.Pose.Thigh);
                // Those that must reach the head are as long as that takes.
                foreach (var arm in body.Pose.HandsAtHead is null ? (Joints[])[body.Near, body.Far] : [])
                    Lengths(arm).ShouldBe(body.Build.Arm, pose);
            }
        }
    }

    [Theory]
    [InlineData(nameof(PoseName.Kicking))]
    [InlineData(nameof(PoseName.Pointing))]
    [InlineData(nameof(PoseName.Pushing))]
    [InlineData(nameof(PoseName.Fighting))]
    public void What_it_acts_on_is_before_it(string pose) =>
        new Skeleton(Build.Of(Age.Adult), PoseTable.Of(Enum.Parse<PoseName>(pose))).Held.X.ShouldBeGreaterThan(10);

    private static (double Upper, double Lower) Lengths(Joints limb) => (Length(limb.Middle - limb.From), Length(limb.End - limb.Middle));

    private static double Length(FigurePoint vector) => Math.Sqrt((vector.X * vector.X) + (vector.Y * vector.Y));

    private static void At(FigurePoint point, double x, double y)
    {
        point.X.ShouldBe(x, Tolerance);
        point.Y.ShouldBe(y, Tolerance);
    }
}

file static class LengthAssertions
{
    public static void ShouldBe(this (double Upper, double Lower) lengths, double length, PoseName pose, double seen = 1)
    {
        lengths.Upper.ShouldBe(length * seen, 1e-9, pose.ToString());
        lengths.Lower.ShouldBe(length, 1e-9, pose.ToString());
    }
}
