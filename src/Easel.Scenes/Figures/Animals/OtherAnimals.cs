using Easel.Abstractions.Pixels;
using static Easel.Scenes.Figures.Animals.PlainSpecies;

namespace Easel.Scenes.Figures.Animals;

/// <summary>Reptiles, fish and whales, dragons, robots, snowmen.</summary>
internal static class OtherAnimals
{
    public static void AddTo(Dictionary<string, Species> kinds)
    {
        kinds["kangaroo"] = new(BodyPlan.Upright, HeadShape.Long, new(0xb9, 0x7c, 0x4a), new(0xee, 0xd2, 0xae), Palette.Brown)
        {
            Ears = Ears.Long,
            MuzzleLength = 10,
            MuzzleWidth = 6.6,
            MuzzleDrop = 4,
            HeadSize = 9,
            Tail = Tail.Thick,
            HasPouch = true,
            HasHands = true,
        };
        kinds["frog"] = new(BodyPlan.Upright, HeadShape.Frog, Leaf, Lime, Palette.Shade(Leaf)) { HeadSize = 11, HasHands = true };
        kinds["turtle"] = Long(new(0x8c, 0xc0, 0x5a), new(0x8c, 0xc0, 0x5a), new(0x5f, 0x8a, 0x3e)) with
        {
            Markings = Markings.Shell,
            Length = 16,
            Thick = 18,
            Leg = 4,
            LegWidth = 7,
            Neck = 15,
            NeckAngle = 108,
            NeckWidth = 7,
            HeadSize = 8,
            MuzzleLength = 6,
            MuzzleWidth = 8,
            MuzzleDrop = 1.5,
            Ears = Ears.None,
            Tail = Tail.None,
        };
        kinds["crocodile"] = Long(Leaf, Leaf, Palette.Shade(Leaf, 0.72)) with
        {
            Markings = Markings.Scutes,
            Length = 24,
            Thick = 13,
            Leg = 4,
            LegWidth = 5.4,
            Neck = 9,
            NeckAngle = 98,
            NeckWidth = 11,
            HeadSize = 8,
            MuzzleLength = 25,
            MuzzleWidth = 7,
            MuzzleDrop = 2,
            Ears = Ears.None,
            Tail = Tail.Thick,
            // The art's stands on its head.
            ReplacesPicture = true,
        };
        kinds["lizard"] = kinds["crocodile"] with { Thick = 10, MuzzleLength = 12, Markings = Markings.None, ReplacesPicture = false };
        kinds["dragon"] = kinds["t-rex"] with
        {
            Fur = new Rgb(0x4f, 0xa8, 0x6a),
            Second = new Rgb(0xf5, 0xdd, 0x9a),
            Dark = new Rgb(0x2f, 0x7a, 0x58),
            MuzzleLength = 13,
            MuzzleWidth = 8.6,
            Crest = Crest.Dragon,
            HasWings = true,
        };
        kinds["dolphin"] = new(BodyPlan.Fish, HeadShape.Long, Sea, Ice, Palette.Shade(Sea)) { IsWhale = true, HeadSize = 10 };
        kinds["orca"] = kinds["dolphin"] with { Fur = Night, Second = Palette.White, Markings = Markings.Patches };
        var whale = kinds["dolphin"] with { Fur = new Rgb(0x4f, 0x8f, 0xcc), HeadSize = 13 };
        kinds["whale"] = whale;
        kinds["spouting whale"] = whale;
        kinds["shark"] = kinds["dolphin"] with
        {
            Fur = new Rgb(0x7f, 0x93, 0xa8),
            Second = Palette.White,
            IsWhale = false,
            MuzzleLength = 20,
        };
        var fish = kinds["dolphin"] with { Fur = new Rgb(0xf2, 0x8a, 0x3c), IsWhale = false };
        kinds["fish"] = fish with { Fur = new Rgb(0x4f, 0xa3, 0xdc) };
        kinds["tropical fish"] = fish with { Markings = Markings.Tiger };
        kinds["goldfish"] = fish;
        kinds["clownfish"] = fish with { Fur = new Rgb(0xf5, 0x7f, 0x2a), Dark = Palette.White, Markings = Markings.Tiger };
        kinds["koi"] = fish with
        {
            Fur = Palette.Snow,
            Bands = [Palette.Snow, new Rgb(0xf0, 0x6a, 0x35), Palette.Snow, new Rgb(0xf0, 0x6a, 0x35), Palette.Snow],
        };
        kinds["walrus"] = Round(new(0x9a, 0x73, 0x60), new(0xc9, 0xa8, 0x94), new(0x6e, 0x4f, 0x42), Ears.None, Muzzle.Walrus) with
        {
            Length = 24,
            Thick = 25,
            Leg = 2,
            LegWidth = 7,
            HeadSize = 11.4,
            Tail = Tail.Thick,
        };
        kinds["seal"] = kinds["walrus"] with
        {
            Fur = new Rgb(0x8c, 0x94, 0xa0),
            Second = new Rgb(0xc4, 0xca, 0xd2),
            Dark = new Rgb(0x5d, 0x64, 0x70),
            Muzzle = Muzzle.Dog,
            Thick = 19,
            HeadSize = 10,
        };
        kinds["robot"] = new(BodyPlan.Upright, HeadShape.Robot, Palette.Silver, Palette.Silver, new(0x4a, 0x5a, 0x70)) { HasHands = true };
        kinds["alien"] = new(BodyPlan.Upright, HeadShape.Alien, new(0x7c, 0xc8, 0x62), Lime, Palette.Forest)
        {
            HasHands = true,
            Thick = 14,
        };
        kinds["snowman"] = new(BodyPlan.Snowman, HeadShape.Snowman, new(0xee, 0xf4, 0xfa), Palette.White, Palette.Black)
        {
            HasHands = true,
        };
        kinds["snowman without snow"] = kinds["snowman"];
    }
}
