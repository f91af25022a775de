using Easel.Abstractions.Pixels;
using Easel.Scenes.Figures.Faces;

namespace Easel.Scenes.Figures.Animals;

/// <summary>Draws heads that are seen from the side, of radius 10 about the origin: with long muzzles, beaks and trunks.</summary>
/// <param name="isOpen">It neighs, sings or trumpets.</param>
internal sealed class SideHeadArt(SvgText svg, Species species, Mood mood, bool isOpen)
{
    private static readonly Rgb Ink = Palette.Black;

    private Rgb HeadColour => species.FaceColour ?? (species.Markings == Markings.Cheeks ? species.Dark : species.Fur);

    public void Draw()
    {
        switch (species.Head)
        {
            case HeadShape.Long:
                Long();
                break;
            case HeadShape.Beaked:
                Beaked();
                break;
            default:
                Elephant();
                break;
        }
    }

    private void Long()
    {
        var (length, drop, wide) = (species.MuzzleLength, species.MuzzleDrop, species.MuzzleWidth);
        var isHidden = species.Crest is Crest.Dragon or Crest.None;
        if (!isHidden || species.Ears != Ears.None)
            new CrestArt(svg, species).DrawBehindLong();
        if (isOpen)
            svg.Line(wide * 0.5, Palette.Shade(species.Fur), new FigurePoint(1, 4), new FigurePoint(length * 0.86, drop + (wide * 0.95)))
                .Path(
                    SvgText.Text($"M2 3L{length:0.##} {drop + (wide * 0.2):0.##}L{length * 0.86:0.##} {drop + (wide * 0.8):0.##}z"),
                    Palette.Mouth
                );
        svg.Circle(0, 0, 7.8, species.Fur);
        svg.Line(wide, species.Fur, new FigurePoint(2, 0.5), new FigurePoint(length - (wide / 2) + 2, drop));
        if (species.Second != species.Fur)
            svg.Circle(length - (wide / 2) + 2, drop, wide / 2, species.Second);
        if (species.NoseColour is { } nose)
            svg.Circle(length + 1, drop - (wide * 0.1), wide * 0.34, nose);
        else
            svg.Circle(length + 0.8, drop - (wide * 0.14), 0.75, Ink);
        if (isOpen)
            svg.Path(
                SvgText.Text($"M{length * 0.4:0.##} {(drop * 0.5) + (wide * 0.45):0.##}l1 2.200 1-2 1 2.200 1-2 1 2.200 1-2z"),
                Palette.White
            );
        else
            svg.Stroke(
                SvgText.Text($"M{length + 2:0.##} {drop + (wide * 0.2):0.##}q-2.500 1.400-{length * 0.42:0.##}-0.200"),
                Palette.Shade(species.Fur, 0.55),
                0.8
            );
        SideEye(2.6, -2);
        new CrestArt(svg, species).DrawLong();
    }

    private void SideEye(double x, double y)
    {
        if (mood == Mood.Asleep)
            svg.Stroke(SvgText.Text($"M{x - 1.8:0.##} {y:0.##}q1.8 1.8 3.6 0"), Ink, 1.2);
        else
            EyeArt.Draw(svg, species, x, y, 1.6, Ink);
        if (mood == Mood.Angry)
            svg.Stroke(SvgText.Text($"M{x - 2.4:0.##} {y - 3.4:0.##}l4.600 1.600"), Ink, 1.2);
    }

    private void Beaked()
    {
        var (length, wide) = (species.MuzzleLength, species.MuzzleWidth);
        new CrestArt(svg, species).DrawBehindBeak();
        var beak = species.Second;
        if (isOpen)
            svg.Path(SvgText.Text($"M6 0l{length:0.##}-{wide * 0.4:0.##} -{length:0.##} {wide * 0.7:0.##}z"), beak)
                .Path(SvgText.Text($"M5 2.500l{length:0.##} {wide * 0.7:0.##}-{length:0.##}-0.500z"), Palette.Shade(beak));
        else if (species.MuzzleDrop > 3)
            // Hooked.
            svg.Path(
                SvgText.Text(
                    $"M7 {-wide / 2:0.##}q{length * 0.9:0.##} 0 {length:0.##} {species.MuzzleDrop + wide / 2:0.##}q-{length * 0.45:0.##}-2-{length:0.##}-1.500z"
                ),
                beak
            );
        else
            svg.Path(
                SvgText.Text(
                    $"M6 {-wide / 2 + 1:0.##}q{length * 0.6:0.##} 0 {length + 2:0.##} {wide * 0.55:0.##}q-{length * 0.4:0.##} {wide * 0.5:0.##}-{length + 2:0.##} {wide * 0.45:0.##}z"
                ),
                beak
            );
        svg.Circle(0, 0, 10, species.Crest == Crest.Plume ? Palette.White : HeadColour);
        SideEye(3.4, -1.8);
    }

    private void Elephant()
    {
        svg.Circle(0, 0, 10.4, species.Fur);
        if (isOpen)
            svg.Stroke("M6 4Q17 10 19-2T23-15", species.Fur, 6.4).Stroke("M20.500-4T23-15", species.Fur, 5);
        else
            svg.Stroke("M6 4Q14 8 13 17T17 24", species.Fur, 6.2);
        svg.Path("M4 8q7 3 11-1-1 6-6.500 6-3.500-1-4.500-5z", Palette.White);
        var ear = species.EarScale;
        svg.Ellipse(-7 * ear, 0, 8.4 * ear, 11 * ear, species.EarColour ?? species.Dark, 8)
            .Ellipse(-6.6 * ear, 0.4, 5.6 * ear, 8 * ear, species.Second, 8);
        SideEye(4.4, -2);
    }
}
