using Easel.Abstractions.Pixels;
using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Figures.Rides;

/// <summary>What is under the feet of who glides, walks high or hops: skates, stilts, a pogo stick.</summary>
internal sealed class FootwearArt(SvgText svg, Skeleton body, Ridden ridden, double unit)
{
    /// <summary>Of stilts, as a part of a leg.</summary>
    private const double StiltHeight = 1.9;

    private readonly double _ankle = Build.Ankle;

    public static double Ground(Skeleton body, Ride ride, double unit) =>
        ride switch
        {
            Ride.Stilts => body.Sole + (StiltHeight * body.Build.Leg),
            Ride.PogoStick => body.Sole + (9 * unit),
            Ride.IceSkates => body.Sole + (3.4 * unit),
            _ => body.Sole + (4.6 * unit),
        };

    /// <summary>Behind the near leg.</summary>
    public void DrawFar()
    {
        if (ridden.Kind.Ride == Ride.PogoStick)
            PogoStick();
        else
            Under(body.FarLeg, Palette.Shade(ridden.Colour));
    }

    /// <summary>Over the near leg.</summary>
    public void DrawNear() => Under(body.NearLeg, ridden.Colour);

    private void Under(Joints leg, Rgb colour)
    {
        if (ridden.Kind.Ride == Ride.Stilts)
            Stilt(leg, colour);
        else
            Skate(leg, colour);
    }

    /// <summary>A boot about the foot, with what it rolls or glides on.</summary>
    private void Skate(Joints leg, Rgb colour)
    {
        var (foot, turn) = (body.Build.Foot, body.Pose.Turn > 0.3 ? 1 : 0.35);
        var (heel, toe, sole) = (-0.5 * foot, ((0.55 * turn) + 1) * foot, _ankle * 0.3 + (foot * 0.52));
        svg.Begin(leg.End, leg.LowerAngle)
            .Path(
                SvgText.Text(
                    $"M{-0.62 * foot:0.##} {-1.3 * foot:0.##}h{1.24 * foot:0.##}q{0.1 * foot:0.##} {0.9 * foot:0.##} {0.5 * foot:0.##} {1 * foot:0.##}q{0.5 * foot:0.##} {0.1 * foot:0.##} {0.5 * foot:0.##} {0.8 * foot:0.##}v{sole - (0.5 * foot):0.##}h{-2.24 * foot:0.##}z"
                ),
                colour
            )
            .Rect(-0.66 * foot, -1.35 * foot, 1.34 * foot, 0.34 * foot, Palette.Shade(colour), 0.15 * foot);
        switch (ridden.Kind.Ride)
        {
            case Ride.IceSkates:
                svg.Line(
                        1.1 * unit,
                        Palette.Steel,
                        new FigurePoint(heel, sole),
                        new FigurePoint(heel, sole + (2 * unit)),
                        new FigurePoint(toe + (0.5 * unit), sole + (2 * unit)),
                        new FigurePoint(toe + (1.4 * unit), sole + unit)
                    )
                    .Line(1.1 * unit, Palette.Steel, new FigurePoint(toe - unit, sole), new FigurePoint(toe - unit, sole + (2 * unit)));
                break;
            case Ride.InlineSkates:
                svg.Rect(heel - (0.3 * unit), sole - (0.2 * unit), toe - heel + (0.6 * unit), 1.8 * unit, Palette.Shoe, 0.6 * unit);
                foreach (var part in (ReadOnlySpan<double>)[0, 0.34, 0.67, 1])
                    svg.Circle(heel + (part * (toe - heel)), sole + (2.4 * unit), 1.35 * unit, Palette.Orange);
                break;
            default:
                svg.Rect(heel - (0.4 * unit), sole - (0.3 * unit), toe - heel + (0.8 * unit), 1.5 * unit, Palette.Shoe, 0.6 * unit);
                foreach (var x in (ReadOnlySpan<double>)[heel + (0.4 * unit), toe - (0.4 * unit)])
                    svg.Circle(x, sole + (2.4 * unit), 1.9 * unit, Palette.Gold).Circle(x, sole + (2.4 * unit), 0.7 * unit, Palette.Shoe);
                break;
        }

        svg.End();
    }

    private void Stilt(Joints leg, Rgb wood)
    {
        var (x, top, ground) = (leg.End.X, leg.Middle.Y, Ground(body, Ride.Stilts, unit));
        var step = leg.End.Y + _ankle + (0.4 * unit);
        svg.Line(2.4 * unit, wood, new FigurePoint(x + (1.6 * unit), top), new FigurePoint(x, ground - unit))
            .Rect(x - (4 * unit), step, 9 * unit, 2 * unit, Palette.Shade(wood), 0.6 * unit)
            .Line(
                1.4 * unit,
                Palette.Red,
                new FigurePoint(x - (1.8 * unit), top + (2.4 * unit)),
                new FigurePoint(x + (3 * unit), top + (2.4 * unit))
            )
            .Rect(x - (1.8 * unit), ground - (2 * unit), 3.6 * unit, 2 * unit, Palette.Shoe, 0.6 * unit);
    }

    private void PogoStick()
    {
        var (hand, foot) = (body.Held, FigurePoint.Middle(body.NearLeg.End, body.FarLeg.End));
        var (x, step, ground) = (hand.X - unit, body.Sole + (0.6 * unit), Ground(body, Ride.PogoStick, unit));
        svg.Line(2.6 * unit, ridden.Colour, new FigurePoint(x, hand.Y), new FigurePoint(foot.X + (2 * unit), step))
            .Line(2.6 * unit, Palette.Shoe, new FigurePoint(hand.X - (4 * unit), hand.Y), new FigurePoint(hand.X + (3 * unit), hand.Y))
            .Rect(foot.X - (5 * unit), step, 13 * unit, 2.2 * unit, Palette.Shoe, unit)
            .Stroke(
                SvgText.Text(
                    $"M{foot.X + unit:0.##} {step + (2 * unit):0.##}l{2 * unit:0.##} {unit:0.##}l{-3 * unit:0.##} {1.3 * unit:0.##}l{3 * unit:0.##} {1.3 * unit:0.##}l{-2 * unit:0.##} {unit:0.##}"
                ),
                Palette.Steel,
                0.9 * unit
            )
            .Rect(foot.X - (0.6 * unit), ground - (2 * unit), 3.4 * unit, 2.2 * unit, Palette.Shoe, 0.6 * unit);
    }
}
