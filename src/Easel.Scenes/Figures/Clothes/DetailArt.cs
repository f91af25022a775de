namespace Easel.Scenes.Figures.Clothes;

/// <summary>What is upon the clothes of an upper body that is 18 wide and 18 high, its hips at the origin.</summary>
internal static class DetailArt
{
    /// <summary>A scarf or a chain, and what is over the shoulders.</summary>
    public static void DrawAtNeck(SvgText svg, Outfit outfit)
    {
        if (outfit.Backpack is { } strap)
            svg.Stroke("M-6.500-18q-1 6-0.500 14M6.500-18q1 6 0.500 14", Palette.Shade(strap), 2.4);
        if (outfit.Necklace is { } metal)
            svg.Stroke("M-5.500-18.500q1 8.500 5.500 9.500 4.500-1 5.500-9.500", metal, 1.5).Circle(0, -8.6, 1.7, metal);
        if (outfit.Scarf is { } wool)
            svg.Rect(2, -17, 4.6, 13, Palette.Shade(wool), 1.5).Rect(-7.5, -20.5, 15, 5.6, wool, 2.8);
    }

    /// <summary>Of a watch, on an arm so wide.</summary>
    public static void DrawDial(SvgText svg, FigurePoint at, double width) =>
        svg.Circle(at.X, at.Y, width * 0.46, Palette.Gold).Circle(at.X, at.Y, width * 0.32, Palette.White);

    /// <summary>It is seen from behind, too.</summary>
    public static bool GoesAround(Detail detail) =>
        detail is Detail.Belt or Detail.Bands or Detail.Stripes or Detail.Dots or Detail.Flowers or Detail.Ruff or Detail.Ermine;

