using Easel.Abstractions.Pixels;
using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Figures.Rides;

/// <summary>What one stands on, or sits on flat: boards, skis, a kick scooter, a sled.</summary>
internal sealed class BoardArt(SvgText svg, Skeleton body, Ridden ridden, double unit)
{
    private readonly Rgb _colour = ridden.Colour;
    private readonly double _left = Math.Min(body.NearLeg.End.X, body.FarLeg.End.X);
    private readonly double _right = Math.Max(body.NearLeg.End.X, body.FarLeg.End.X);
    private readonly double _sole = body.Sole;

    public void Draw()
    {
        switch (ridden.Kind.Ride)
        {
            case Ride.Skateboard:
                Board(8, 10, 2.4, 2.6);
                Wheels(_left - (2 * unit), _right + (3.5 * unit));
                break;
            case Ride.Snowboard:
                Board(9, 11, 2.8, 3.4);
                break;
            case Ride.Surfboard:
                Begin(-4)
                    .Path(
                        Text(
                            $"M{-18 * unit + _left:0.##} 1q{14 * unit:0.##} {-3.4 * unit:0.##} {_right - _left + (26 * unit):0.##} {-2.4 * unit:0.##}q{9 * unit:0.##} 0 {14 * unit:0.##} {-3 * unit:0.##}q{-5 * unit:0.##} {7 * unit:0.##} {-16 * unit:0.##} {8 * unit:0.##}h{-(_right - _left + (8 * unit)):0.##}q{-10 * unit:0.##} 0 {-16 * unit:0.##} {-2.6 * unit:0.##}z"
                        ),
                        _colour
                    )
                    .Stroke(
                        Text($"M{_left - (8 * unit):0.##} {1.3 * unit:0.##}h{_right - _left + (20 * unit):0.##}"),
                        Palette.White,
                        0.9 * unit
                    )
                    .End();
                break;
            case Ride.Skis:
                Pole(svg, body.Far.End, _sole + 2, unit);
                Ski(body.FarLeg.End.X, Palette.Shade(_colour));
                Ski(body.NearLeg.End.X, _colour);
                break;
            case Ride.KickScooter:
                KickScooter();
                break;
            case Ride.Sled:
                Sled();
                break;
        }
    }

    /// <summary>From a hand backwards to the snow.</summary>
    public static void Pole(SvgText svg, FigurePoint hand, double ground, double unit)
    {
        var tip = new FigurePoint(hand.X - (11 * unit), ground);
        svg.Line(1.1 * unit, Palette.Shoe, hand + new FigurePoint(1.5 * unit, -3 * unit), tip)
            .Ellipse(tip.X + (1.6 * unit), tip.Y - (3 * unit), 2 * unit, 0.9 * unit, Palette.Steel);
    }

    /// <summary>From the hands to the front of a sled.</summary>
    public static void Cord(SvgText svg, Skeleton body, double ground, double unit)
    {
        var front = new FigurePoint(Math.Max(body.NearLeg.End.X, 18 * unit) + (4 * unit), ground - (5 * unit));
        svg.Line(0.9 * unit, Palette.Tan, body.Near.End, front);
    }

    /// <summary>With both ends bent up.</summary>
    private void Board(double behind, double before, double thick, double bent)
    {
        var (from, to, y) = (_left - (behind * unit), _right + (before * unit), _sole + (thick * unit * 0.35));
        svg.Stroke(
            Text(
                $"M{from:0.##} {y - (bent * unit):0.##}L{from + (3.5 * unit):0.##} {y:0.##}L{to - (3.5 * unit):0.##} {y:0.##}L{to:0.##} {y - (bent * unit):0.##}"
            ),
            _colour,
            thick * unit
        );
    }

    private void Wheels(double rear, double front)
    {
        foreach (var x in (ReadOnlySpan<double>)[rear, front])
            svg.Circle(x, _sole + (3.3 * unit), 2.1 * unit, Palette.Gold).Circle(x, _sole + (3.3 * unit), 0.8 * unit, Palette.Shoe);
    }

    private void Ski(double foot, Rgb colour) =>
        svg.Stroke(
            Text($"M{foot - (16 * unit):0.##} {_sole + 0.6:0.##}h{31 * unit:0.##}q{3 * unit:0.##} 0 {4 * unit:0.##} {-2.6 * unit:0.##}"),
            colour,
            1.7 * unit
        );

    private void KickScooter()
    {
        var (rear, front, hand) = (body.NearLeg.End.X - (8 * unit), body.Held.X + unit, body.Held);
        svg.Line(2 * unit, Palette.Steel, hand + new FigurePoint(-unit, unit), new FigurePoint(front, _sole + (2.4 * unit)))
            .Line(
                2.4 * unit,
                _colour,
                new FigurePoint(rear, _sole + (1.2 * unit)),
                new FigurePoint(front - (3.5 * unit), _sole + (1.2 * unit)),
                new FigurePoint(front - unit, _sole - (3 * unit))
            )
            .Line(2.2 * unit, Palette.Shoe, hand + new FigurePoint(-3.6 * unit, unit), hand + new FigurePoint(1.6 * unit, unit));
        foreach (var x in (ReadOnlySpan<double>)[rear - unit, front])
            svg.Circle(x, _sole + (2.6 * unit), 2.8 * unit, Palette.Shoe).Circle(x, _sole + (2.6 * unit), 1.1 * unit, Palette.Silver);
    }

    private void Sled()
    {
        var (from, to, deck) = (-11 * unit, Math.Max(_right, 18 * unit) + (2 * unit), (body.Build.LegWidth / 2) + (1.4 * unit));
        svg.Stroke(
            Text($"M{from:0.##} {deck + (6.4 * unit):0.##}H{to - unit:0.##}q{5.6 * unit:0.##} 0 {4.6 * unit:0.##} {-6.4 * unit:0.##}"),
            Palette.Red,
            1.7 * unit
        );
        foreach (var part in (ReadOnlySpan<double>)[0.18, 0.72])
            svg.Line(
                1.6 * unit,
                Palette.Shade(_colour),
                new FigurePoint(from + (part * (to - from)), deck),
                new FigurePoint(from + (part * (to - from)), deck + (6 * unit))
            );
        svg.Line(2.8 * unit, _colour, new FigurePoint(from, deck), new FigurePoint(to, deck));
    }

    private SvgText Begin(double degrees) => svg.Begin(new FigurePoint(0, _sole), degrees);

    private static string Text(FormattableString text) => SvgText.Text(text);
}
