using Easel.Abstractions.Pixels;
using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Figures.Clothes;

/// <summary>Things in the hands of a figure that are drawn with it.</summary>
internal static class PropArt
{
    /// <summary>Behind the whole figure.</summary>
    public static void DrawBehind(SvgText svg, Prop prop, Skeleton body)
    {
        if (prop == Prop.Broomstick)
            DrawBroomstick(svg, body);
        SportPropArt.DrawBehind(svg, prop, body);
        if (prop != Prop.JumpRope)
            return;
        var (near, far) = (body.Near.End, body.Far.End);
        var top = body.Head.Y - (body.Build.Head * 2.3);
        svg.Stroke(
            SvgText.Text(
                $"M{far.X:0.##} {far.Y:0.##}C{far.X - 16:0.##} {top:0.##} {near.X + 16:0.##} {top:0.##} {near.X:0.##} {near.Y:0.##}"
            ),
            Palette.Red,
            1.4
        );
    }

    private static void DrawBroomstick(SvgText svg, Skeleton body) =>
        svg.Begin(new FigurePoint(0, body.Build.LegWidth * 0.7), -10)
            .Rect(-14, -1, 42, 2.2, Palette.Brown, 1.1)
            .Path("M-13-1.5q-6-4-14-4.5l1.5 3-3 1 3 1.5-3 1.5 3 1-1.5 3q8-0.5 14-4.5z", Palette.Tan)
            .Rect(-14, -2, 2.4, 4.2, Palette.Red, 1)
            .End();

    /// <param name="degrees">By which its point leans to the right.</param>
    public static void DrawSword(SvgText svg, FigurePoint hand, double degrees) =>
        svg.Begin(hand, degrees)
            .Path("M-1.3-3v-19l1.3-3 1.3 3v19z", Palette.Silver)
            .Rect(-4, -4, 8, 2, Palette.Gold, 1)
            .Rect(-1, -3, 2, 6, Palette.Brown, 1)
            .End();

