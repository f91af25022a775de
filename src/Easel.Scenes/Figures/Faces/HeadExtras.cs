using Easel.Abstractions.Pixels;
using Easel.Scenes.Figures.Clothes;

namespace Easel.Scenes.Figures.Faces;

/// <summary>What is seen of a head besides its face and hair, about a head of radius 10 whose middle is the origin.</summary>
internal static class HeadExtras
{
    private static readonly (double X, double Y)[] Freckles = [(-6.4, 3.2), (-5, 4.6), (-7.2, 5), (6.4, 3.2), (5, 4.6), (7.2, 5)];

    /// <summary>Ears are at the sides of a head that looks to the front.</summary>
    public static void DrawEars(SvgText svg, PersonLooks looks, bool arePointed)
    {
        if (arePointed)
            svg.Path("M-8.500-3q-6-4-8-4.500 1 7 7.500 9.500zM8.500-3q6-4 8-4.500-1 7-7.500 9.500z", looks.Skin);
        else
            svg.Circle(-10, 1, 1.8, looks.Skin).Circle(10, 1, 1.8, looks.Skin);
    }

    /// <summary>Over a head that lies, not about its middle.</summary>
    public static void DrawSnore(SvgText svg, FigurePoint at) =>
        svg.Stroke(SvgText.Text($"M{at.X:0.##} {at.Y:0.##}h4l-4 5h4M{at.X + 6:0.##} {at.Y - 7:0.##}h5l-5 6h5"), Palette.Slate, 1.2);

    /// <summary>Below eyes and mouth.</summary>
    public static void DrawSkin(SvgText svg, Person person)
    {
        foreach (var (x, y) in person.HasFreckles ? Freckles : [])
            svg.Circle(x, y, 0.6, Palette.Brown);
        if (person.Smear is { } smear)
            svg.Ellipse(-4.6, 4.8, 2.2, 1.5, smear, -24)
                .Ellipse(4.4, 5.4, 1.8, 1.3, smear, 20)
                .Circle(1, 8, 1.2, smear)
                .Circle(-1.8, 7.6, 0.7, smear)
                .Ellipse(6.2, 1.2, 1.3, 1, smear);
        if (person.HasRosyCheeks)
            svg.Circle(-6, 4, 2.2, Palette.Rose).Circle(6, 4, 2.2, Palette.Rose);
    }

    /// <summary>Above eyes and mouth.</summary>
    public static void DrawEyePatch(SvgText svg) =>
        svg.Stroke("M-9.500-5.500l18.500 5.500", Palette.Black, 1.1)
            .Path("M-6.800-3h6.200q0.600 6-3 6.200-3.600-0.200-3.200-6.200z", Palette.Black);

    /// <summary>Between eyes and mouth.</summary>
    public static void DrawNoseRing(SvgText svg) => svg.Stroke("M0.900 0.900a1.600 1.600 0 1 1-1.800 0", Palette.Steel, 1);

    /// <summary>An open smile in place of the mouth, a tooth missing in it; who is not glad keeps their own.</summary>
    public static void DrawToothGap(SvgText svg, Mood mood)
    {
        if (mood is Mood.Content or Mood.Happy or Mood.Laughing or Mood.Neutral)
            svg.Path("M-5 3q5 1.2 10 0 0 6.4-5 6.4t-5-6.4z", Palette.Mouth)
                .Path("M-4.300 3.300q1.800 0.400 3.300 0.400v2h-2.700zM4.300 3.300q-1.200 0.300-2.200 0.350v2h1.600z", Palette.White);
    }

    /// <summary>Above eyes and mouth; lips that are open for a laugh or a cry stay as they are.</summary>
    public static void DrawMakeup(SvgText svg, Rgb lips, Mood mood)
    {
        svg.Path("M-6.200-0.800q2.600-4 5.200 0-2.600-1.600-5.200 0zM6.200-0.800q-2.600-4-5.200 0 2.600-1.600 5.200 0z", Palette.Purple)
            .Stroke("M-6-0.600l-1.300-0.900M6-0.600l1.300-0.900", Palette.Black, 0.8);
        if (mood is Mood.Content or Mood.Neutral)
            svg.Path("M-3.800 4.200q2-1.400 3.800-0.300 1.800-1.100 3.800 0.300-1.200 3-3.800 3t-3.800-3z", lips);
    }

    /// <summary>Over mouth and nose.</summary>
    public static void DrawMask(SvgText svg, Rgb colour) =>
        svg.Stroke("M-9.600-0.500l3 2M9.600-0.500l-3 2M-9 5.500l3-1M9 5.500l-3-1", Palette.White, 0.8)
            .Path("M-7 2q7-3.400 14 0 0 6.400-7 7.600-7-1.200-7-7.600z", colour)
            .Stroke("M-5.400 4.200q5.400 1 10.800 0M-5 6.400q5 1 10 0", Palette.Shade(colour), 0.7);

    /// <summary>Above the hair.</summary>
    public static void DrawEarrings(SvgText svg, Outfit outfit)
    {
        if (outfit.Earrings is { } colour)
            svg.Circle(-10.6, 4.6, 1.5, colour).Circle(10.6, 4.6, 1.5, colour);
    }

    /// <summary>A hand flat upon the head, its fingers up.</summary>
    public static void DrawHand(SvgText svg, FigurePoint hand, double size, Rgb skin)
    {
        for (var finger = -1; finger <= 1; finger++)
        {
            var from = hand + new FigurePoint(finger * 0.62 * size, -0.2 * size);
            svg.Line(0.66 * size, skin, from, from + new FigurePoint(0, -size));
        }

        svg.Circle(hand.X, hand.Y, size, skin);
    }
}
