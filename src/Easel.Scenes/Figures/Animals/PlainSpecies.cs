using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Figures.Animals;

/// <summary>Coats and bodies that many animals have in common.</summary>
internal static class PlainSpecies
{
    public static Rgb Ginger { get; } = new(0xf0, 0x9a, 0x3e);
    public static Rgb Fox { get; } = new(0xf2, 0x79, 0x2b);
    public static Rgb Cream { get; } = new(0xff, 0xf1, 0xdf);
    public static Rgb Cocoa { get; } = new(0x3a, 0x2a, 0x22);
    public static Rgb Beige { get; } = new(0xd9, 0xa6, 0x79);
    public static Rgb Sand { get; } = new(0xf0, 0xbf, 0x5a);
    public static Rgb Mane { get; } = new(0xb0, 0x5e, 0x1d);
    public static Rgb Ash { get; } = new(0xa4, 0xac, 0xb6);
    public static Rgb Elephant { get; } = new(0x9f, 0xb1, 0xc4);
    public static Rgb Piggy { get; } = new(0xf7, 0xad, 0xb9);
    public static Rgb Leaf { get; } = new(0x66, 0xb2, 0x46);
    public static Rgb Lime { get; } = new(0xc9, 0xe2, 0x8a);
    public static Rgb Sea { get; } = new(0x5f, 0x9f, 0xcf);
    public static Rgb Ice { get; } = new(0xe3, 0xee, 0xf6);
    public static Rgb Night { get; } = new(0x33, 0x3b, 0x4d);
    public static Rgb Flamingo { get; } = new(0xf4, 0x86, 0xa6);

    public static Species Round(Rgb fur, Rgb second, Rgb dark, Ears ears, Muzzle muzzle) =>
        new(BodyPlan.FourLegged, HeadShape.Round, fur, second, dark) { Ears = ears, Muzzle = muzzle };

    public static Species Long(Rgb fur, Rgb second, Rgb dark) =>
        new(BodyPlan.FourLegged, HeadShape.Long, fur, second, dark)
        {
            Ears = Ears.Sideways,
            Length = 24,
            Thick = 17,
            Leg = 17,
            LegWidth = 5,
            Neck = 17,
            NeckAngle = 142,
            NeckWidth = 10,
            HeadSize = 8.2,
            Tail = Tail.Tuft,
        };

    public static Species Bird(Rgb plumage, Rgb beak, Rgb dark) =>
        new(BodyPlan.Bird, HeadShape.Beaked, plumage, beak, dark)
        {
            Length = 24,
            Thick = 20,
            Leg = 8,
            LegWidth = 2,
            Neck = 8,
            NeckAngle = 150,
            NeckWidth = 11,
            HeadSize = 8.6,
            MuzzleLength = 7,
            MuzzleWidth = 6,
            MuzzleDrop = 1,
        };
}
