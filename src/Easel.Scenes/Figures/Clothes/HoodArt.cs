using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Figures.Clothes;

/// <summary>Hoods of costumes, with the ears of whom they show; about a head of radius 10 whose middle is the origin.</summary>
internal static class HoodArt
{
    private const string Hood =
        "M-11.800 3q-1-17 11.800-17t11.800 17q0.500 8-6.300 10.500h-11q-6.800-2.500-6.300-10.500zM-8 1q-0.300 7.800 8 7.800t8-7.800q0-8.200-8-8.200t-8 8.200z";

    public static bool Is(Hat hat) =>
        hat
            is Hat.Sheet
                or Hat.PointedHood
                or Hat.RoundHood
                or Hat.LongHood
                or Hat.SpikedHood
                or Hat.EyedHood
                or Hat.HornedHood
                or Hat.UnicornHood
                or Hat.BeakedHood
                or Hat.FeelerHood
                or Hat.StalkHood;

    public static void Draw(SvgText svg, Hat hat, Rgb colour, Rgb trim)
    {
        if (hat == Hat.Sheet)
        {
            // Over the head, without a seam.
            svg.Path(
                "M-10.800 6q-2-18.500 10.800-18.500t10.800 18.500q-2-9-4-10.500-6.800-4.500-13.600 0-2 1.500-4 10.500z",
                Palette.White
            );
            return;
        }

        DrawBehind(svg, hat, colour, trim);
        svg.Path(Hood, colour);
        DrawUpon(svg, hat, trim);
    }

    private static void DrawBehind(SvgText svg, Hat hat, Rgb colour, Rgb trim)
    {
        switch (hat)
        {
            case Hat.PointedHood:
                svg.Path("M-11.500-6l-1-12.500 9.500 6zM11.500-6l1-12.500-9.500 6z", colour)
                    .Path("M-10.500-9l-0.500-6 5 3.500zM10.500-9l0.500-6-5 3.500z", trim);
                break;
            case Hat.RoundHood:
                svg.Circle(-8.8, -12.2, 4.6, colour)
                    .Circle(8.8, -12.2, 4.6, colour)
                    .Circle(-8.8, -12.2, 2.4, trim)
                    .Circle(8.8, -12.2, 2.4, trim);
                break;
            case Hat.LongHood:
                svg.Ellipse(-5, -19, 3.2, 9.5, colour, -8).Ellipse(5, -19, 3.2, 9.5, colour, 8);
                svg.Ellipse(-5, -19, 1.5, 6.5, trim, -8).Ellipse(5, -19, 1.5, 6.5, trim, 8);
                break;
            case Hat.SpikedHood:
                svg.Path("M-9.500-8l-3.500-6 7 1.500zM-4.500-12l0-7.500 5 5.500zM4.500-12l5-6 0.500 8zM9.500-8l5.500-3-3 8z", trim);
                break;
            case Hat.HornedHood:
                svg.Path("M-9-9q-6-2-4.500-9 2.500 4.500 8 5.500zM9-9q6-2 4.500-9-2.500 4.500-8 5.500z", Palette.Tan)
                    .Ellipse(-13, -5, 4, 2.2, colour, 20)
                    .Ellipse(13, -5, 4, 2.2, colour, -20);
                break;
            case Hat.UnicornHood:
                svg.Path("M-2.500-12l2.500-13 2.500 13z", Palette.Gold).Path("M-11-7l-1-9.500 7.500 5zM11-7l1-9.500-7.500 5z", colour);
                break;
            case Hat.FeelerHood:
                svg.Stroke("M-4-12q-1-6-5-8M4-12q1-6 5-8", Palette.Black, 1.3)
                    .Circle(-9.4, -20.4, 1.8, Palette.Black)
                    .Circle(9.4, -20.4, 1.8, Palette.Black);
                break;
            case Hat.StalkHood:
                svg.Rect(-1.8, -19, 3.6, 7, trim, 1.2);
                break;
        }
    }

    private static void DrawUpon(SvgText svg, Hat hat, Rgb trim)
    {
        switch (hat)
        {
            case Hat.EyedHood:
                svg.Circle(-6, -13, 3.8, Palette.White).Circle(6, -13, 3.8, Palette.White);
                svg.Circle(-6, -13, 1.8, Palette.Black).Circle(6, -13, 1.8, Palette.Black);
                break;
            case Hat.BeakedHood:
                svg.Circle(-4.6, -10.4, 1.6, Palette.White)
                    .Circle(4.6, -10.4, 1.6, Palette.White)
                    .Circle(-4.6, -10.4, 0.9, Palette.Ink)
                    .Circle(4.6, -10.4, 0.9, Palette.Ink)
                    .Path("M-3.600-9.500q3.600-3 7.200 0-1 4-3.600 4.600-2.600-0.600-3.600-4.600z", Palette.Orange);
                break;
            case Hat.UnicornHood:
                svg.Path("M-4-13.500q4-3 8 0l-1.500 4q-2.500-1.500-5 0z", trim);
                break;
            case Hat.StalkHood:
                svg.Path("M-7-11.500q3-3 7-3t7 3q-3-0.500-4.500 1.500-1-2-2.500-2t-2.500 2q-1.500-2-4.500-1.500z", trim);
                break;
        }
    }
}
