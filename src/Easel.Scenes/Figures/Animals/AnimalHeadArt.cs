using Easel.Abstractions.Pixels;
using Easel.Scenes.Figures.Faces;

namespace Easel.Scenes.Figures.Animals;

/// <summary>Draws an animal's head, of radius 10 about the origin, looking at who looks or to the right.</summary>
/// <param name="isOpen">It roars, barks or sings.</param>
/// <param name="hasTongue">It hangs out.</param>
internal sealed class AnimalHeadArt(SvgText svg, Species species, Mood mood, bool isOpen, bool hasTongue = false)
{
    private static readonly Rgb Ink = Palette.Black;
    private static readonly Rgb Rose = new(0xf0, 0x9a, 0xa6);

    private bool IsPanda => species.Markings == Markings.Panda;

    public static FigurePoint Mouth(Species species) =>
        species.Head switch
        {
            HeadShape.Long => new FigurePoint(species.MuzzleLength + 1, species.MuzzleDrop + 1.5),
            HeadShape.Beaked => new FigurePoint(8 + species.MuzzleLength, 2),
            HeadShape.Elephant => new FigurePoint(15, 22),
            HeadShape.Owl or HeadShape.Penguin => new FigurePoint(0, 4),
            _ => new FigurePoint(0, 6),
        };

    /// <summary>The tip of the nose, on which things stand.</summary>
    public static FigurePoint Nose(Species species) =>
        species.Head switch
        {
            HeadShape.Long => new FigurePoint(species.MuzzleLength + 1, species.MuzzleDrop - (species.MuzzleWidth / 2) + 0.5),
            HeadShape.Beaked => new FigurePoint(8 + species.MuzzleLength, 0),
            HeadShape.Elephant => new FigurePoint(15, 10),
            HeadShape.Owl or HeadShape.Penguin => new FigurePoint(0, 2),
            _ => new FigurePoint(0, 2.4),
        };

    public static bool HasEyesOnTop(Species species) => species.Head == HeadShape.Frog;

    /// <summary>Where glasses are.</summary>
    public static FigurePoint Eyes(Species species) =>
        species.Head switch
        {
            HeadShape.Long => new FigurePoint(2.6, -2),
            HeadShape.Beaked => new FigurePoint(3.4, -1.8),
            HeadShape.Elephant => new FigurePoint(4.4, -2),
            HeadShape.Frog => new FigurePoint(0, -8.4),
            HeadShape.Robot => new FigurePoint(0, -1),
            _ => new FigurePoint(0, -0.8),
        };

    public void Draw()
    {
        switch (species.Head)
        {
            case HeadShape.Round:
                Round();
                break;
            case HeadShape.Long or HeadShape.Beaked or HeadShape.Elephant:
                new SideHeadArt(svg, species, mood, isOpen).Draw();
                if (hasTongue)
                    svg.Begin(Mouth(species), -12).Path("M-3 0h4v5q0 2.600-2 2.600t-2-2.600z", Palette.Coral).End();
                break;
            default:
                new OddHeadArt(svg, species, mood, isOpen).Draw();
                break;
        }
    }

    private void Round()
    {
        if (species.Crest == Crest.Lion)
        {
            for (var i = 0; i < 14; i++)
            {
                var at = default(FigurePoint).Limb(11.2, i * 360 / 14.0);
                svg.Circle(at.X, at.Y, 4.4, species.CrestColour ?? species.Dark);
            }

            svg.Circle(0, 0, 12.6, species.CrestColour ?? species.Dark);
        }

        if (species.Crest == Crest.Antenna)
            CrestArt.Antenna(svg);
        if (species.Ears is not (Ears.Floppy or Ears.None))
            Sides(() => Scaled(new FigurePoint(-6, -7), Ear));
        svg.Ellipse(0, 0, species.Muzzle == Muzzle.Cat ? 10.8 : 10.2, 9.6, species.Fur);
        FacePatches();
        if (species.Ears == Ears.Floppy)
            Sides(() => Scaled(new FigurePoint(-8.6, -6), () => svg.Ellipse(-9.6, -1.6, 3.3, 7.2, species.EarColour ?? species.Dark, 16)));
        if (species.Crest is Crest.Unicorn)
            svg.Path("M-2.600-8.400L0.600-22 3-8.400z", Palette.Gold)
                .Stroke("M-1.600-11.800l3.800 1M-0.600-15.600l2.200 0.800", Palette.Shade(Palette.Gold), 0.8);
        if (species.Crest is Crest.Horns)
            Sides(() => svg.Path("M-4-8q-6-1-6-8 3 4 8 5.500z", Palette.Cream));
        Eyes();
        if (hasTongue)
            svg.Path("M-2 6.200h4v5q0 2.600-2 2.600t-2-2.600z", Palette.Coral).Stroke("M0 6.800v4", Palette.Mouth, 0.6);
        Nose();
    }

