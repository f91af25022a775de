using Easel.Abstractions.Pixels;
using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Figures.Fixtures;

/// <summary>Draws furniture about the joints of who uses it.</summary>
internal sealed class FixtureArt(SvgText svg, Skeleton body, Furnished furnished)
{
    private readonly Rgb _colour = furnished.Colour;

    /// <summary>Legs are not seen in it.</summary>
    public bool HidesLegs => furnished.Fixture is Fixture.Bathtub or Fixture.Window;

    /// <summary>All of it, with the hips at the origin.</summary>
    public static (double Left, double Top, double Right, double Bottom) Bounds(Skeleton body, Fixture fixture) =>
        fixture switch
        {
            Fixture.Bed => (BedLeft(body) - 8, -20, BedRight(body) + 8, 26),
            Fixture.Crib => (BedLeft(body) - 10, -26, BedRight(body) + 14, 32),
            Fixture.Bathtub => (-30, -26, 34, 20),
            Fixture.Chair or Fixture.OfficeChair or Fixture.Armchair or Fixture.RockingChair => SeatArt.Bounds(body, fixture),
            Fixture.Table or Fixture.Desk or Fixture.Sink or Fixture.IroningBoard => TableArt.Bounds(body, fixture),
            Fixture.Window => WindowArt.Bounds(body),
            Fixture.Clothesline => ClotheslineArt.Bounds(body),
            Fixture.Shower => ShowerArt.Bounds(body),
            Fixture.Mirror => MirrorArt.Bounds(body),
            Fixture.Pier => PierArt.Bounds(body),
            _ => (-12, body.Held.Y - 22, body.Held.X + 46, body.Sole + 2),
        };

    /// <param name="reflection">Draws the same one in a mirror, with the hips at the origin.</param>
    public void DrawBehind(Action reflection)
    {
        switch (furnished.Fixture)
        {
            case Fixture.Bed:
                var (left, right) = (BedLeft(body), BedRight(body));
                svg.Rect(left - 5, -18, 5, 42, Palette.Brown, 2)
                    .Rect(left - 1, 13, right - left + 3, 6, Palette.Chestnut)
                    .Rect(left, 4, right - left, 10, Palette.White, 2.5)
                    .Ellipse(body.Head.X - 1, 2.5, body.Build.Head * 1.35, body.Build.Head * 0.72, Palette.Silver);
                break;
            case Fixture.Crib:
                Rail(Palette.Shade(Palette.Tan), -20);
                svg.Rect(BedLeft(body) - 3, 6, BedRight(body) - BedLeft(body) + 12, 6, _colour, 2)
                    .Ellipse(body.Head.X - 1, 5, body.Build.Head * 1.3, body.Build.Head * 0.5, Palette.White);
                break;
            case Fixture.Bathtub:
                svg.Stroke("M30-8v-12q0-4-4-4t-4 4v2", Palette.Steel, 2.4).Rect(-27, -12, 57, 8, Palette.Silver, 4);
                break;
            case Fixture.Piano:
                Piano();
                break;
            case Fixture.Table or Fixture.Desk:
                new SeatArt(svg, body, Palette.Brown).Draw(Fixture.Chair);
                break;
            case Fixture.Sink:
                new TableArt(svg, body, _colour).SinkBehind();
                break;
            case Fixture.Window:
                new WindowArt(svg, body, _colour).DrawBehind();
                break;
            case Fixture.Shower:
                new ShowerArt(svg, body, _colour).DrawBehind();
                break;
            case Fixture.Pier:
                new PierArt(svg, body, _colour).DrawBehind();
                break;
            case Fixture.Mirror:
                new MirrorArt(svg, body, _colour).Draw(reflection);
                break;
            case Fixture.Clothesline:
                ClotheslineArt.Draw(svg, body, _colour);
                break;
            case Fixture.Chair or Fixture.OfficeChair or Fixture.Armchair or Fixture.RockingChair:
                new SeatArt(svg, body, _colour).Draw(furnished.Fixture);
                break;
        }
    }

