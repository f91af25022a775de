using Easel.Abstractions.Pixels;
using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Figures.Fixtures;

/// <summary>What one sits or stands at, its top under the hands: tables, a sink, an ironing board.</summary>
internal sealed class TableArt(SvgText svg, Skeleton body, Rgb colour)
{
    /// <summary>Of the top, from before the belly.</summary>
    private const double Length = 38;

    private readonly double _floor = body.Sole;
    private readonly double _top = Top(body);

    /// <summary>Where a table begins, to the right of the hips.</summary>
    private double Left => body.Held.X - 9;

    /// <summary>Below the hips is its top; above them where that is negative.</summary>
    public static double Top(Skeleton body) => body.Held.Y + (body.Build.Hand * 0.8);

    /// <summary>What lies on it is in the middle of what the hands leave free.</summary>
    public static FigurePoint Laid(Skeleton body) => new(body.Held.X + 12, Top(body));

    private static double BoardTop(Skeleton body) => body.Near.End.Y + 5.4;

    public static (double Left, double Top, double Right, double Bottom) Bounds(Skeleton body, Fixture fixture) =>
        (
            fixture is Fixture.Table or Fixture.Desk ? -14 : -8,
            Top(body) - (fixture == Fixture.Sink ? 20 : 8),
            body.Held.X - 9 + Length + 4,
            body.Sole + 2
        );

    public void Table()
    {
        var dark = Palette.Shade(colour, 0.7);
        foreach (var x in (ReadOnlySpan<double>)[Left + 3, Left + Length - 6])
            svg.Rect(x, _top + 2, 3.2, _floor - _top - 2, dark, 0.6);
        svg.Rect(Left, _top, Length, 3.6, colour, 1).Rect(Left, _top + 2.4, Length, 1.6, dark, 0.6);
    }

    public void Desk()
    {
        var (dark, chest) = (Palette.Shade(colour, 0.7), Left + Length - 14);
        svg.Rect(Left + 2, _top + 2, 3.2, _floor - _top - 2, dark, 0.6).Rect(chest, _top + 2, 13, _floor - _top - 2, dark, 0.8);
        var drawer = (_floor - _top - 6) / 3;
        for (var i = 0; i < 3; i++)
            svg.Rect(chest + 1.4, _top + 5 + (i * drawer), 10.2, drawer - 1.2, colour, 0.8)
                .Circle(chest + 6.5, _top + 4.4 + (i * drawer) + (drawer / 2), 0.8, dark);
        svg.Rect(Left, _top, Length, 3.6, colour, 1);
    }

    /// <summary>Behind the arms that wash.</summary>
    public void SinkBehind() =>
        svg.Stroke(SvgText.Text($"M{Left + 22:0.##} {_top:0.##}v-11q0-4 -4.500-4t-4.500 4v1.500"), Palette.Steel, 2.2);

    public void Sink()
    {
        var door = Palette.Shade(colour, 0.88);
        svg.Rect(Left, _top + 2, Length, _floor - _top - 2, colour, 1)
            .Rect(Left + 2, _top + 7, (Length / 2) - 3, _floor - _top - 10, door, 1)
            .Rect(Left + (Length / 2) + 1, _top + 7, (Length / 2) - 3, _floor - _top - 10, door, 1)
            .Rect(Left - 1, _top + 0.6, Length + 2, 3.2, Palette.Steel, 1.2);
        foreach (var (x, radius) in (ReadOnlySpan<(double, double)>)[(3, 2), (7, 3), (12, 2.4), (16, 2.8)])
            svg.Circle(Left + x, _top + 0.6, radius, Palette.White);
        for (var plate = 0; plate < 4; plate++)
            svg.Ellipse(Left + Length - 8, _top - 0.4 - (plate * 1.7), 7, 1.4, plate % 2 == 0 ? Palette.White : Palette.Sky);
        svg.Begin(body.Held + new FigurePoint(1, -3.5), 14)
            .Ellipse(0, 0, 3.4, 5.6, Palette.White)
            .Ellipse(0.4, 0, 2, 3.8, Palette.Sky)
            .End();
    }

    /// <param name="laundry">Of the cloth on it.</param>
    public void IroningBoard(Rgb laundry)
    {
        var (hand, top) = (body.Near.End, BoardTop(body));
        var from = hand.X - 11;
        svg.Line(1.8, Palette.Steel, new FigurePoint(from + 6, top + 2), new FigurePoint(from + 30, _floor))
            .Line(1.8, Palette.Steel, new FigurePoint(from + 30, top + 2), new FigurePoint(from + 6, _floor))
            .Path(SvgText.Text($"M{from:0.##} {top:0.##}h30q7 0 9 3.600H{from:0.##}z"), colour)
            .Path(SvgText.Text($"M{hand.X + 4:0.##} {top - 1.4:0.##}h17v2.400l-1.600 10h-15.400z"), laundry)
            .Path(SvgText.Text($"M{hand.X + 4:0.##} {top - 1.4:0.##}h17v2.400h-17z"), Palette.Shade(laundry))
            .Path(SvgText.Text($"M{hand.X - 5:0.##} {top:0.##}q0.500-4.200 6-4.200h3.500q3 0.400 4.500 4.200z"), Palette.Red)
            .Stroke(SvgText.Text($"M{hand.X - 3:0.##} {top - 3.6:0.##}q0-2.400 2.400-2.400h4q1.600 0 1.600 2.400"), Palette.Shoe, 1.6);
    }
}
