using static Easel.Scenes.Figures.Animals.PlainSpecies;

namespace Easel.Scenes.Figures.Animals;

/// <summary>Small and odd mammals: with long noses, long bodies, or a home under the ground.</summary>
internal static class SmallMammals
{
    public static void AddTo(Dictionary<string, Species> kinds)
    {
        var ferret = Round(new(0xe0, 0xcb, 0xa8), Cream, new(0x6b, 0x50, 0x3c), Ears.Round, Muzzle.Dog) with
        {
            Markings = Markings.Raccoon,
            Length = 27,
            Thick = 13,
            Leg = 5,
            LegWidth = 4.6,
            HeadSize = 9,
            DarkLegs = true,
            Tail = Tail.Bushy,
        };
        kinds["ferret"] = ferret;
        kinds["weasel"] = ferret with
        {
            Fur = new(0xa8, 0x68, 0x3a),
            Second = Cream,
            Dark = Palette.Chestnut,
            Markings = Markings.Belly,
            DarkLegs = false,
        };
        kinds["chinchilla"] = kinds["squirrel"] with { Fur = Ash, Second = Ice, Dark = Palette.Grey, Ears = Ears.Large, Thick = 17 };
        kinds["lemur"] = kinds["monkey"] with
        {
            Fur = Ash,
            Second = Ice,
            Dark = Night,
            Ears = Ears.Round,
            Muzzle = Muzzle.Dog,
            Markings = Markings.Raccoon,
            Tail = Tail.Ringed,
            TailScale = 1.3,
        };
        kinds["chimpanzee"] = kinds["monkey"] with
        {
            Fur = new(0x3f, 0x36, 0x34),
            Second = new(0xd9, 0xb0, 0x8c),
            Dark = Palette.Black,
            Tail = Tail.None,
        };
        kinds["wombat"] = kinds["koala"] with
        {
            Fur = new(0x8c, 0x70, 0x5a),
            Second = Beige,
            Dark = new(0x5e, 0x48, 0x3a),
            Ears = Ears.Round,
            Leg = 4,
            Length = 18,
            Tail = Tail.Stub,
        };
        kinds["groundhog"] = kinds["wombat"] with { Fur = new(0x9c, 0x78, 0x50), Muzzle = Muzzle.Rodent, Thick = 17, Tail = Tail.Bushy };
        kinds["mole"] = kinds["hamster"] with
        {
            Fur = new(0x45, 0x40, 0x4a),
            Second = new(0x6a, 0x63, 0x70),
            Dark = Palette.Black,
            Ears = Ears.None,
            EyeScale = 0.6,
            NoseColour = Palette.Pink,
            PawColour = Palette.Rose,
        };
        kinds["anteater"] = Long(new(0x8a, 0x7a, 0x6c), new(0x8a, 0x7a, 0x6c), Night) with
        {
            Markings = Markings.Belly,
            Ears = Ears.Round,
            Thick = 17,
            Leg = 9,
            Neck = 11,
            NeckAngle = 104,
            HeadSize = 7,
            MuzzleLength = 27,
            MuzzleWidth = 5,
            MuzzleDrop = 10,
            Tail = Tail.Bushy,
            TailScale = 1.5,
        };
        kinds["aardvark"] = kinds["anteater"] with
        {
            Fur = new(0xc9, 0xa4, 0x8c),
            Second = new(0xd9, 0xb8, 0xa4),
            Dark = Palette.Brown,
            Ears = Ears.Long,
            MuzzleLength = 20,
            MuzzleWidth = 6,
            Tail = Tail.Thick,
            TailScale = 1,
        };
        kinds["echidna"] = kinds["hedgehog"] with
        {
            Fur = new(0xb5, 0x93, 0x78),
            Second = new(0xb5, 0x93, 0x78),
            MuzzleLength = 20,
            MuzzleWidth = 4,
        };
    }
}
