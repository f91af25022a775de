using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Figures.Faces;

/// <summary>Hair and beards, about a head of radius 10 whose middle is the origin.</summary>
internal static class HairArt
{
    private const string Cap = "M-10.8 1q-1-13 10.8-13 11.8 0 10.8 13-10.8-6-21.6 0z";
    private const string Parted = "M-10.8 3q-1.6-15 10.8-15 12.4 0 10.8 15-0.6-5.6-4.4-7.4-4-1.6-6.4-4.6-2.4 3-6.4 4.6-3.8 1.8-4.4 7.4z";

    /// <summary>What of it is behind the body.</summary>
    public static void DrawBehind(SvgText svg, HairCut cut, Rgb colour)
    {
        switch (cut)
        {
            case HairCut.Long:
                svg.Path("M-11.5-2q0-10 11.5-10t11.5 10v16q0 4-4 4h-15q-4 0-4-4z", colour);
                break;
            case HairCut.Bob:
                svg.Path("M-11.5-2q0-10 11.5-10t11.5 10v8q0 4-4 4h-15q-4 0-4-4z", colour);
                break;
            case HairCut.Ponytail:
                svg.Stroke("M-8-6q-8 4-5.5 16", colour, 6.4);
                break;
            case HairCut.Pigtails:
                svg.Ellipse(-13, 4, 3.6, 6.4, colour, 14).Ellipse(13, 4, 3.6, 6.4, colour, -14);
                break;
            case HairCut.Braids:
                foreach (var side in (ReadOnlySpan<double>)[-1, 1])
                {
                    svg.Circle(side * 10.5, 5, 2.9, colour)
                        .Circle(side * 11.2, 9.4, 2.7, colour)
                        .Circle(side * 11.6, 13.6, 2.5, colour)
                        .Circle(side * 11.8, 17.4, 2.2, colour)
                        .Circle(side * 11.9, 19.6, 1.3, Palette.Red)
                        .Circle(side * 12, 21.4, 1.5, colour);
                }

                break;
            case HairCut.Afro:
                svg.Circle(0, -4, 15.5, colour);
                break;
            case HairCut.Mohawk:
                svg.Path("M-3.6-6q-1-9-4-11 4 0 5 1.5-0.5-4-1.5-6.5 3.5 2 4.1 4 0.6-3 3-5-0.5 3 0 5.5 1.5-1.5 4.5-1.5-3 3-3.1 13z", colour);
                break;
            case HairCut.Bun:
                svg.Circle(0, -14, 4.4, colour).Stroke("M-2.4-13.6a2.6 2.6 0 1 1 2.6 2.2", Palette.Shade(colour), 0.9);
                break;
            case HairCut.Curly:
                foreach (var (x, y) in (ReadOnlySpan<(double, double)>)[(-9, -4), (9, -4), (-10, 1), (10, 1), (-6, -9), (6, -9), (0, -11)])
                    svg.Circle(x, y, 4.4, colour);
                break;
        }
    }

    /// <summary>What of it is before the face.</summary>
    /// <param name="isCovered">Something is worn upon it: what rises above the head is not seen.</param>
    public static void DrawFront(SvgText svg, HairCut cut, Rgb colour, bool isCovered)
    {
        switch (cut)
        {
            case HairCut.Bald:
                break;
            case HairCut.Mohawk:
                if (!isCovered)
                    svg.Path("M-3.2-4q-0.8-6 0.2-9h6q1 3 0.2 9-3.2 1.5-6.4 0z", colour);
                break;
            case HairCut.Afro:
                svg.Path("M-11-2q-0.5-10.5 11-10.5t11 10.5q-4-5-11-5t-11 5z", colour);
                break;
            case HairCut.Spiky:
                svg.Path(
                    isCovered
                        ? Cap
                        : "M-10.8 1q-1.5-5-0.7-9l-3-2.5 4-0.2-1.5-4.3 4.5 1.8 1-4.6 4 3.4 2.5-4.6 2 4.6 4-3.4 1 4.6 4.5-1.8-1.5 4.3 4 0.2-3 2.5q0.8 4-0.7 9-10.8-6-21.6 0z",
                    colour
                );
                break;
            case HairCut.Thin:
                svg.Circle(-9.4, 1.6, 2.8, colour).Circle(9.4, 1.6, 2.8, colour);
                break;
            case HairCut.Wisp:
                if (!isCovered)
                    svg.Stroke("M-1-9.5q-1-4 2-4 2.5 0 2 2.2", colour, 1.5);
                break;
            case HairCut.Side:
                svg.Path("M-10.8 0q-1-12.5 10.8-12.5 11.8 0 10.8 12-3-6.5-12-5.5-6 1-9.6 6z", colour);
                break;
            case HairCut.Curly:
                svg.Path("M-10.5-1q-1-10 10.5-10t10.5 10q-3-4-5.5-3.5-2.5 1-5-0.5-3 1.5-5 0.5-3-0.5-5.5 3.5z", colour);
                break;
            case HairCut.Bun:
                // Combed up, or a white one would be a bobble hat.
                svg.Path(Parted, colour).Stroke("M0-11.6v2.6M-3.4-11q-3 1.6-4.6 4.6M3.4-11q3 1.6 4.6 4.6", Palette.Shade(colour), 0.9);
                break;
            default:
                svg.Path(Cap, colour);
                break;
        }
    }

    /// <summary>All of it, seen from behind.</summary>
    /// <param name="isCovered">Something is worn upon it: what rises above the head is not seen.</param>
    public static void DrawBack(SvgText svg, HairCut cut, Rgb colour, bool isCovered)
    {
        if (cut is not (HairCut.Bald or HairCut.Thin or HairCut.Wisp or HairCut.Mohawk))
            svg.Path("M-10.8-1q0-11.8 10.8-11.8t10.8 11.8q0 6.5-2.8 9-8 3.5-16 0-2.8-2.5-2.8-9z", colour);
        DrawBehind(svg, cut, colour);
        if (cut is HairCut.Thin or HairCut.Mohawk or HairCut.Spiky)
            DrawFront(svg, cut, colour, isCovered);
    }

    public static void DrawMoustache(SvgText svg, Rgb colour) =>
        svg.Path(
            "M0 2.6q2.5-1.5 4.5 0.2 1.2 1 3 0.2-1 3-3.8 3-2.4 0-3.7-1.6-1.3 1.6-3.7 1.6-2.8 0-3.8-3 1.8 0.8 3-0.2 2-1.7 4.5-0.2z",
            colour
        );

    public static void DrawBeard(SvgText svg, Rgb colour, bool isLong)
    {
        if (isLong)
            svg.Path("M-9.5 2q0.5 15 9.5 17 9-2 9.5-17-3 3.5-9.5 1.5-6.5 2-9.5-1.5z", colour);
        else
            svg.Path("M-9.8 1q0 10 9.8 10t9.8-10q-3 3-9.8 1.5-6.8 1.5-9.8-1.5z", colour);
    }
}