    /// <summary>In the hand, before the arm.</summary>
    public static void Draw(SvgText svg, Prop prop, Skeleton body, Rgb? colour = null)
    {
        SportPropArt.Draw(svg, prop, body);
        HouseholdPropArt.Draw(svg, prop, body);
        var hand = body.Near.End;
        var floor = body.Sole;
        switch (prop)
        {
            case Prop.Sword:
                DrawSword(svg, hand, 24);
                break;
            case Prop.Staff:
                svg.Line(1.8, Palette.Brown, new FigurePoint(hand.X, floor), new FigurePoint(hand.X, hand.Y - 22))
                    .Circle(hand.X, hand.Y - 24, 3, Palette.Sky);
                break;
            case Prop.Crook:
                svg.Line(1.8, Palette.Brown, new FigurePoint(hand.X, floor), new FigurePoint(hand.X, hand.Y - 20))
                    .Stroke(SvgText.Text($"M{hand.X:0.##} {hand.Y - 20:0.##}q-1-7 4-7t3.5 5-3 2"), Palette.Brown, 1.8);
                break;
            case Prop.Wand:
                svg.Begin(hand, 40).Rect(-0.7, -11, 1.4, 12, Palette.Black).Rect(-0.7, -11, 1.4, 3, Palette.White).End();
                break;
            case Prop.Baton:
                svg.Begin(hand, 40).Rect(-0.5, -11, 1, 12, Palette.White).End();
                break;
            case Prop.Sceptre:
                svg.Begin(hand, 14).Rect(-0.9, -13, 1.8, 19, Palette.Gold, 0.9).Circle(0, -14.5, 2.6, Palette.Red).End();
                break;
            case Prop.Tray:
                svg.Begin(new FigurePoint(hand.X, hand.Y - body.Build.Hand))
                    .Ellipse(0, 0, 11, 1.8, Palette.Steel)
                    .Path("M-7-1l-1-7h5l-1 7z", Palette.Sky)
                    .Rect(-2, -9, 3.4, 8, Palette.Crimson, 0.8)
                    .Rect(-1.1, -12, 1.6, 4, Palette.Crimson)
                    .Path("M4-1l-1-7h5l-1 7z", Palette.Gold)
                    .End();
                break;
            case Prop.Pitchfork:
                svg.Line(1.6, Palette.Brown, new FigurePoint(hand.X, floor), new FigurePoint(hand.X, hand.Y - 14));
                svg.Begin(new FigurePoint(hand.X, hand.Y - 14)).Stroke("M-4-9v5q0 4 4 4t4-4v-5M0-9v9", Palette.Steel, 1.3).End();
                break;
            case Prop.Cane:
                svg.Stroke(SvgText.Text($"M{hand.X + 1:0.##} {floor:0.##}V{hand.Y:0.##}q0-3-3-3t-3 2"), Palette.Brown, 2);
                break;
            case Prop.Hose:
                svg.Begin(hand, -14)
                    .Rect(-3, -1.6, 9, 3.2, Palette.Steel, 1)
                    .Rect(5, -2.2, 3, 4.4, Palette.Gold, 1)
                    .Path("M8-1.2q10-5 20-3l-1 2.2 3 1-3 1.4 2 2.4q-11-2-21-1.4z", Palette.Tear)
                    .End();
                svg.Stroke(SvgText.Text($"M{hand.X - 3:0.##} {hand.Y + 1:0.##}q-10 2-9 12t-9 10"), Palette.Crimson, 2.4);
                break;
            case Prop.Gavel:
                svg.Begin(hand, 30).Rect(-0.8, -9, 1.6, 10, Palette.Brown).Rect(-4, -12, 8, 4.4, Palette.Chestnut, 1).End();
                break;
            case Prop.Needles:
                var yarn = colour ?? Palette.Pink;
                svg.Begin(body.Held)
                    .Path("M-6 1h12v9q-6 2.5-12 0z", yarn)
                    .Stroke("M-6 3.5h12M-6 6.5h12", Palette.Shade(yarn, 0.86), 0.8)
                    .Stroke("M-8-5l12 8M8-5l-12 8", Palette.Steel, 1.1)
                    .End();
                svg.Circle(body.Held.X + 11, floor - 4.5, 4.5, yarn)
                    .Stroke(
                        SvgText.Text(
                            $"M{body.Held.X + 5:0.##} {body.Held.Y + 9:0.##}Q{body.Held.X + 14:0.##} {body.Held.Y + 14:0.##} {body.Held.X + 11:0.##} {floor - 6:0.##}"
                        ),
                        Palette.Shade(yarn, 0.86),
                        1
                    );
                break;
            case Prop.Lasso:
                svg.Stroke(SvgText.Text($"M{hand.X:0.##} {hand.Y:0.##}q6-6 4-12a12 4.5 0 1 1 0.1 0"), Palette.Tan, 1.3);
                break;
            case Prop.Barbell:
                var bar = body.Held.Y - 1;
                svg.Rect(body.Held.X - 24, bar, 48, 1.8, Palette.Steel, 0.9);
                foreach (var side in (ReadOnlySpan<int>)[-1, 1])
                    svg.Rect(body.Held.X + (side * 19.5) - 1.8, bar - 7, 3.6, 16, Palette.Shoe, 1.2)
                        .Rect(body.Held.X + (side * 23) - 1.3, bar - 4.5, 2.6, 11, Palette.Red, 1);
                break;
            case Prop.Juggling:
                var middle = FigurePoint.Middle(body.Near.End, body.Far.End);
                var above = body.Head.Y - body.Build.Head;
                svg.Circle(middle.X - 13, above + 2, 2.8, Palette.Red)
                    .Circle(middle.X, above - 7, 2.8, Palette.Gold)
                    .Circle(middle.X + 13, above + 2, 2.8, Palette.Blue);
                break;
            case Prop.Ribbon:
                svg.Stroke(SvgText.Text($"M{hand.X:0.##} {hand.Y:0.##}q6-7 10 0t10-2 9 2"), Palette.Pink, 1.8);
                break;
        }
    }
}
