namespace Easel.Scenes.Figures.Animals;

/// <summary>Ears, horns, manes and combs of heads that are seen from the side, about a head of radius 10.</summary>
internal sealed class CrestArt(SvgText svg, Species species)
{
    public void DrawBehindLong()
    {
        switch (species.Crest)
        {
            case Crest.Antlers:
                svg.Stroke("M-1-7q-6-6-5-15M-5.500-15q-5-1-7-6M-5-12q5-2 5-9", Palette.Brown, 2)
                    .Stroke("M2-7q4-6 9-13M6-13q5 0 8-3M5-11q-2-5 0-9", Palette.Chestnut, 2);
                break;
            case Crest.Horns:
                svg.Path("M2-7q0-6 7-8-3 5 0.500 8z", Palette.Shade(Palette.Cream, 0.86));
                break;
            case Crest.LongHorns:
                svg.Stroke("M2-6q-1-9 2-17", Palette.Brown, 1.8);
                break;
            case Crest.Frill:
                svg.Path("M3 7q-9 6-14 1-5-8-3-17 2-9 10-8 6 2 8 12z", species.Dark)
                    .Path("M0 5q-6 3-9-1-3-6-2-12 2-5 6-4z", Palette.Shade(species.Dark, 0.82));
                break;
            case Crest.Mane or Crest.Unicorn:
                svg.Path("M4-7q-8-4-13 3-6 7-5 17l6 0q0-11 9-15z", species.CrestColour ?? species.Dark);
                break;
        }

        var ear = species.EarScale;
        if (species.Ears is Ears.Sideways or Ears.Long)
            svg.Ellipse(
                -4,
                -8 * ear,
                2.2 * ear,
                (species.Ears == Ears.Long ? 7 : 4.6) * ear,
                Palette.Shade(species.EarColour ?? species.Fur),
                -34
            );
    }

    public void DrawLong()
    {
        switch (species.Crest)
        {
            case Crest.Unicorn:
                svg.Path("M2-7l7-15-1.500 16z", Palette.Gold)
                    .Stroke("M4.500-10.500l3.600 1M6-14l2.500 1", Palette.Shade(Palette.Gold), 0.8)
                    .Path("M-2-8q6-3 8 2-4-1-5 2-4 0-3-4z", species.CrestColour ?? species.Dark);
                break;
            case Crest.Mane:
                svg.Path("M-2-8q6-3 8 2-4-1-5 2-4 0-3-4z", species.CrestColour ?? species.Dark);
                break;
            case Crest.Horns:
                svg.Path("M-1-7q-1-6 5-9-2 5 1.500 8.500z", Palette.Cream);
                break;
            case Crest.LongHorns:
                svg.Stroke("M-1-6q-3-9-2-17", Palette.Chestnut, 2);
                break;
            case Crest.CurledHorns:
                svg.Stroke("M0-6q-9-4-10 3 0 6 6 5", Palette.Tan, 3);
                break;
            case Crest.Ossicones:
                svg.Stroke("M-2-7l-1-7M2-7l1-6", species.Fur, 1.8).Circle(-3, -14.4, 1.7, species.Dark).Circle(3, -13.4, 1.7, species.Dark);
                break;
            case Crest.Frill:
                svg.Path("M-1-6q0-8 8-14-2 8-3 15zM4-6q2-6 9-11-3 7-5 13z", Palette.Cream).Path("M12 1l3-6q2 4 0.500 8z", Palette.Cream);
                break;
            case Crest.NoseHorn:
                svg.Path("M11 0l6-11q2 7-1 13zM7-3l2-6 2 6z", Palette.Cream);
                break;
            case Crest.Antenna:
                Antenna(svg);
                break;
            case Crest.Dragon:
                svg.Path("M-4-6l-8-7q7-1 11 5zM0-7l-5-9q7 1 8 8z", species.Dark);
                break;
        }

        var ear = species.EarScale;
        switch (species.Ears)
        {
            case Ears.Sideways or Ears.Long:
                var length = (species.Ears == Ears.Long ? 7.4 : 4.8) * ear;
                svg.Ellipse(-2, -3.800 - length, 2.2 * ear, length, species.EarColour ?? species.Fur, -12)
                    .Ellipse(-2, -3.400 - length, ear, length * 0.65, Palette.Rose, -12);
                break;
            case Ears.Round:
                svg.Circle(-4, -6.6, 2.6 * ear, species.EarColour ?? species.Dark);
                break;
            case Ears.Floppy:
                svg.Ellipse(-6, -1, 2.4 * ear, 5 * ear, species.EarColour ?? species.Dark, 24);
                break;
        }
    }

    public static void Antenna(SvgText svg) =>
        svg.Stroke("M-3-8l-3-9M3-8l3-9", Palette.Steel, 1.6).Circle(-6, -17.6, 2, Palette.Red).Circle(6, -17.6, 2, Palette.Red);

    public void DrawBehindBeak()
    {
        switch (species.Crest)
        {
            case Crest.Comb:
                svg.Circle(-4, -9.5, 3.4, Palette.Red)
                    .Circle(1, -11, 3.8, Palette.Red)
                    .Circle(6, -9, 3, Palette.Red)
                    .Ellipse(8, 8, 2.4, 3.8, Palette.Red);
                break;
            case Crest.Plume:
                break;
            case Crest.Tuft:
                svg.Path("M7-7q-5-10-21-11 4 4 3 7-3 1-4 4 4 4 8 9z", species.CrestColour ?? species.Fur);
                break;
            case Crest.Antenna:
                Antenna(svg);
                break;
            case Crest.Mane:
                svg.Path("M0-8q-8-8-15-6 6 2 7 7-6-1-9 2 9 0 13 6z", species.Dark);
                break;
        }
    }
}
