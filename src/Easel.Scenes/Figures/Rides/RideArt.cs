using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Figures.Rides;

/// <summary>Draws what a figure rides about its joints: grips at the hands, pedals and boards at the feet, the seat under the hips.</summary>
internal sealed class RideArt
{
    /// <summary>The legs of a grown person, for whom the vehicles are drawn.</summary>
    private const double GrownLeg = 9.6;

    private readonly SvgText _svg;
    private readonly Skeleton _body;
    private readonly Ridden _ridden;
    private readonly double _unit;

    public RideArt(SvgText svg, Skeleton body, Ridden ridden)
    {
        (_svg, _body, _ridden) = (svg, body, ridden);
        _unit = body.Build.Leg / GrownLeg;
    }

    /// <summary>How far below the hips its wheels or its underside are.</summary>
    public static double Ground(Skeleton body, Ride ride)
    {
        var (unit, crank) = (body.Build.Leg / GrownLeg, FigurePoint.Middle(body.NearLeg.End, body.FarLeg.End));
        return ride switch
        {
            Ride.Bicycle => crank.Y + (9.5 * unit),
            Ride.Tricycle => crank.Y + (8 * unit),
            Ride.Unicycle => crank.Y + (11 * unit),
            Ride.Motorcycle => 25 * unit,
            Ride.MotorScooter => body.Sole + (7 * unit),
            Ride.KickScooter or Ride.Skateboard => body.Sole + (5.4 * unit),
            Ride.Surfboard => body.Sole + (2 * unit),
            Ride.Sled => (body.Build.LegWidth / 2) + (8 * unit),
            Ride.Wheelchair => Math.Max(body.Sole + 2, 19 * unit),
            Ride.RollerSkates or Ride.InlineSkates or Ride.IceSkates or Ride.Stilts or Ride.PogoStick => FootwearArt.Ground(
                body,
                ride,
                unit
            ),
            _ => body.Sole + 2,
        };
    }

    /// <summary>How far it reaches to the left, above the hips, and to the right of them.</summary>
    public static (double Left, double Top, double Right) Reach(Skeleton body, Ride ride)
    {
        var unit = body.Build.Leg / GrownLeg;
        var (hand, feet) = (body.Held, Math.Max(body.NearLeg.End.X, body.FarLeg.End.X));
        var least = Math.Min(body.NearLeg.End.X, body.FarLeg.End.X);
        return ride switch
        {
            Ride.Bicycle or Ride.Tricycle => (-24 * unit, hand.Y - 3, hand.X + (16 * unit)),
            Ride.Unicycle => (-13 * unit, 0, 17 * unit),
            Ride.Motorcycle => (-22 * unit, hand.Y - 8, Math.Max(hand.X, 23 * unit) + (14 * unit)),
            Ride.MotorScooter => (-20 * unit, hand.Y - 6, Math.Max(hand.X, 20 * unit) + (10 * unit)),
            Ride.KickScooter => (least - (4 * unit), hand.Y - 3, hand.X + (6 * unit)),
            Ride.Surfboard => (least - (18 * unit), 0, feet + (22 * unit)),
            Ride.Skis => (least - (20 * unit), hand.Y - 3, feet + (20 * unit)),
            Ride.Sled => (-14 * unit, 0, Math.Max(feet, 20 * unit) + (8 * unit)),
            Ride.Wheelchair => (-15 * unit, -16 * unit, Math.Max(feet + 5, 18 * unit)),
            _ => (least - (10 * unit), 0, feet + (12 * unit)),
        };
    }

    /// <summary>Behind the near leg and the body.</summary>
    public void Draw()
    {
        var ground = Ground(_body, _ridden.Kind.Ride);
        switch (_ridden.Kind.Ride)
        {
            case Ride.Bicycle:
                new CycleArt(_svg, _body, _ridden.Colour, _unit).Bicycle(ground, _ridden.Kind.HasBasket);
                break;
            case Ride.Tricycle:
                new CycleArt(_svg, _body, _ridden.Colour, _unit).Tricycle(ground);
                break;
            case Ride.Unicycle:
                new CycleArt(_svg, _body, _ridden.Colour, _unit).Unicycle();
                break;
            case Ride.Wheelchair:
                new CycleArt(_svg, _body, _ridden.Colour, _unit).Wheelchair(ground);
                break;
            case Ride.Motorcycle:
                new MotorArt(_svg, _body, _ridden.Colour, _unit).Motorcycle(ground);
                break;
            case Ride.MotorScooter:
                new MotorArt(_svg, _body, _ridden.Colour, _unit).Scooter(ground);
                break;
            case Ride.RollerSkates or Ride.InlineSkates or Ride.IceSkates or Ride.Stilts or Ride.PogoStick:
                new FootwearArt(_svg, _body, _ridden, _unit).DrawFar();
                break;
            default:
                new BoardArt(_svg, _body, _ridden, _unit).Draw();
                break;
        }
    }

    /// <summary>Over the near hand and foot.</summary>
    public void DrawFront()
    {
        if (_ridden.Kind.IsFootwear || _ridden.Kind.Ride == Ride.Stilts)
            new FootwearArt(_svg, _body, _ridden, _unit).DrawNear();
        if (_ridden.Kind.Ride == Ride.Skis)
            BoardArt.Pole(_svg, _body.Near.End, Ground(_body, Ride.Skis), _unit);
        if (_ridden.Kind.Ride == Ride.Sled)
            BoardArt.Cord(_svg, _body, Ground(_body, Ride.Sled), _unit);
    }
}
