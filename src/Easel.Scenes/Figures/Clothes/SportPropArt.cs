using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Figures.Clothes;

/// <summary>Things of sports and of camps in the hands of a figure, or about it.</summary>
internal static class SportPropArt
{
    /// <summary>Of a hoop, in shoulders.</summary>
    private const double HoopRadius = 2.5;

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
            case Prop.Skewer:
                svg.Begin(body.Held, 72)
                    .Rect(-0.5, -20, 1, 22, Palette.Brown)
                    .Rect(-2.2, -23, 4.4, 5, Palette.White, 1.6)
                    .Rect(-2.2, -20, 4.4, 2, Palette.Tan, 1)
                    .End();
                break;
        }
    }

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
