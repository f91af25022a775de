using Easel.Abstractions.Pixels;
using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Figures.Rides;

/// <summary>Vehicles with a motor, astride of which one sits.</summary>
internal sealed class MotorArt(SvgText svg, Skeleton body, Rgb colour, double unit)
{
    private readonly FigurePoint _hand = body.Held;

    public void Motorcycle(double ground)
    {
        var radius = 9 * unit;
        var (rear, front) = (
            new FigurePoint(-12 * unit, ground - radius),
            new FigurePoint(Math.Max(_hand.X + (4 * unit), 23 * unit), ground - radius)
        );
        Wheel(rear, radius);
        svg.Line(2.4 * unit, Palette.Steel, _hand + new FigurePoint(0, unit), front);
        Wheel(front, radius);
        svg.Begin(default, scaleX: unit, scaleY: unit)
            .Path("M-6 10l6-4h13l4 5-3 9h-13z", Palette.Shoe)
            .Circle(6, 13.5, 4, Palette.Steel)
            .Circle(6, 13.5, 1.8, Palette.Shoe)
            .Stroke("M8 19.5l-10-1.5-16 1", Palette.Silver, 2.8)
            .Path("M-20 1q7-1 11 2.5h14v4h-12q-8-0.5-13-6.5z", Palette.Shoe)
            .Path("M-21-1q9 0 12 7l-2 3.500q-7-2-10-10.500z", colour)
            .Path("M4 4q1.500-6.500 9.500-6.500 5.500 0 8.500 3l-4 8-9 1.500q-4 0-5-6z", colour)
            .End();
        svg.Path(
            SvgText.Text(
                $"M{front.X - (9 * unit):0.##} {front.Y - (5 * unit):0.##}q{5 * unit:0.##} {-7 * unit:0.##} {14 * unit:0.##} {-4 * unit:0.##}q{-6 * unit:0.##} {0.6 * unit:0.##} {-14 * unit:0.##} {4 * unit:0.##}z"
            ),
            colour
        );
        Bars();
        svg.Circle(_hand.X + (3 * unit), _hand.Y + (5 * unit), 2.8 * unit, Palette.Shoe)
            .Circle(_hand.X + (3.8 * unit), _hand.Y + (5 * unit), 2 * unit, Palette.Yellow);
    }

    public void Scooter(double ground)
    {
        var radius = 6 * unit;
        var floor = body.Sole + (0.6 * unit);
        var (rear, front) = (
            new FigurePoint(-10 * unit, ground - radius),
            new FigurePoint(Math.Max(_hand.X + unit, 20 * unit), ground - radius)
        );
        Wheel(rear, radius);
        Wheel(front, radius);
        var neck = _hand + new FigurePoint(0, 2 * unit);
        svg.Line(2.6 * unit, Palette.Steel, neck, front)
            .Line(5 * unit, colour, neck + new FigurePoint(-0.4 * unit, 4 * unit), new FigurePoint(front.X - (5 * unit), floor))
            .Line(3.4 * unit, colour, new FigurePoint(front.X - (5 * unit), floor), new FigurePoint(-2 * unit, floor));
        svg.Path(
            SvgText.Text(
                $"M{-18 * unit:0.##} {4.5 * unit:0.##}h{20 * unit:0.##}q{3 * unit:0.##} {5 * unit:0.##} {3 * unit:0.##} {floor - (2.8 * unit):0.##}h{-18 * unit:0.##}q{-6 * unit:0.##} {-3 * unit:0.##} {-5 * unit:0.##} {-floor + (2.8 * unit):0.##}z"
            ),
            colour
        );
        svg.Line(3 * unit, Palette.Shoe, new FigurePoint(-16 * unit, 4 * unit), new FigurePoint(3 * unit, 4 * unit))
            .Path(
                SvgText.Text($"M{front.X - (8 * unit):0.##} {front.Y:0.##}a{8 * unit:0.##} {8 * unit:0.##} 0 0 1 {16 * unit:0.##} 0z"),
                colour
            );
        Bars();
        svg.Circle(_hand.X + (2.6 * unit), _hand.Y + (3.4 * unit), 2.6 * unit, colour)
            .Circle(_hand.X + (3.4 * unit), _hand.Y + (3.4 * unit), 1.8 * unit, Palette.Yellow);
    }

    private void Wheel(FigurePoint at, double radius) =>
        svg.Circle(at.X, at.Y, radius, Palette.Black)
            .Circle(at.X, at.Y, radius * 0.58, Palette.Silver)
            .Circle(at.X, at.Y, radius * 0.22, Palette.Shoe);

    private void Bars() =>
        svg.Line(2 * unit, Palette.Shoe, _hand + new FigurePoint(-3.4 * unit, 0.6 * unit), _hand + new FigurePoint(2.4 * unit, 1.4 * unit));
}
