using Easel.Abstractions.Pixels;
using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Figures.Rides;

/// <summary>Vehicles that are moved by their riders' own feet or hands, on wheels with spokes.</summary>
internal sealed class CycleArt(SvgText svg, Skeleton body, Rgb colour, double unit)
{
    private readonly FigurePoint _hand = body.Held;
    private readonly FigurePoint _saddle = new(-unit, (body.Build.LegWidth / 2) + (0.6 * unit));
    private readonly FigurePoint _crank = FigurePoint.Middle(body.NearLeg.End, body.FarLeg.End);

    public void Bicycle(double ground, bool hasBasket)
    {
        var radius = 10.2 * unit;
        var rear = new FigurePoint(_crank.X - (14.5 * unit), ground - radius);
        var front = new FigurePoint(Math.Max(_hand.X + (3 * unit), _crank.X + (13 * unit)), ground - radius);
        var head = FigurePoint.Middle(_hand, front) + new FigurePoint(-unit, -(2.5 * unit));
        var seat = _saddle + ((_crank - _saddle) * 0.22);
        Wheel(rear, radius);
        Wheel(front, radius);
        svg.Line(1.3 * unit, Palette.Shade(colour), seat, rear, _crank)
            .Line(1.9 * unit, colour, _crank, seat, head, _crank)
            .Line(1.7 * unit, colour, _hand + new FigurePoint(-0.6 * unit, unit), head, front);
        Saddle();
        Bars();
        Crank();
        if (hasBasket)
            Basket(_hand + new FigurePoint(2.4 * unit, 1.4 * unit));
    }

    private void Basket(FigurePoint at)
    {
        svg.Begin(at, 0, unit, unit)
            .Path("M0 0h11l-1.600 8.600h-7.800z", Palette.Tan)
            .Stroke("M0.600 3h9.800M1.200 6h8.600M3.400 0l0.800 8.600M7.600 0l-0.800 8.600", Palette.Brown, 0.7)
            .Rect(-0.6, -0.9, 12.2, 1.8, Palette.Brown, 0.9)
            .End();
    }

    public void Tricycle(double ground)
    {
        var (large, small) = (7.6 * unit, 5 * unit);
        var rear = new FigurePoint(_crank.X - (15 * unit), ground - small);
        var front = new FigurePoint(Math.Max(_hand.X + unit, _crank.X + (9 * unit)), ground - large);
        Wheel(rear + new FigurePoint(5 * unit, -unit), small);
        svg.Line(
                2.6 * unit,
                colour,
                rear,
                rear + new FigurePoint(5 * unit, -2 * unit),
                new FigurePoint(front.X - (3 * unit), front.Y - (9 * unit))
            )
            .Line(2.2 * unit, colour, _saddle, rear + new FigurePoint(7 * unit, -3 * unit));
        Wheel(rear, small);
        Wheel(front, large);
        svg.Line(2.2 * unit, colour, _hand + new FigurePoint(0, unit), front);
        Saddle();
        Bars();
    }

    public void Unicycle()
    {
        Wheel(_crank, 10.6 * unit);
        svg.Line(2 * unit, colour, _saddle, _crank);
        Saddle();
        Crank();
    }

    /// <summary>One's hand is on the large wheel.</summary>
    public void Wheelchair(double ground)
    {
        var (large, small) = (11.5 * unit, 3.2 * unit);
        var (front, foot) = (new FigurePoint(13 * unit, ground - small), body.NearLeg.End);
        svg.Line(2.4 * unit, Palette.Steel, new FigurePoint(-9 * unit, -15 * unit), new FigurePoint(-6 * unit, 4 * unit), front)
            .Line(1.6 * unit, Palette.Steel, new FigurePoint(-13 * unit, -15 * unit), new FigurePoint(-9 * unit, -15 * unit))
            .Line(2 * unit, Palette.Steel, new FigurePoint(10 * unit, 4 * unit), foot + new FigurePoint(unit, 3 * unit))
            .Line(2.2 * unit, Palette.Steel, foot + new FigurePoint(-2 * unit, 3 * unit), foot + new FigurePoint(5 * unit, 3 * unit))
            .Line(
                5 * unit,
                colour,
                new FigurePoint(-7.5 * unit, -11 * unit),
                new FigurePoint(-6 * unit, 3 * unit),
                new FigurePoint(9 * unit, 3.5 * unit)
            );
        Wheel(front, small);
        Wheel(new FigurePoint(-2 * unit, ground - large), large);
    }

    private void Wheel(FigurePoint at, double radius)
    {
        for (var degrees = 0; degrees < 180; degrees += 45)
            svg.Line(0.5 * unit, Palette.Silver, at.Limb(radius, degrees), at.Limb(radius, degrees + 180));
        Ring(at, radius - (0.9 * unit), 1.8 * unit, Palette.Shoe);
        Ring(at, radius - (2.1 * unit), 0.7 * unit, Palette.Silver);
        svg.Circle(at.X, at.Y, 1.3 * unit, Palette.Steel);
    }

    private void Ring(FigurePoint at, double radius, double width, Rgb rim) =>
        svg.Stroke(
            SvgText.Text(
                $"M{at.X - radius:0.##} {at.Y:0.##}a{radius:0.##} {radius:0.##} 0 1 0 {2 * radius:0.##} 0a{radius:0.##} {radius:0.##} 0 1 0 {-2 * radius:0.##} 0"
            ),
            rim,
            width
        );

    private void Saddle() =>
        svg.Line(2.6 * unit, Palette.Shoe, _saddle + new FigurePoint(-3.4 * unit, 0), _saddle + new FigurePoint(3.4 * unit, 0.4 * unit));

    private void Bars() =>
        svg.Line(1.8 * unit, Palette.Shoe, _hand + new FigurePoint(-3.4 * unit, unit), _hand + new FigurePoint(1.6 * unit, unit));

    private void Crank() =>
        svg.Line(1.3 * unit, Palette.Steel, body.FarLeg.End, body.NearLeg.End).Circle(_crank.X, _crank.Y, 2.4 * unit, Palette.Steel);
}
