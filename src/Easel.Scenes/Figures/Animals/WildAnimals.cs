using Easel.Abstractions.Pixels;
using static Easel.Scenes.Figures.Animals.PlainSpecies;

namespace Easel.Scenes.Figures.Animals;

/// <summary>Beasts of prey, apes, rodents and what else lives in woods.</summary>
internal static class WildAnimals
{
    public static void AddTo(Dictionary<string, Species> kinds)
    {
        var bear = Round(Palette.Brown, Beige, Palette.Chestnut, Ears.Round, Muzzle.Dog) with
        {
            Length = 22,
            Thick = 22,
            Leg = 10,
            LegWidth = 8,
            HeadSize = 12,
            Tail = Tail.Stub,
            HasHands = true,
        };
        kinds["bear"] = bear;
        kinds["polar bear"] = bear with { Fur = Palette.Snow, Second = Palette.White, Dark = Palette.Silver };
        kinds["panda"] = bear with
        {
            Fur = Palette.Snow,
            Second = Palette.White,
            Dark = Palette.Black,
            Markings = Markings.Panda,
            DarkLegs = true,
        };
        kinds["koala"] = Round(Ash, Ice, Palette.Grey, Ears.Large, Muzzle.Koala) with
        {
            Thick = 19,
            Length = 14,
            Leg = 7,
            LegWidth = 7,
            HasHands = true,
        };
        kinds["fox"] = Round(Fox, Cream, Cocoa, Ears.Pointed, Muzzle.Dog) with
        {
            Tail = Tail.Bushy,
            Markings = Markings.Cheeks,
            DarkLegs = true,
        };
        kinds["wolf"] = Round(new(0x8d, 0x97, 0xa4), new(0xe6, 0xeb, 0xf0), new(0x5b, 0x64, 0x70), Ears.Pointed, Muzzle.Dog) with
        {
            Tail = Tail.Bushy,
            Markings = Markings.Cheeks,
            Leg = 14,
        };
        kinds["raccoon"] = Round(new(0x8f, 0x95, 0x9c), Ice, Night, Ears.Round, Muzzle.Dog) with
        {
            Tail = Tail.Ringed,
            Markings = Markings.Raccoon,
            Leg = 8,
            HasHands = true,
        };
        var feline = Round(Sand, Cream, Mane, Ears.Round, Muzzle.Cat) with
        {
            Length = 24,
            Thick = 17,
            Leg = 13,
            LegWidth = 6.6,
            Tail = Tail.Tuft,
        };
        kinds["lion"] = feline with { Crest = Crest.Lion, Neck = 8 };
        kinds["tiger"] = feline with { Fur = new Rgb(0xf2, 0x8f, 0x2e), Dark = Palette.Black, Markings = Markings.Tiger, Tail = Tail.Thin };
        kinds["leopard"] = feline with { Dark = Cocoa, Markings = Markings.Spots, Tail = Tail.Thin };
        kinds["lioness"] = feline with { Neck = 8 };
        kinds["cheetah"] = feline with
        {
            Fur = new Rgb(0xee, 0xc0, 0x6c),
            Dark = Cocoa,
            Markings = Markings.Spots,
            Thick = 14,
            Leg = 16,
            Tail = Tail.Thin,
        };
        kinds["snow leopard"] = kinds["leopard"] with { Fur = new Rgb(0xd5, 0xdb, 0xe2), Second = Palette.White, Tail = Tail.Bushy };
        kinds["hyena"] = kinds["wolf"] with
        {
            Fur = new Rgb(0xb8, 0x9c, 0x74),
            Second = Cream,
            Dark = Cocoa,
            Ears = Ears.Round,
            Markings = Markings.Spots,
            Tail = Tail.Tuft,
        };
        kinds["monkey"] = Round(new(0x9a, 0x62, 0x3a), new(0xf2, 0xcd, 0xa2), Cocoa, Ears.Large, Muzzle.Primate) with
        {
            Tail = Tail.Thin,
            Thick = 15,
            Length = 17,
            HeadSize = 10,
            HasHands = true,
        };
        kinds["gorilla"] = Round(Night, new(0x7d, 0x82, 0x8c), Palette.Black, Ears.None, Muzzle.Primate) with
        {
            Thick = 21,
            Length = 19,
            LegWidth = 8,
            HasHands = true,
        };
        kinds["orangutan"] = kinds["gorilla"] with { Fur = new Rgb(0xc4, 0x63, 0x25), Second = new Rgb(0xe8, 0xb7, 0x8a), Dark = Mane };
        kinds["squirrel"] = Round(new(0xb8, 0x6a, 0x34), Cream, Mane, Ears.Pointed, Muzzle.Rodent) with
        {
            Tail = Tail.Squirrel,
            Length = 13,
            Thick = 14,
            Leg = 6,
            LegWidth = 5,
            HeadSize = 9.4,
            Markings = Markings.Belly,
            HasHands = true,
        };
        kinds["chipmunk"] = kinds["squirrel"] with { Ears = Ears.Round };
        kinds["guinea pig"] = kinds["hamster"] with
        {
            Fur = new Rgb(0xb8, 0x78, 0x45),
            Dark = Palette.Snow,
            Markings = Markings.Patches,
            Ears = Ears.Round,
        };
        kinds["skunk"] = kinds["squirrel"] with
        {
            Fur = Night,
            Second = Palette.White,
            Dark = Palette.Snow,
            TailColour = Palette.Snow,
            Ears = Ears.Round,
            EarColour = Night,
            Markings = Markings.Saddle,
        };
        kinds["meerkat"] = kinds["squirrel"] with
        {
            Plan = BodyPlan.Upright,
            Fur = new Rgb(0xd1, 0xa5, 0x6e),
            Dark = new Rgb(0x6b, 0x4a, 0x30),
            Ears = Ears.Round,
            Tail = Tail.Thin,
            Thick = 14,
        };
        kinds["beaver"] = kinds["hamster"] with
        {
            Fur = new Rgb(0x8a, 0x58, 0x38),
            Second = Beige,
            Dark = Palette.Chestnut,
            Ears = Ears.Round,
            EarScale = 0.6,
            Length = 17,
            Thick = 19,
            Leg = 4,
            Tail = Tail.Paddle,
            HasHands = true,
        };
        kinds["otter"] = kinds["beaver"] with { Thick = 15, Length = 22, Muzzle = Muzzle.Dog, Tail = Tail.Thick };
        kinds["red panda"] = kinds["raccoon"] with
        {
            Fur = new Rgb(0xc4, 0x62, 0x2d),
            Second = Cream,
            Dark = Cocoa,
            Markings = Markings.Cheeks,
            DarkLegs = true,
        };
        kinds["capybara"] = Round(new(0xa9, 0x77, 0x4a), new(0x8c, 0x60, 0x39), Palette.Brown, Ears.Round, Muzzle.Rodent) with
        {
            Length = 24,
            Thick = 20,
            Leg = 8,
            Tail = Tail.None,
            EarScale = 0.7,
            HasHands = true,
        };
        kinds["badger"] = kinds["raccoon"] with { Tail = Tail.Stub };
        kinds["sloth"] = kinds["koala"] with
        {
            Fur = new Rgb(0xb3, 0x98, 0x7a),
            Second = Cream,
            Ears = Ears.None,
            Markings = Markings.Raccoon,
            Dark = Palette.Brown,
            Muzzle = Muzzle.Dog,
        };
        kinds["hedgehog"] = Long(new(0xe8, 0xc3, 0x98), new(0xe8, 0xc3, 0x98), new(0x7a, 0x56, 0x3c)) with
        {
            Markings = Markings.Spikes,
            Length = 18,
            Thick = 20,
            Leg = 3,
            LegWidth = 4.4,
            Neck = 8,
            NeckAngle = 92,
            NeckWidth = 12,
            HeadSize = 8,
            MuzzleLength = 11,
            MuzzleWidth = 6,
            MuzzleDrop = 2.5,
            Ears = Ears.Round,
            Tail = Tail.None,
        };
    }
}
