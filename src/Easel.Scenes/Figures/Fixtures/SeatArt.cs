using Easel.Abstractions.Pixels;
using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Figures.Fixtures;

/// <summary>Chairs under who sits in them, seen as these face the right.</summary>
internal sealed class SeatArt(SvgText svg, Skeleton body, Rgb colour)
{
    private readonly double _seat = body.Build.LegWidth / 2;
    private readonly double _floor = body.Sole;
    private readonly double _back = -body.Build.Torso;

    public static (double Left, double Top, double Right, double Bottom) Bounds(Skeleton body, Fixture fixture) =>
        fixture switch
        {
            Fixture.Armchair => (-25, -body.Build.Torso - 5, 25, body.Sole + 3),
            Fixture.RockingChair => (-24, -body.Build.Torso - 8, 24, body.Sole + 7),
            _ => (-14, -body.Build.Torso - 2, 12, body.Sole + 2),
        };

    public void Draw(Fixture fixture)
    {
        switch (fixture)
        {
            case Fixture.Armchair:
                Armchair();
                break;
            case Fixture.RockingChair:
                RockingChair();
                break;
            case Fixture.OfficeChair:
                OfficeChair();
                break;
            default:
                Chair();
                break;
        }
    }

    private void Armchair()
    {
        var side = Palette.Shade(colour);
        foreach (var x in (ReadOnlySpan<double>)[-20, 16])
            svg.Rect(x, _floor - 3, 4, 5, Palette.Chestnut);
        svg.Rect(-17, _back - 4, 34, _floor - _back, Palette.Shade(colour, 0.93), 8)
            .Rect(-17, _seat - 1, 34, _floor - _seat - 1, colour, 3)
            .Rect(-24, _back * 0.42, 10, _floor - (_back * 0.42) - 1, side, 5)
            .Rect(14, _back * 0.42, 10, _floor - (_back * 0.42) - 1, side, 5);
    }

    private void RockingChair()
    {
        var dark = Palette.Shade(colour);
        svg.Stroke(SvgText.Text($"M-20 {_floor:0.##}Q0 {_floor + 9:0.##} 20 {_floor:0.##}"), dark, 2.6)
            .Line(2.2, dark, new FigurePoint(-9, _seat + 2), new FigurePoint(-11, _floor + 3.5))
            .Line(2.2, dark, new FigurePoint(8, _seat + 2), new FigurePoint(10, _floor + 3.5));
        foreach (var x in (ReadOnlySpan<double>)[-9, -5.5, -2])
            svg.Line(1.6, colour, new FigurePoint(x, _seat), new FigurePoint(x - 4, _back - 3));
        svg.Line(3.6, dark, new FigurePoint(-14.5, _back - 4), new FigurePoint(-4.5, _back - 4))
            .Rect(-11, _seat, 22, 3.2, colour, 1.4)
            .Line(2, dark, new FigurePoint(8, _seat), new FigurePoint(8, _back * 0.34))
            .Line(2.2, colour, new FigurePoint(-11, _back * 0.34), new FigurePoint(10, _back * 0.34));
    }

    private void OfficeChair()
    {
        svg.Rect(-13, _back * 0.95, 5, -_back * 0.8, colour, 2.5)
            .Line(1.8, Palette.Steel, new FigurePoint(-10, _back * 0.3), new FigurePoint(-7, _seat + 2))
            .Rect(-10, _seat, 20, 3.8, colour, 1.9)
            .Line(2.2, Palette.Steel, new FigurePoint(0, _seat + 3), new FigurePoint(0, _floor - 3))
            .Line(2, Palette.Steel, new FigurePoint(-8, _floor - 2), new FigurePoint(0, _floor - 4), new FigurePoint(8, _floor - 2));
        foreach (var x in (ReadOnlySpan<double>)[-8, 8])
            svg.Circle(x, _floor - 0.8, 1.6, Palette.Shoe);
    }

    private void Chair()
    {
        var dark = Palette.Shade(colour);
        svg.Line(2.2, dark, new FigurePoint(-8, _seat), new FigurePoint(-10.5, _back * 0.92))
            .Rect(-12, _back * 0.95, 4.6, -_back * 0.4, colour, 1.8)
            .Line(2.2, dark, new FigurePoint(-8, _seat + 2), new FigurePoint(-9.5, _floor))
            .Line(2.2, dark, new FigurePoint(7, _seat + 2), new FigurePoint(8, _floor))
            .Rect(-9.5, _seat, 19, 3, colour, 1.4);
    }
}