    private void Ear()
    {
        var inner = IsPanda || species.Muzzle == Muzzle.Primate ? species.Dark : Rose;
        var outer =
            species.EarColour is { } said ? said
            : IsPanda || species.Markings is Markings.Points or Markings.Saddle ? species.Dark
            : species.Fur;
        switch (species.Ears)
        {
            case Ears.Pointed:
                svg.Path("M-10-2.500L-9.600-15.500-1.200-8.800z", species.Markings == Markings.Cheeks ? species.Dark : outer)
                    .Path("M-8.600-5L-8.400-12-3.600-8z", species.Markings == Markings.Cheeks ? species.Fur : inner);
                break;
            case Ears.Round:
                svg.Circle(-7.6, -7.8, 4, outer).Circle(-7.6, -7.8, 2.1, IsPanda ? species.Dark : species.Second);
                break;
            case Ears.Large:
                svg.Circle(-10.4, -7, 6.4, outer).Circle(-10.4, -7, 4.2, species.Muzzle == Muzzle.Primate ? species.Second : inner);
                break;
            case Ears.Long:
                svg.Ellipse(-4.6, -16, 3.1, 10, outer, -9).Ellipse(-4.6, -15.6, 1.6, 7.4, inner, -9);
                break;
            case Ears.Sideways:
                svg.Ellipse(-11.5, -4.4, 5, 2.7, outer, 18).Ellipse(-11.5, -4.2, 3.2, 1.4, inner, 18);
                break;
        }
    }

    private void FacePatches()
    {
        switch (species.Markings)
        {
            case Markings.Cheeks:
                svg.Path("M-10.300 1.500q4 9 10.300 9t10.300-9q-6-1.500-10.300 2.500-4.300-4-10.300-2.500z", species.Second);
                break;
            case Markings.Panda:
                Sides(() => svg.Ellipse(-4.2, -0.4, 2.7, 3.5, species.Dark, 24));
                break;
            case Markings.Raccoon:
                svg.Path("M-10 3q4 7 10 7t10-7z", species.Second)
                    .Path(
                        "M-10.200-1q5-4 10.200-1 5.200-3 10.200 1-1 5.500-6 4.500-3-0.500-4.200-2.500-1.200 2-4.200 2.500-5 1-6-4.500z",
                        species.Dark
                    );
                break;
            case Markings.Tiger:
                svg.Path("M-1-9.500h2l-1 5zM-4.500-9l1.800-0.500 0.200 3.500zM4.500-9l-1.800-0.500-0.200 3.500z", species.Dark);
                Sides(() => svg.Path("M-10.700 0l4 1-4 1.200zM-10 3.600l3.600 0-3 2z", species.Dark));
                break;
            case Markings.Spots when species.Muzzle == Muzzle.Cat:
                Sides(() => svg.Circle(-6.6, -4.6, 0.9, species.Dark).Circle(-3.2, -7, 0.9, species.Dark).Circle(-8, 3, 0.8, species.Dark));
                break;
            case Markings.Dots:
                svg.Circle(-6.4, -5.4, 1.7, species.Dark).Circle(6.6, -4.4, 1.5, species.Dark).Circle(-0.6, -7.4, 1.4, species.Dark);
                break;
            case Markings.Spots:
                svg.Circle(-6.6, -5, 1.3, species.Dark).Circle(5.4, -6.4, 1.1, species.Dark).Circle(7.6, 1, 1, species.Dark);
                break;
            case Markings.Points:
                svg.Ellipse(0, 2, 7.6, 6.6, species.Dark);
                break;
            case Markings.Patches:
                svg.Path("M1-9.600q8 0.500 9.200 8-5 4-8.500 0.500-2-4-0.700-8.500z", species.Dark);
                break;
        }

        if (species.Muzzle == Muzzle.Primate)
            svg.Circle(-3.6, -1, 4.6, species.Second).Circle(3.6, -1, 4.6, species.Second).Ellipse(0, 4.4, 6.6, 4.8, species.Second);
    }

    private void Eyes()
    {
        var ink =
            IsPanda || species.Markings == Markings.Raccoon ? Palette.White
            : species.Markings == Markings.Points ? Palette.Sky
            : Ink;
        switch (mood)
        {
            case Mood.Asleep:
                svg.Stroke("M-5.800-0.600q1.800 1.800 3.600 0M2.200-0.600q1.800 1.800 3.600 0", ink, 1.2);
                return;
            case Mood.Laughing or Mood.Happy:
                svg.Stroke("M-5.600 0q1.700-2.400 3.400 0M2.200 0q1.700-2.400 3.400 0", ink, 1.3);
                return;
            case Mood.Surprised or Mood.Scared:
                Sides(() => svg.Circle(-3.9, -0.8, 2.4, Palette.White).Circle(-3.9, -0.8, 1.2, Ink));
                return;
            case var _ when species.EyeColour is not null || species.EyeScale != 1:
                foreach (var x in (ReadOnlySpan<double>)[-3.9, 3.9])
                    EyeArt.Draw(svg, species, x, -0.8, 1.5, ink);
                break;
            default:
                Sides(() => svg.Circle(-3.9, -0.8, 1.5, ink));
                svg.Circle(-3.4, -1.3, 0.5, ink == Ink ? Palette.White : Ink).Circle(4.4, -1.3, 0.5, ink == Ink ? Palette.White : Ink);
                break;
        }

        if (mood == Mood.Angry)
            svg.Stroke("M-6.200-4l4 1.600M6.200-4l-4 1.600", Ink, 1.3);
        else if (mood is Mood.Sad or Mood.Crying)
            svg.Stroke("M-6.200-2.800l3.600-1.600M6.200-2.800l-3.600-1.600", Ink, 1.1);
        if (mood == Mood.Crying)
            Sides(() => svg.Ellipse(-5, 3, 0.9, 1.8, Palette.Tear));
    }

