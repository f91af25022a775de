using Easel.Abstractions.Pixels;
using static Easel.Scenes.Figures.Animals.PlainSpecies;

namespace Easel.Scenes.Figures.Animals;

/// <summary>Creatures of tales: on two legs, with hooves and wings, or of plush.</summary>
internal static class Creatures
{
    private static readonly Rgb Purple = new(0x8f, 0x6c, 0xe0);
    private static readonly Rgb IceBlue = new(0x8f, 0xb8, 0xe0);

    public static void AddTo(Dictionary<string, Species> kinds)
    {
        kinds["yeti"] = Shaggy(new(0xdf, 0xea, 0xf5), IceBlue, new(0xb9, 0xcd, 0xe4));
        kinds["hairy creature"] = Shaggy(new(0x7a, 0x52, 0x34), Beige, Palette.Chestnut);
        kinds["monster"] = Monster(Purple, eyes: 2);
        kinds["one-eyed monster"] = Monster(new(0x63, 0xb3, 0x4d), eyes: 1);
        kinds["three-eyed monster"] = Monster(new(0x3f, 0x8f, 0xe0), eyes: 3);
        kinds["werewolf"] = kinds["wolf"] with { Plan = BodyPlan.Upright, Fur = new(0x5d, 0x62, 0x70), Dark = Night, HasHands = true };
        kinds["teddy bear"] = kinds["bear"] with
        {
            Plan = BodyPlan.Upright,
            Fur = new(0xc9, 0x8a, 0x52),
            Second = new(0xee, 0xcf, 0xa4),
            Dark = new(0x9c, 0x64, 0x38),
            Markings = Markings.Belly,
        };
        kinds["minotaur"] = kinds["ox"] with
        {
            Plan = BodyPlan.Upright,
            Fur = new(0x7a, 0x4e, 0x36),
            Dark = new(0x5b, 0x3a, 0x2a),
            Thick = 21,
            HasHands = true,
        };
        kinds["golem"] = new(BodyPlan.Upright, HeadShape.Monster, new(0x9c, 0x96, 0x8e), new(0xb5, 0xaf, 0xa6), new(0x6f, 0x6a, 0x64))
        {
            Thick = 21,
            EyeColour = new(0x3f, 0xd0, 0xc9),
            Markings = Markings.Patches,
            HasHands = true,
        };
        kinds["cave goblin"] = Goblin(new(0x6f, 0xae, 0x4a));
        kinds["pegasus"] = kinds["horse"] with
        {
            Fur = Palette.Snow,
            Second = new(0xf6, 0xdc, 0xe6),
            Dark = new(0xf2, 0xc9, 0x6d),
            HasWings = true,
            WingColour = Palette.Silver,
        };
        kinds["griffin"] = kinds["lion"] with
        {
            Head = HeadShape.Beaked,
            Fur = new(0xd9, 0xa0, 0x4e),
            Second = Palette.Gold,
            Dark = new(0x8a, 0x5a, 0x2a),
            Crest = Crest.Plume,
            MuzzleLength = 8,
            MuzzleWidth = 8,
            MuzzleDrop = 5,
            HeadSize = 9.6,
            HasWings = true,
            WingColour = new(0x8a, 0x5a, 0x2a),
        };
        kinds["phoenix"] = kinds["eagle"] with
        {
            Fur = new(0xf2, 0x7a, 0x2b),
            Dark = new(0xd8, 0x3a, 0x34),
            Crest = Crest.Tuft,
            CrestColour = Palette.Gold,
            Tail = Tail.Flowing,
            TailColour = Palette.Gold,
        };
    }

    private static Species Shaggy(Rgb fur, Rgb face, Rgb dark) =>
        new(BodyPlan.Upright, HeadShape.Round, fur, face, dark)
        {
            Muzzle = Muzzle.Primate,
            Thick = 21,
            HeadSize = 10,
            HasHands = true,
            PawColour = face,
        };

    private static Species Goblin(Rgb skin) =>
        new(BodyPlan.Upright, HeadShape.Round, skin, Palette.Shade(skin, 1.12), Palette.Shade(skin, 0.7))
        {
            Ears = Ears.Sideways,
            EarScale = 1.5,
            Muzzle = Muzzle.Dog,
            NoseColour = Palette.Shade(skin, 0.62),
            EyeColour = Palette.Yellow,
            Thick = 16,
            HasHands = true,
        };

    private static Species Monster(Rgb skin, int eyes) =>
        new(BodyPlan.Upright, HeadShape.Monster, skin, Palette.Cream, Palette.Shade(skin, 0.7))
        {
            EyeCount = eyes,
            Crest = Crest.Horns,
            Thick = 21,
            HeadSize = 11,
            HasHands = true,
        };
}
