using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Figures.Fixtures;
using Easel.Scenes.Figures.Rides;

namespace Easel.Scenes.Figures;

/// <summary>The square that a figure is seen in, all of it.</summary>
internal sealed record Frame(double Left, double Top, double Side)
{
    /// <summary>Hats and hair, in radii of the head.</summary>
    private const double HeadRoom = 2.9;

    /// <summary>Of the trunk, what is below a bust.</summary>
    private const double BustPart = 0.45;

    private const double LimbRoom = 7;

    /// <summary>What is held by its outfit, as far as it goes beyond a hand.</summary>
    private const double PropRoom = 30;

    public Frame Moved(double x, double y) => this with { Left = Left + x, Top = Top + y };

    /// <summary>Head and shoulders, and what is upon the head; a hand that is stretched out, too.</summary>
    public static Frame OfBust(Skeleton body, bool hasHand = false)
    {
        var (top, bottom) = (body.Head.Y - (body.Build.Head * HeadRoom), -body.Build.Torso * BustPart);
        var half = (bottom - top) / 2;
        var (left, right) = (body.Head.X - half, body.Head.X + half);
        if (!hasHand)
            return new Frame(left, top, 2 * half);
        (right, top) = (Math.Max(right, body.Near.End.X + LimbRoom), Math.Min(top, body.Near.End.Y - (2 * LimbRoom)));
        // Cut off below: all that is more goes above.
        var side = Math.Max(right - left, bottom - top);
        return new Frame((left + right - side) / 2, bottom - side, side);
    }

    /// <summary>The square about what is so wide and high.</summary>
    public static Frame Spanning(double left, double right, double top, double bottom)
    {
        var side = Math.Max(right - left, bottom - top);
        return new Frame((left + right - side) / 2, (top + bottom - side) / 2, side);
    }

    /// <summary>The square around all of these.</summary>
    public static Frame Around(IEnumerable<Frame> frames)
    {
        var all = frames.ToList();
        var (left, right) = (all.Min(one => one.Left), all.Max(one => one.Left + one.Side));
        var (top, bottom) = (all.Min(one => one.Top), all.Max(one => one.Top + one.Side));
        return Spanning(left, right, top, bottom);
    }

    public static Frame Around(Skeleton body, Outfit outfit, bool isMirrored, Ride? ride = null, Fixture? fixture = null)
    {
        var room = outfit.Prop is Prop.None or Prop.Hoop ? LimbRoom : PropRoom;
        (FigurePoint Point, double Room)[] all =
        [
            (body.Head, body.Build.Head * HeadRoom),
            (body.Near.Middle, LimbRoom),
            (body.Near.End, outfit.Prop == Prop.Cord ? LimbRoom : room),
            (body.Far.Middle, LimbRoom),
            (body.Far.End, outfit.Prop is Prop.JumpRope or Prop.Barbell ? room : LimbRoom),
            (body.NearLeg.Middle, LimbRoom),
            (body.NearLeg.End, outfit.Prop == Prop.Cord ? room : LimbRoom),
            (body.FarLeg.Middle, LimbRoom),
            (body.FarLeg.End, LimbRoom),
            (new FigurePoint(0, body.Sole + body.Pose.Height), LimbRoom),
            (
                default,
                outfit.Prop == Prop.Hoop ? 21
                : outfit.Cut == Cut.Tutu ? 20
                : 13
            ),
        ];
        var (left, right) = (all.Min(at => at.Point.X - at.Room), all.Max(at => at.Point.X + at.Room));
        var (top, bottom) = (all.Min(at => at.Point.Y - at.Room), all.Max(at => at.Point.Y + at.Room));
        if (ride is { } ridden)
        {
            var reach = RideArt.Reach(body, ridden);
            (left, right) = (Math.Min(left, reach.Left), Math.Max(right, reach.Right));
            (top, bottom) = (Math.Min(top, reach.Top), Math.Max(bottom, RideArt.Ground(body, ridden) + 2));
        }

        if (fixture is { } furniture)
        {
            var bounds = FixtureArt.Bounds(body, furniture);
            (left, right) = (Math.Min(left, bounds.Left), Math.Max(right, bounds.Right));
            (top, bottom) = (Math.Min(top, bounds.Top), Math.Max(bottom, bounds.Bottom));
        }

        var side = Math.Max(right - left, bottom - top);
        var middle = (left + right) / 2;
        return new Frame((isMirrored ? -middle : middle) - (side / 2), ((top + bottom) / 2) - (side / 2), side);
    }
}
