using Easel.Abstractions.Pixels;
using Easel.Scenes.Figures.Faces;

namespace Easel.Scenes.Figures.Animals;

/// <summary>Draws heads that are like no other's, of radius 10 about the origin.</summary>
internal sealed class OddHeadArt(SvgText svg, Species species, Mood mood, bool isOpen)
{
    private static readonly Rgb Ink = Palette.Black;

    public void Draw()
    {
        switch (species.Head)
        {
            case HeadShape.Owl:
                svg.Path("M-10-3l0-11 7 5h6l7-5v11z", species.Fur).Circle(0, 0, 10.4, species.Fur);
                svg.Circle(-4.2, -1, 4.7, species.Second).Circle(4.2, -1, 4.7, species.Second);
                Eyes(4.2, -1, 2.3);
                Beak(3.2);
                break;
            case HeadShape.Penguin:
                svg.Circle(0, 0, 10.2, species.Fur)
                    .Path(
                        "M0-3.500q-2.500-4-6-2.500-4 3-2 8.500 2 6.500 8 6.500t8-6.500q2-5.500-2-8.500-3.500-1.500-6 2.500z",
                        species.Second
                    );
                Eyes(3.8, -0.6, 1.5);
                Beak(3);
                break;
            case HeadShape.Frog:
                svg.Circle(-5.6, -7.6, 4.4, species.Fur).Circle(5.6, -7.6, 4.4, species.Fur).Ellipse(0, 0, 12, 9.4, species.Fur);
                svg.Circle(-5.6, -8, 2.9, Palette.White).Circle(5.6, -8, 2.9, Palette.White);
                Eyes(5.6, -8, 1.5);
                if (isOpen)
                    svg.Path("M-8 0.500q8 2 16 0-1 7-8 7t-8-7z", Palette.Mouth);
                else
                    svg.Stroke("M-8 1q8 6.500 16 0", Palette.Shade(species.Fur, 0.5), 1.3);
                break;
            case HeadShape.Robot:
                svg.Stroke("M0-9v-6", Palette.Steel, 1.6)
                    .Circle(0, -16, 2.2, Palette.Red)
                    .Rect(-13.2, -3, 3, 7, Palette.Steel, 1)
                    .Rect(10.2, -3, 3, 7, Palette.Steel, 1)
                    .Rect(-11, -9.4, 22, 18.6, species.Fur, 4)
                    .Rect(-8.6, -6, 17.2, 9.6, species.Dark, 3);
                RobotEyes();
                break;
            case HeadShape.Monster:
                Monster();
                break;
            case HeadShape.Alien:
                svg.Stroke("M-4-9l-3-7M4-9l3-7", species.Fur, 1.5).Circle(-7, -16.6, 1.9, species.Dark).Circle(7, -16.6, 1.9, species.Dark);
                svg.Path("M0 11q-11-6-11-13 0-9 11-9t11 9q0 7-11 13z", species.Fur);
                if (mood == Mood.Asleep)
                    svg.Stroke("M-7 0q2.500 2 4.500 0M2.500 0q2 2 4.500 0", Ink, 1.3);
                else
                    svg.Ellipse(-4.6, -1, 2.6, 4, Ink, -24)
                        .Ellipse(4.6, -1, 2.6, 4, Ink, 24)
                        .Circle(-5, -2.4, 0.9, Palette.White)
                        .Circle(4.2, -2.4, 0.9, Palette.White);
                svg.Stroke("M-2 6.500q2 1.500 4 0", Ink, 1.1);
                break;
            default:
                svg.Circle(0, 0, 10.2, species.Fur);
                Eyes(3.6, -1.6, 1.4);
                svg.Path("M-0.500 0.500l9.500 2.200-9.500 1.400z", Palette.Orange);
                foreach (var x in (ReadOnlySpan<double>)[-4, -2, 0, 2, 4])
                    svg.Circle(x, 6.6 - (x * x * 0.09), 0.7, Ink);
                break;
        }
    }

    private void Eyes(double x, double y, double radius)
    {
        foreach (var side in (ReadOnlySpan<int>)[-1, 1])
        {
            if (mood == Mood.Asleep)
                svg.Stroke(SvgText.Text($"M{(side * x) - 1.8:0.##} {y:0.##}q1.8 1.8 3.6 0"), Ink, 1.2);
            else if (mood is Mood.Happy or Mood.Laughing)
                svg.Stroke(SvgText.Text($"M{(side * x) - 1.8:0.##} {y + 0.6:0.##}q1.8-2.400 3.6 0"), Ink, 1.3);
            else
                EyeArt.Draw(svg, species, side * x, y, radius, Ink);
        }
    }

    private void Monster()
    {
        if (species.Crest == Crest.Horns)
            svg.Path("M-8-6q-4-3-4-10 4 5 8 6.500zM8-6q4-3 4-10-4 5-8 6.500z", Palette.Cream);
        svg.Ellipse(0, 0, 11, 10.4, species.Fur);
        ReadOnlySpan<double> across = species.EyeCount switch
        {
            1 => [0],
            2 => [-4.2, 4.2],
            _ => [-6, 0, 6],
        };
        foreach (var x in across)
        {
            var (y, radius) = (species.EyeCount == 3 && x == 0 ? -4.6 : -2.4, species.EyeCount == 1 ? 4.6 : 3);
            svg.Circle(x, y, radius, Palette.White);
            if (mood == Mood.Asleep)
                svg.Circle(x, y, radius, Palette.Shade(species.Fur, 0.86))
                    .Stroke(SvgText.Text($"M{x - radius:0.##} {y:0.##}h{2 * radius:0.##}"), Ink, 1);
            else
                EyeArt.Draw(svg, species, x, y, radius * 0.5, Ink);
        }

        svg.Path(
                isOpen
                    ? "M-6.500 2.500q6.500 1.600 13 0-0.500 7-6.500 7t-6.500-7z"
                    : "M-6.500 3.500q6.500 2.400 13 0-1.500 4.500-6.500 4.500t-6.500-4.500z",
                Palette.Mouth
            )
            .Path("M-4.600 4h2.600l-1.300 2.600zM4.600 4h-2.600l1.300 2.600z", Palette.White);
    }

    private void RobotEyes()
    {
        foreach (var x in (ReadOnlySpan<double>)[-4, 4])
        {
            if (mood == Mood.Asleep)
                svg.Stroke(SvgText.Text($"M{x - 1.8:0.##}-1h3.600"), Palette.Sky, 1.3);
            else
                svg.Circle(x, -1.2, 2.3, Palette.Sky);
        }

        svg.Stroke("M-3 6.200h6", Palette.Steel, 1.2);
    }

    private void Beak(double y)
    {
        if (isOpen)
            svg.Path(SvgText.Text($"M-2.8 {y:0.##}h5.6l-2.8-2.400zM-2.400 {y + 0.8:0.##}h4.800l-2.400 4z"), Palette.Orange);
        else
            svg.Path(SvgText.Text($"M-2.8 {y - 0.4:0.##}q2.8-2.400 5.6 0l-2.8 4z"), Palette.Orange);
    }
}
