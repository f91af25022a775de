using Easel.Scenes.Figures.Body;

namespace Easel.Scenes.Figures.Clothes;

/// <summary>Tools that reach from the hands to the floor, a wheel that is steered with, and a phone.</summary>
internal static class HouseholdPropArt
{
    /// <summary>Before the body.</summary>
    public static void Draw(SvgText svg, Prop prop, Skeleton body)
    {
        switch (prop)
        {
            case Prop.Mop:
                var mop = Handle(svg, body, 9);
                svg.Path(
                        SvgText.Text(
                            $"M{mop.X - 3:0.##} {mop.Y:0.##}h6q1 4 4 6.600-2 1.400-4 0-1.400 1.600-3 0-1.400 1.600-3 0-2 1.600-4 0 3-2.600 4-6.600z"
                        ),
                        Palette.Cream
                    )
                    .Rect(mop.X - 3.4, mop.Y - 2, 6.8, 3, Palette.Blue, 1);
                break;
            case Prop.Broom:
                var broom = Handle(svg, body, 9);
                svg.Path(SvgText.Text($"M{broom.X - 2.4:0.##} {broom.Y:0.##}h4.800l4.600 6.800h-14z"), Palette.Gold)
                    .Rect(broom.X - 2.8, broom.Y - 1.6, 5.6, 2.8, Palette.Red, 1);
                break;
            case Prop.Phone:
                svg.Begin(body.Near.End, 8)
                    .Rect(-3.4, -9.6, 6.8, 12.4, Palette.Black, 1.4)
                    .Rect(-2.6, -8.8, 2.6, 2.6, Palette.Shoe, 0.8)
                    .Circle(-1.3, -7.5, 0.8, Palette.Sky)
                    .End();
                break;
            case Prop.Crutches:
                foreach (var arm in (ReadOnlySpan<Joints>)[body.Near, body.Far])
                {
                    var side = Math.Sign(arm.End.X - arm.From.X) * 2.6;
                    var (pad, foot) = (arm.From + new FigurePoint(side, 4), new FigurePoint(arm.End.X + (1.6 * side), body.Sole));
                    svg.Line(1.7, Palette.Steel, pad, foot)
                        .Line(2.8, Palette.Shoe, pad + new FigurePoint(-1.6, 0), pad + new FigurePoint(1.6, 0));
                    svg.Line(2, Palette.Shoe, arm.End, FigurePoint.Middle(pad, foot));
                }

                break;
            case Prop.Walker:
                var grip = body.Held;
                svg.Line(
                        1.7,
                        Palette.Steel,
                        new FigurePoint(grip.X - 5, body.Sole),
                        grip,
                        grip + new FigurePoint(3, 0),
                        new FigurePoint(grip.X + 9, body.Sole)
                    )
                    .Line(
                        1.5,
                        Palette.Steel,
                        new FigurePoint(grip.X - 3, (grip.Y + body.Sole) / 2),
                        new FigurePoint(grip.X + 6, (grip.Y + body.Sole) / 2)
                    )
                    .Circle(grip.X + 9, body.Sole - 1, 2, Palette.Shoe);
                break;
            case Prop.VacuumCleaner:
                VacuumCleaner(svg, body);
                break;
            case Prop.SteeringWheel:
                svg.Begin(body.Held + new FigurePoint(0.5, 0), 12, 0.62)
                    .Stroke("M0-8a8 8 0 1 0 0.100 0M-8 0h16M0 0v8", Palette.Shoe, 2.4)
                    .End();
                break;
        }
    }

    /// <summary>From above the upper hand through the lower one; returns where its head begins.</summary>
    private static FigurePoint Handle(SvgText svg, Skeleton body, double ahead)
    {
        var end = new FigurePoint(body.Near.End.X + ahead, body.Sole - 6.6);
        var upper = body.Held + ((body.Held - end) * 0.42);
        svg.Line(1.7, Palette.Tan, upper, end);
        return end;
    }

    private static void VacuumCleaner(SvgText svg, Skeleton body)
    {
        var hand = body.Near.End;
        var foot = new FigurePoint(hand.X + 12, body.Sole - 3.4);
        svg.Line(1.8, Palette.Shoe, hand + new FigurePoint(-1, -2), hand + ((foot - hand) * 0.5))
            .Line(7, Palette.Red, hand + ((foot - hand) * 0.42), hand + ((foot - hand) * 0.82))
            .Line(2.6, Palette.Crimson, hand + ((foot - hand) * 0.5), hand + ((foot - hand) * 0.7))
            .Line(2.4, Palette.Steel, hand + ((foot - hand) * 0.9), foot)
            .Rect(foot.X - 7, foot.Y - 1.2, 15, 4.6, Palette.Shoe, 1.8)
            .Circle(foot.X - 5, foot.Y + 2.6, 1.8, Palette.Silver);
    }
}
