using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Figures.Faces;

/// <summary>Eyes, brows and mouth, about a head of radius 10 whose middle is the origin.</summary>
internal static class FaceArt
{
    private static readonly Rgb Ink = Palette.Ink;
    private static readonly Rgb Blush = new(0xf2, 0x8f, 0x5c);

    public static void Draw(SvgText svg, Mood mood, bool isYoung, bool hasGlasses, Rgb? iris = null)
    {
        if (isYoung && mood is not (Mood.Angry or Mood.Neutral))
            svg.Ellipse(-6, 3.6, 1.8, 1.2, Blush, opacity: 0.6).Ellipse(6, 3.6, 1.8, 1.2, Blush, opacity: 0.6);
        switch (mood)
        {
            case Mood.Happy:
                Eyes(svg, iris).Path("M-4.4 3.2q4.4 1 8.8 0 0 5.4-4.4 5.4t-4.4-5.4z", Palette.Mouth);
                break;
            case Mood.Laughing:
                svg.Stroke("M-5 0.6q1.6-2.4 3.2 0M1.8 0.6q1.6-2.4 3.2 0", Ink, 1.3)
                    .Path("M-5 3q5 1.2 10 0 0 6.4-5 6.4t-5-6.4z", Palette.Mouth)
                    .Path("M-3 7.6q3-2.2 6 0-1.2 1.8-3 1.8t-3-1.8z", Palette.Coral);
                break;
            case Mood.Cheeky:
                Eyes(svg, iris)
                    .Path("M-4.600 3.400q4.600 1.200 9.200 0 0 4.200-4.600 4.200t-4.600-4.200z", Palette.Mouth)
                    .Path("M-2.200 5.400q2.200-1 4.400 0v3.600q0 2.200-2.200 2.200t-2.200-2.200z", Palette.Pink);
                break;
            case Mood.Sad:
                Eyes(svg, iris).Stroke("M-5.6-3q1.8-0.4 3.2-1.6M5.6-3q-1.8-0.4-3.2-1.6", Ink, 1.1).Stroke("M-3 6.8q3-3 6 0", Ink, 1.4);
                break;
            case Mood.Crying:
                svg.Stroke("M-5.2 0.2q1.6 1.8 3.2 0M2 0.2q1.6 1.8 3.2 0", Ink, 1.3)
                    .Stroke("M-5.6-2.6q1.8-0.4 3.2-1.8M5.6-2.6q-1.8-0.4-3.2-1.8", Ink, 1.1)
                    .Path("M-3.4 8q0-4 3.4-4t3.4 4q-3.4-1.4-6.8 0z", Palette.Mouth);
                Tear(svg, -5.6, 5);
                Tear(svg, 5.6, 5);
                Tear(svg, -7.6, 9.4);
                Tear(svg, 7.6, 9.4);
                break;
            case Mood.Angry:
                Eyes(svg, iris).Stroke("M-6-3.6l3.8 1.8M6-3.6l-3.8 1.8", Ink, 1.5).Stroke("M-3 6.4q3-2 6 0", Ink, 1.5);
                break;
            case Mood.Surprised:
                Wide(svg).Ellipse(0, 6, 2, 2.6, Palette.Mouth);
                break;
            case Mood.Scared:
                Wide(svg)
                    .Stroke("M-6-4.2q1.8-0.2 3.2-1.4M6-4.2q-1.8-0.2-3.2-1.4", Ink, 1.1)
                    .Stroke("M-3.6 6.4q1.2-1.6 2.4 0t2.4 0 2.4 0", Ink, 1.3);
                Tear(svg, 9.4, -3.4);
                break;
            case Mood.Asleep:
                svg.Stroke("M-5.4 0.2q1.6 1.6 3.2 0M2.2 0.2q1.6 1.6 3.2 0", Ink, 1.2).Stroke("M-1.6 5q1.6 1 3.2 0", Ink, 1.2);
                break;
            case Mood.Blowing:
                svg.Stroke("M-5.2 0.2q1.6-1.8 3.2 0M2 0.2q1.6-1.8 3.2 0", Ink, 1.3)
                    .Ellipse(-5.4, 4.8, 2.6, 2, Blush, opacity: 0.5)
                    .Ellipse(5.4, 4.8, 2.6, 2, Blush, opacity: 0.5)
                    .Circle(0, 5.4, 1.9, Palette.Mouth)
                    .Circle(0, 5.4, 0.9, Ink);
                break;
            case Mood.Neutral:
                Eyes(svg, iris).Stroke("M-2.6 5h5.2", Ink, 1.4);
                break;
            default:
                Eyes(svg, iris).Stroke("M-3 4q3 2.8 6 0", Ink, 1.4);
                break;
        }

        if (hasGlasses)
            svg.Stroke("M-6.6 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0M0.6 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0", Ink, 0.9);
    }

    private static SvgText Eyes(SvgText svg, Rgb? iris) =>
        iris is { } colour
            ? svg.Ellipse(-3.6, 0, 2.6, 2.2, Palette.White)
                .Ellipse(3.6, 0, 2.6, 2.2, Palette.White)
                .Circle(-3.6, 0, 1.8, colour)
                .Circle(3.6, 0, 1.8, colour)
                .Circle(-3.6, 0, 0.8, Ink)
                .Circle(3.6, 0, 0.8, Ink)
            : svg.Circle(-3.6, 0, 1.3, Ink).Circle(3.6, 0, 1.3, Ink);

    private static SvgText Wide(SvgText svg) =>
        svg.Circle(-3.6, -0.4, 2.5, Palette.White)
            .Circle(3.6, -0.4, 2.5, Palette.White)
            .Circle(-3.6, -0.2, 1.2, Ink)
            .Circle(3.6, -0.2, 1.2, Ink);

    private static void Tear(SvgText svg, double x, double y) =>
        svg.Path(SvgText.Text($"M{x:0.##} {y - 2.6:0.##}q1.8 2.6 0 3.8q-1.8-1.2 0-3.8z"), Palette.Tear);
}
