using Easel.Abstractions.Pixels;
using Easel.Scenes.Composition;

namespace Easel.Scenes.Figures.Animals;

/// <summary>Coats and plumages of more than one colour.</summary>
internal static class Coats
{
    /// <summary>Of red, green and blue, of what counts as black.</summary>
    private const int DarkSum = 3 * 0x40;

    /// <summary>Of red, green and blue, of what counts as white.</summary>
    private const int LightSum = 3 * 0xe0;

    /// <summary>From the tail on.</summary>
    private static readonly Rgb[] Rainbow =
    [
        new(0xe5, 0x39, 0x35),
        new(0xfb, 0x8c, 0x00),
        new(0xfd, 0xd8, 0x35),
        new(0x43, 0xa0, 0x47),
        new(0x1e, 0x88, 0xe5),
        new(0x8e, 0x24, 0xaa),
    ];

    /// <summary>"A rainbow zebra", "a colourful bird".</summary>
    public static Species InRainbow(Species species) =>
        species.Plan == BodyPlan.Bird
            ? species with
            {
                Fur = Rainbow[0],
                Breast = Rainbow[2],
                Markings = Markings.Belly,
                WingColour = Rainbow[4],
                TailColour = Rainbow[3],
            }
            : species with
            {
                Bands = Rainbow,
                CrestColour =
                    species.Crest is Crest.Mane or Crest.Unicorn or Crest.Lion && species.Markings != Markings.Zebra
                        ? Rainbow[5]
                        : species.CrestColour,
                TailColour = species.Tail == Tail.None ? species.TailColour : Rainbow[0],
            };

    /// <summary>"Black and white": patches of the darker on the lighter; on birds the wings have the second colour.</summary>
    public static Species InTwo(Species species, Rgb first, Rgb second)
    {
        if (IsSoAnyway(species, first, second))
            return species;
        if (species.Plan == BodyPlan.Bird)
            return species with
            {
                Fur = Palette.Seen(first),
                Breast = Palette.Seen(second),
                Markings = Markings.Belly,
                WingColour = Palette.Shade(first, 0.8),
                FaceColour = Palette.Seen(first),
            };
        if (species.Markings is Markings.Zebra or Markings.Tiger or Markings.Spots or Markings.Giraffe or Markings.Panda)
            return species with
            {
                Fur = Palette.Seen(Lighter(first, second)),
                Dark = Darker(first, second),
                Second = Palette.Seen(Lighter(first, second)),
            };
        if (species.Plan == BodyPlan.Fish)
            return species with
            {
                Fur = Palette.Seen(first),
                Second = Palette.Seen(second),
                Bands = [Palette.Seen(first), Palette.Seen(second)],
            };
        return species with
        {
            Fur = Palette.Seen(Lighter(first, second)),
            Second = Palette.Seen(Lighter(first, second)),
            Dark = Darker(first, second),
            Markings = Markings.Patches,
            EarColour = Darker(first, second),
            TailColour = Darker(first, second),
        };
    }

    /// <summary>Penguins, pandas and zebras are black and white.</summary>
    private static bool IsSoAnyway(Species species, Rgb first, Rgb second) =>
        (species.Head == HeadShape.Penguin || species.Markings is Markings.Panda or Markings.Zebra)
        && Sum(Darker(first, second)) < DarkSum
        && Sum(Lighter(first, second)) > LightSum;

    /// <summary>Null where an animal has no such pattern.</summary>
    public static Func<Species, Species>? Patterned(SurfaceKind kind, Rgb? colour) =>
        kind switch
        {
            SurfaceKind.Striped => species => species.Plan == BodyPlan.Bird ? species : species.Marked(Markings.Tiger, colour),
            SurfaceKind.Dotted => species =>
                species.Plan is BodyPlan.Bird or BodyPlan.Fish ? species : species.Marked(Markings.Dots, colour),
            _ => null,
        };

    private static Rgb Lighter(Rgb one, Rgb other) => Sum(one) >= Sum(other) ? one : other;

    private static Rgb Darker(Rgb one, Rgb other) => Sum(one) >= Sum(other) ? other : one;

    private static int Sum(Rgb colour) => colour.Red + colour.Green + colour.Blue;
}