    public static void Draw(SvgText svg, Detail detail, Outfit outfit)
    {
        var (trim, shade) = (outfit.Trim, Palette.Shade(outfit.Top, 0.82));
        switch (detail)
        {
            case Detail.Tie:
                svg.Path("M-1.6-18.5h3.2l-0.8 2.5 1.6 7-2.4 3-2.4-3 1.6-7z", trim);
                break;
            case Detail.BowTie:
                svg.Path("M0-17l-4-2.6v5.2zM0-17l4-2.6v5.2z", trim);
                break;
            case Detail.Lapels:
                svg.Path("M-4.6-19h9.2l-4.6 12z", Palette.White).Path("M-4.6-19.5l-2 5.5 6.6 9 6.6-9-2-5.5-4.6 11.5z", shade);
                break;
            case Detail.Buttons:
                svg.Circle(0, -12, 0.9, trim).Circle(0, -8, 0.9, trim).Circle(0, -4, 0.9, trim);
                break;
            case Detail.Apron:
                svg.Path("M-4-17h8l1.2 6.5 3.3 2v14q-8.5 2.5-17 0v-14l3.3-2z", trim).Stroke("M-4-17l-1-2.5M4-17l1-2.5", trim, 1.4);
                break;
            case Detail.Belly:
                svg.Ellipse(0, -7, 5.6, 7.4, trim);
                break;
            case Detail.Belt:
                svg.Rect(-9, -3.5, 18, 3, trim).Rect(-2, -3.9, 4, 3.8, Palette.Gold, 0.6);
                break;
            case Detail.Badge:
                svg.Path("M4.5-15l0.9 1.9 2.1 0.2-1.6 1.4 0.5 2.1-1.9-1.1-1.9 1.1 0.5-2.1-1.6-1.4 2.1-0.2z", Palette.Gold);
                break;
            case Detail.Bands:
                svg.Rect(-9, -8.5, 18, 2.4, trim).Rect(-9, -3, 18, 2.4, trim);
                break;
            case Detail.Stripes:
                foreach (var y in (ReadOnlySpan<double>)[-16, -11, -6, -1])
                    svg.Rect(-9, y, 18, 2.4, trim);
                break;
            case Detail.Dungarees:
                svg.Path("M-5.5-11h11v6.5h3.5v6.5h-18v-6.5h3.5z", trim)
                    .Stroke("M-5-11l-2-8M5-11l2-8", trim, 2)
                    .Circle(-4.4, -10.4, 0.9, Palette.Gold)
                    .Circle(4.4, -10.4, 0.9, Palette.Gold);
                break;
            case Detail.Stethoscope:
                svg.Stroke("M-4.5-19q-1 8 1.5 11t3-2q0-5 4.5-9", Palette.Shoe, 1.3).Circle(-2.4, -7, 1.9, Palette.Steel);
                break;
            case Detail.Cross:
                svg.Path("M3.7-14.5h1.8v1.8h1.8v1.8h-1.8v1.8h-1.8v-1.8h-1.8v-1.8h1.8z", Palette.Red);
                break;
            case Detail.Emblem:
                svg.Path("M-5-15h10l1.5 2.5-6.5 7-6.5-7z", trim).Path("M-2.6-13.5h5.2l-2.6 5z", outfit.Top);
                break;
            case Detail.FurTrim:
                svg.Rect(-1.8, -19, 3.6, 16, Palette.White)
                    .Rect(-9.5, -1, 19, 4, Palette.White, 2)
                    .Rect(-9, -5, 18, 3.4, Palette.Black)
                    .Rect(-2.2, -5.3, 4.4, 4, Palette.Gold, 0.8);
                break;
            case Detail.Plates:
                svg.Path("M-8-18.5q8 4 16 0l0.5 9q-8.5 6-17 0z", Palette.Shade(outfit.Top, 0.92))
                    .Stroke("M0-16.5v11M-8.5-4h17", Palette.Shade(outfit.Top, 0.76), 0.9);
                break;
            case Detail.Ruff:
                foreach (var x in (ReadOnlySpan<double>)[-6, -3, 0, 3, 6])
                    svg.Circle(x, -18.2 + (0.6 * (3 - Math.Abs(x / 2))), 2.3, x is -3 or 3 ? trim : Palette.White);
                break;
            case Detail.Ermine:
                svg.Path("M-8.5-19.5h17q1 4.5-2.5 6-6 2-12 0-3.5-1.5-2.5-6z", Palette.White);
                foreach (var (x, y) in (ReadOnlySpan<(double, double)>)[(-5.5, -17), (5.5, -17), (-2, -15), (2, -15)])
                    svg.Circle(x, y, 0.6, Palette.Black);
                break;
            case Detail.Dots:
                svg.Circle(0, -12.5, 1.9, trim).Circle(0, -6.5, 1.9, trim).Circle(0, -0.5, 1.9, trim);
                break;
            case Detail.Wrap:
                svg.Path("M-4-19.5h8l-4 5.5z", Palette.Skin)
                    .Stroke("M-4.5-19.5l7.5 13M4.5-19.5l-7.5 13", shade, 1.2)
                    .Rect(-9, -5.5, 18, 2.8, trim)
                    .Stroke("M0-4l-1.5 5M0-4l2 4.5", trim, 1.8);
                break;
            case Detail.OpenCoat:
                svg.Path("M-3.6-19.5h7.2l1.4 22h-10z", trim).Path("M-3.6-19.5l-1.8 6 2.2 3.5zM3.6-19.5l1.8 6-2.2 3.5z", shade);
                break;
            case Detail.Vest:
                svg.Path("M-9-15q0-3.5 4-4l1.5 0 3.5 9 3.5-9 1.5 0q4 0.5 4 4v17h-18z", trim)
                    .Circle(0, -6, 0.7, Palette.Gold)
                    .Circle(0, -2.5, 0.7, Palette.Gold);
                break;
            case Detail.Number:
                svg.Stroke("M-3.4-12l1.4-1.2v8M1-11.5q0-1.7 1.7-1.7t1.7 1.7v4.8q0 1.7-1.7 1.7t-1.7-1.7z", trim, 1.5);
                break;
            case Detail.Collar:
                svg.Path("M-5-19.5h10l-1 3-4 2.5-4-2.5z", trim);
                break;
            case Detail.Panel:
                svg.Rect(-5.5, -14, 11, 7, trim, 1.5)
                    .Circle(-2.5, -11.5, 1, Palette.Red)
                    .Circle(1, -11.5, 1, Palette.Blue)
                    .Rect(-3.5, -9.4, 6, 1.2, Palette.Steel);
                break;
            case Detail.Flowers:
                foreach (var (x, y) in (ReadOnlySpan<(double, double)>)[(-5, -13), (4, -15), (1, -8), (-5, -4), (6, -5)])
                    svg.Circle(x, y, 1.8, trim).Circle(x, y, 0.7, Palette.Yellow);
                break;
            case Detail.Suspenders:
                svg.Stroke("M-5-19.500v21M5-19.500v21", trim, 1.8).Circle(-5, 0, 1.1, Palette.Gold).Circle(5, 0, 1.1, Palette.Gold);
                break;
            case Detail.Zip:
                svg.Path("M-4.5-19.5h9l-4.5 5z", shade).Rect(-0.7, -15.5, 1.4, 17.5, trim, 0.7);
                break;
            case Detail.Sash:
                svg.Path("M4-19.500h4l1 4-18 17v-5z", trim).Path("M2-19.500h2.500l-13.500 15v-3z", shade);
                break;
            case Detail.Sling:
                svg.Stroke("M-4-19.500l-4.500 11M4.500-19.500l4.500 9.500", Palette.White, 1.8)
                    .Path("M-10-9.500l19.500-2 1 6.500q-3 4-9 4.500l-9.500-1.500q-3-3-2-7.500z", Palette.White)
                    .Stroke("M-9-8l17.500-1.500", Palette.Silver, 0.9);
                break;
            case Detail.WhiteCollar:
                svg.Path("M-5-19.5h10l-1.5 3.5h-7z", Palette.White);
                break;
        }
    }
}
