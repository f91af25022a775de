using Easel.Abstractions.Pixels;
using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Figures.Clothes;

/// <summary>Things of sports and of camps in the hands of a figure, or about it.</summary>
internal static class SportPropArt
{
    /// <summary>Of a hoop, in shoulders.</summary>
    private const double HoopRadius = 2.5;

    /// <summary>Before the hands, and above them, the tip of a fishing rod.</summary>
    public const double RodReach = 21;

    /// <summary>Behind the whole figure.</summary>
    public static void DrawBehind(SvgText svg, Prop prop, Skeleton body)
    {
        if (prop == Prop.Hoop)
            Hoop(svg, body, isFront: false);
        if (prop == Prop.Cord)
        {
            var foot = FigurePoint.Middle(body.NearLeg.End, body.FarLeg.End);
            svg.Stroke(SvgText.Text($"M{foot.X:0.##} {foot.Y:0.##}q-4-7 1-12t0-12"), Palette.Red, 1.6);
        }
    }

    /// <summary>Before the body.</summary>
    public static void Draw(SvgText svg, Prop prop, Skeleton body)
    {
        switch (prop)
        {
            case Prop.Bat:
                svg.Begin(body.Held, -38)
                    .Path(
                        "M-1 3l0.2-14q-1.2-6-0.6-10.500q0.200-1.500 1.400-1.500t1.400 1.500q0.600 4.500-0.600 10.500l0.200 14q-1 1.200-2 0z",
                        Palette.Tan
                    )
                    .Rect(-1.5, 2, 3, 1.8, Palette.Brown, 0.9)
                    .End();
                break;
            case Prop.GolfClub:
                svg.Begin(body.Held, -48)
                    .Rect(-0.5, -24, 1, 27, Palette.Steel)
                    .Rect(-0.9, -2, 1.8, 6, Palette.Shoe, 0.8)
                    .Path("M-0.5-24h5q1.500 0 1.500 1.500t-1.500 1.500h-5z", Palette.Slate)
                    .End();
                break;
            case Prop.Hoop:
                Hoop(svg, body, isFront: true);
                break;
            case Prop.Oar:
                svg.Begin(body.Held, 28)
                    .Rect(-0.9, -14, 1.8, 30, Palette.Tan, 0.9)
                    .Path("M-2.6 14h5.2v7q0 3-2.6 3t-2.6-3z", Palette.Brown)
                    .End();
                break;
            case Prop.HockeyStick:
                var stick = body.Near.End;
                svg.Line(
                        1.7,
                        Palette.Brown,
                        stick + new FigurePoint(-3, -7),
                        new FigurePoint(stick.X + 9, body.Sole - 1),
                        new FigurePoint(stick.X + 15, body.Sole)
                    )
                    .Ellipse(stick.X + 19, body.Sole + 3.4, 2.8, 1.2, Palette.Black);
                break;
            case Prop.Pillow:
                svg.Begin(body.Held + new FigurePoint(-2, -8), 14)
                    .Path("M-9-5q9-2.500 18 0 1.500 5 0 10-9 2.500-18 0-1.500-5 0-10z", Palette.Sky)
                    .Stroke("M-7.500-3.500l2 1.500M7.500-3.500l-2 1.500M-7.500 3.500l2-1.500M7.500 3.500l-2-1.500", Palette.Steel, 0.8)
                    .End();
                break;
            case Prop.Snowball:
                svg.Circle(body.Held.X, body.Held.Y - 2.6, 3.4, Palette.White)
                    .Circle(body.Held.X - 0.8, body.Held.Y - 3.4, 1.2, Palette.Silver);
                break;
            case Prop.FishingRod:
                DrawRod(svg, body, body.Sole);
                break;
            case Prop.Rope:
                DrawRope(svg, body.Held, body.Held + new FigurePoint(26, -1));
                break;
            case Prop.Skewer:
                svg.Begin(body.Held, 72)
                    .Rect(-0.5, -20, 1, 22, Palette.Brown)
                    .Rect(-2.2, -23, 4.4, 5, Palette.White, 1.6)
                    .Rect(-2.2, -20, 4.4, 2, Palette.Tan, 1)
                    .End();
                break;
        }
    }

    /// <summary>Strands all around either hand.</summary>
    public static void DrawPompoms(SvgText svg, Skeleton body, Rgb colour)
    {
        foreach (var hand in (ReadOnlySpan<FigurePoint>)[body.Far.End, body.Near.End])
        {
            for (var strand = 0; strand < 14; strand++)
                svg.Line(1.7, strand % 2 == 0 ? colour : Palette.Shade(colour, 0.86), hand, hand.Limb(6.2, strand * 360 / 14.0));
        }
    }

    /// <summary>From both hands, and its line down to the float.</summary>
    /// <param name="water">How far below the hips the float is.</param>
    public static void DrawRod(SvgText svg, Skeleton body, double water)
    {
        var (hand, tip) = (body.Held, body.Held + new FigurePoint(RodReach, -RodReach * 0.9));
        svg.Line(1.5, Palette.Brown, hand + new FigurePoint(-5, 4.5), tip)
            .Circle(hand.X + 1, hand.Y + 1.4, 1.9, Palette.Slate)
            .Stroke(SvgText.Text($"M{tip.X:0.##} {tip.Y:0.##}q3 {(water - tip.Y) / 2:0.##} 0 {water - tip.Y - 2:0.##}"), Palette.Steel, 0.6)
            .Circle(tip.X, water - 1.4, 1.8, Palette.Red)
            .Path(SvgText.Text($"M{tip.X - 1.8:0.##} {water - 1.4:0.##}h3.600a1.800 1.800 0 0 1-3.600 0z"), Palette.White);
    }

    /// <summary>Between the first and the last of those who pull it, its ends hanging down behind them.</summary>
    public static void DrawRope(SvgText svg, FigurePoint from, FigurePoint to) =>
        svg.Stroke(SvgText.Text($"M{from.X - 9:0.##} {from.Y + 12:0.##}q0-9 9-12L{to.X:0.##} {to.Y:0.##}"), Palette.Tan, 2);

    /// <summary>About the waist: half of it is behind the body.</summary>
    private static void Hoop(SvgText svg, Skeleton body, bool isFront)
    {
        var (middle, radius) = (body.Torso(0, -body.Build.Torso * 0.12), HoopRadius * body.Build.Shoulder);
        svg.Stroke(
            SvgText.Text(
                $"M{middle.X - radius:0.##} {middle.Y:0.##}A{radius:0.##} {radius * 0.3:0.##} 0 0 {(isFront ? 0 : 1)} {middle.X + radius:0.##} {middle.Y:0.##}"
            ),
            Palette.Pink,
            2
        );
    }
}