    public void DrawFront()
    {
        switch (furnished.Fixture)
        {
            case Fixture.Bed:
                Blanket();
                break;
            case Fixture.Crib:
                svg.Rect(
                    -body.Build.Torso * 0.6,
                    -body.Build.Shoulder - 1,
                    BedRight(body) + (body.Build.Torso * 0.6) + 4,
                    body.Build.Shoulder + 10,
                    _colour,
                    3
                );
                Rail(Palette.Tan, -6);
                break;
            case Fixture.Bathtub:
                svg.Rect(-17, 12, 4, 6, Palette.Gold, 2)
                    .Rect(14, 12, 4, 6, Palette.Gold, 2)
                    .Path("M-27-8h57q0 22-11 22h-35q-11 0-11-22z", _colour)
                    .Rect(-29, -10.5, 61, 4.2, Palette.Shade(_colour, 0.9), 2.1);
                foreach (
                    var (x, radius) in (ReadOnlySpan<(double, double)>)[(-22, 3), (-16, 4.2), (-10, 3.2), (12, 3.6), (18, 4.4), (24, 3)]
                )
                    svg.Circle(x, -11.5, radius, Palette.White);
                break;
            case Fixture.Table:
                new TableArt(svg, body, _colour).Table();
                break;
            case Fixture.Desk:
                new TableArt(svg, body, _colour).Desk();
                break;
            case Fixture.Sink:
                new TableArt(svg, body, _colour).Sink();
                break;
            case Fixture.IroningBoard:
                new TableArt(svg, body, _colour).IroningBoard(furnished.Laundry);
                break;
            case Fixture.Pier:
                new PierArt(svg, body, _colour).DrawFront();
                break;
            case Fixture.Shower:
                new ShowerArt(svg, body, _colour).DrawFront();
                break;
            case Fixture.Window:
                new WindowArt(svg, body, _colour).DrawFront();
                break;
        }
    }

    private static double BedLeft(Skeleton body) => body.Head.X - (body.Build.Head * 1.5);

    private static double BedRight(Skeleton body) => body.NearLeg.End.X + 5;

    /// <summary>Bars between two posts.</summary>
    private void Rail(Rgb wood, double top)
    {
        var (left, right) = (BedLeft(body) - 6, BedRight(body) + 10);
        for (var x = left + 5; x < right - 2; x += 6)
            svg.Rect(x, top, 1.6, 26 - top - 6, wood);
        svg.Rect(left, top - 1, right - left, 2.6, wood, 1).Rect(left, 18, right - left, 3, wood, 1);
        foreach (var x in (ReadOnlySpan<double>)[left - 1, right - 2])
            svg.Rect(x, top - 5, 3.2, 33 - top, wood, 1.2);
    }

    private void Blanket()
    {
        var (fold, right, top) = (-body.Build.Torso * 0.62, BedRight(body), -body.Build.Shoulder - 2.2);
        svg.Path(SvgText.Text($"M{fold:0.##} {top:0.##}H{right - 4:0.##}q4.5 0.5 4.5 5V14H{fold:0.##}z"), _colour)
            .Rect(fold - 1.5, top - 0.6, 5, 15 - top, Palette.White, 2)
            .Rect(right, -5, 5, 29, Palette.Brown, 2)
            .Rect(BedLeft(body) - 5, 18, 5, 6, Palette.Brown, 1);
    }

    private void Piano()
    {
        var (hand, floor) = (body.Held, body.Sole);
        var (seat, key) = (body.Build.LegWidth / 2, hand.Y + 1.6);
        svg.Line(1.8, Palette.Shoe, new FigurePoint(-5, seat + 3), new FigurePoint(-6.5, floor))
            .Line(1.8, Palette.Shoe, new FigurePoint(5, seat + 3), new FigurePoint(6.5, floor))
            .Rect(-8.5, seat, 17, 3.6, Palette.Chestnut, 1.4);
        foreach (var x in (ReadOnlySpan<double>)[hand.X + 5, hand.X + 34])
            svg.Line(2.8, Palette.Shade(_colour), new FigurePoint(x, key + 6), new FigurePoint(x, floor));
        svg.Path(
                SvgText.Text(
                    $"M{hand.X + 10:0.##} {key + 1:0.##}L{hand.X + 41:0.##} {key - 18:0.##}l2 2.500L{hand.X + 40:0.##} {key + 1:0.##}z"
                ),
                Palette.Shade(_colour)
            )
            .Path(SvgText.Text($"M{hand.X - 3:0.##} {key + 1:0.##}h11v-2.500h30q5 0 5 5v4.500h-46z"), _colour)
            .Rect(hand.X - 4, key - 0.6, 11.5, 2.2, Palette.White, 0.6)
            .Line(1.2, Palette.Tan, new FigurePoint(hand.X + 10, key - 2), new FigurePoint(hand.X + 13.5, key - 10));
    }
}