    private void Nose()
    {
        switch (species.Muzzle)
        {
            case Muzzle.Pig:
                svg.Ellipse(0, 3.6, 4.7, 3.4, species.Dark).Ellipse(-1.6, 3.6, 0.7, 1.2, Ink).Ellipse(1.6, 3.6, 0.7, 1.2, Ink);
                Smile(7.6);
                return;
            case Muzzle.Koala:
                svg.Ellipse(0, 2, 2.6, 3.8, Ink);
                Smile(6.8);
                return;
            case Muzzle.Primate:
                svg.Ellipse(-0.9, 2.4, 0.5, 0.7, Ink).Ellipse(0.9, 2.4, 0.5, 0.7, Ink);
                Smile(5.4);
                return;
            case Muzzle.Cat:
                svg.Ellipse(-2.3, 4.5, 3, 2.5, species.Second).Ellipse(2.3, 4.5, 3, 2.5, species.Second);
                Smile(4.2);
                svg.Path("M-1.600 2h3.200l-1.600 2z", species.NoseColour ?? (species.Markings == Markings.None ? Rose : Ink));
                Sides(() => svg.Stroke("M-5.600 3.800l-6-1M-5.600 5l-6 0.900", Palette.Shade(species.Fur, 0.55), 0.5));
                return;
            case Muzzle.Walrus:
                Sides(() => svg.Path("M-4.400 6.200h3l-1.600 9.800z", Palette.Cream));
                svg.Circle(-3, 4.6, 3.8, species.Second).Circle(3, 4.6, 3.8, species.Second);
                Sides(() => svg.Stroke("M-4.600 4l-5-0.800M-4.600 5.600l-4.800 1", Palette.Shade(species.Fur, 0.55), 0.5));
                svg.Ellipse(0, 2.2, 2.2, 1.5, species.NoseColour ?? Ink);
                return;
            case Muzzle.Rodent:
                svg.Ellipse(0, 4.6, 4, 2.9, species.Second);
                if (!isOpen)
                    svg.Rect(-1.3, 5, 2.6, 2.7, Palette.White, 0.5);
                Smile(4.2);
                svg.Ellipse(0, 2.8, 1.3, 1, species.NoseColour ?? Rose);
                return;
            default:
                svg.Ellipse(0, 4.4, 5.2, 4, species.Second);
                Smile(5);
                svg.Ellipse(0, 2.5, 2.3, 1.6, species.NoseColour ?? Ink);
                return;
        }
    }

    private void Smile(double y)
    {
        if (isOpen)
        {
            svg.Path(SvgText.Text($"M-4.2 {y - 0.6:0.##}q4.2-1.2 8.4 0 0.4 6.400-4.2 6.400t-4.2-6.400z"), Palette.Mouth)
                .Path(SvgText.Text($"M-2.2 {y + 4.4:0.##}q2.2-2 4.4 0-1 1.400-2.2 1.400t-2.2-1.400z"), Palette.Coral)
                .Path(SvgText.Text($"M-3.400 {y - 0.8:0.##}h1.700l-0.800 2zM3.400 {y - 0.8:0.##}h-1.700l0.800 2z"), Palette.White);
            return;
        }

        if (mood is Mood.Sad or Mood.Crying or Mood.Angry)
            svg.Stroke(SvgText.Text($"M-2.400 {y + 2:0.##}q2.400-2 4.800 0"), Ink, 0.9);
        else
            svg.Stroke(SvgText.Text($"M0 {y:0.##}q-0.300 1.800-2.400 1.600M0 {y:0.##}q0.300 1.800 2.400 1.600"), Ink, 0.9);
    }

    /// <summary>Larger or smaller about where it grows.</summary>
    private void Scaled(FigurePoint root, Action draw)
    {
        var scale = species.EarScale;
        svg.Begin(root * (1 - scale), scaleX: scale, scaleY: scale);
        draw();
        svg.End();
    }

    private void Sides(Action draw)
    {
        draw();
        svg.Begin(default, scaleX: -1);
        draw();
        svg.End();
    }
}
