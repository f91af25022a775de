using Easel.Abstractions.Pixels;
using static Easel.Scenes.Figures.Animals.PlainSpecies;

namespace Easel.Scenes.Figures.Animals;

/// <summary>Cattle, horses, deer, and elephants.</summary>
internal static class HoofedAnimals
{
    public static void AddTo(Dictionary<string, Species> kinds)
    {
        var horse = Long(new(0xa8, 0x69, 0x3c), Palette.Shade(new(0xa8, 0x69, 0x3c)), new(0x5a, 0x34, 0x1e)) with
        {
            Crest = Crest.Mane,
            Tail = Tail.Flowing,
            MuzzleLength = 13,
            MuzzleDrop = 8,
            MuzzleWidth = 8,
        };
        kinds["horse"] = horse;
        kinds["unicorn"] = horse with
        {
            Fur = Palette.Snow,
            Second = new Rgb(0xf6, 0xdc, 0xe6),
            Dark = Palette.Pink,
            Crest = Crest.Unicorn,
        };
        kinds["donkey"] = horse with
        {
            Fur = Ash,
            Second = Ice,
            Dark = new Rgb(0x5b, 0x62, 0x6c),
            Ears = Ears.Long,
            Tail = Tail.Tuft,
            Leg = 14,
            ReplacesPicture = true,
        };
        kinds["zebra"] = horse with
        {
            Fur = Palette.White,
            Second = Palette.Black,
            Dark = Palette.Black,
            Markings = Markings.Zebra,
            Tail = Tail.Tuft,
        };
        kinds["deer"] = Long(new(0xb8, 0x76, 0x40), Cream, Palette.Chestnut) with
        {
            Crest = Crest.Antlers,
            Tail = Tail.Stub,
            Thick = 15,
            LegWidth = 4,
            NeckWidth = 7.5,
            MuzzleLength = 10,
            MuzzleWidth = 6.4,
            Markings = Markings.Belly,
        };
        kinds["moose"] = kinds["deer"] with { Fur = new Rgb(0x7a, 0x55, 0x3a), Thick = 18, MuzzleLength = 13, MuzzleWidth = 9 };
        kinds["antelope"] = kinds["deer"] with
        {
            Fur = new Rgb(0xc9, 0x8f, 0x50),
            Crest = Crest.LongHorns,
            Second = Palette.White,
            ReplacesPicture = true,
        };
        kinds["giraffe"] = Long(new(0xf4, 0xc5, 0x5c), Cream, new(0xb3, 0x6e, 0x2c)) with
        {
            Crest = Crest.Ossicones,
            Markings = Markings.Giraffe,
            Length = 19,
            Thick = 15,
            Leg = 19,
            LegWidth = 4.2,
            Neck = 31,
            NeckAngle = 160,
            NeckWidth = 7,
            HeadSize = 6.8,
            MuzzleLength = 11,
            MuzzleWidth = 7,
        };
        var cow = Long(Palette.White, Piggy, Cocoa) with
        {
            Crest = Crest.Horns,
            Markings = Markings.Patches,
            Thick = 21,
            Leg = 11,
            LegWidth = 5.6,
            Neck = 13,
            NeckAngle = 124,
            NeckWidth = 12,
            HeadSize = 9.6,
            MuzzleLength = 11,
            MuzzleWidth = 10,
            MuzzleDrop = 5,
        };
        kinds["cow"] = cow;
        kinds["ox"] = cow with { Fur = new Rgb(0x9a, 0x62, 0x3e), Second = Beige, Markings = Markings.None };
        kinds["water buffalo"] = cow with { Fur = new Rgb(0x5f, 0x64, 0x70), Second = Ash, Markings = Markings.None };
        kinds["bison"] = cow with { Fur = new Rgb(0x6d, 0x45, 0x2b), Second = Palette.Brown, Markings = Markings.None };
        var pig = Round(Piggy, Piggy, new(0xe8, 0x85, 0x98), Ears.Sideways, Muzzle.Pig) with
        {
            Thick = 21,
            Leg = 7,
            LegWidth = 5.6,
            Tail = Tail.Curly,
        };
        kinds["pig"] = pig;
        kinds["boar"] = pig with { Fur = new Rgb(0x7a, 0x5d, 0x4c), Second = Palette.Brown, Dark = Beige };
        var sheep = Long(new(0xf3, 0xee, 0xe4), new(0xd9, 0xb0, 0x8c), new(0x5b, 0x48, 0x3c)) with
        {
            Markings = Markings.Fleece,
            Thick = 20,
            Length = 20,
            Leg = 9,
            LegWidth = 4.2,
            Neck = 12,
            NeckAngle = 122,
            NeckWidth = 10,
            HeadSize = 8,
            MuzzleLength = 9,
            MuzzleWidth = 7.4,
            Tail = Tail.Stub,
            DarkLegs = true,
        };
        kinds["ewe"] = sheep;
        kinds["ram"] = sheep with { Crest = Crest.CurledHorns };
        kinds["goat"] = Long(new(0xe6, 0xe0, 0xd6), Palette.White, Palette.Grey) with
        {
            Crest = Crest.Horns,
            Tail = Tail.Stub,
            Leg = 12,
            Neck = 13,
            NeckWidth = 8,
            MuzzleLength = 9,
            MuzzleWidth = 6.4,
        };
        kinds["camel"] = Long(new(0xd8, 0xa8, 0x62), Cream, Palette.Brown) with
        {
            Markings = Markings.Hump,
            Neck = 19,
            NeckAngle = 130,
            Thick = 18,
            Leg = 16,
            NeckWidth = 8,
        };
        kinds["two-hump camel"] = kinds["camel"];
        kinds["llama"] = Long(Palette.Cream, Palette.White, Beige) with
        {
            Neck = 20,
            NeckAngle = 160,
            Thick = 18,
            Leg = 12,
            MuzzleLength = 8,
            Tail = Tail.Stub,
        };
        kinds["elephant"] = new(BodyPlan.FourLegged, HeadShape.Elephant, Elephant, new(0xe6, 0xb3, 0xbd), Palette.Shade(Elephant, 0.84))
        {
            Length = 22,
            Thick = 28,
            Leg = 9,
            LegWidth = 9.4,
            Neck = 13,
            NeckAngle = 112,
            NeckWidth = 16,
            HeadSize = 13,
            Tail = Tail.Tuft,
            HasHands = true,
        };
        kinds["mammoth"] = kinds["elephant"] with { Fur = new Rgb(0x8a, 0x5a, 0x3c), Dark = Palette.Chestnut, Second = Beige };
        kinds["yak"] = kinds["bison"] with
        {
            Fur = new Rgb(0x4a, 0x37, 0x2c),
            Dark = new Rgb(0x35, 0x27, 0x20),
            Tail = Tail.Flowing,
            ReplacesPicture = true,
        };
        kinds["wildebeest"] = kinds["ox"] with { Fur = new Rgb(0x75, 0x70, 0x74), Second = Night, Dark = Night, Tail = Tail.Flowing };
        kinds["rhinoceros"] = Long(new(0x9a, 0xa3, 0xaf), new(0x9a, 0xa3, 0xaf), Palette.Steel) with
        {
            Crest = Crest.NoseHorn,
            Thick = 24,
            Leg = 8,
            LegWidth = 8,
            Neck = 13,
            NeckAngle = 104,
            NeckWidth = 16,
            HeadSize = 10.4,
            MuzzleLength = 13,
            MuzzleWidth = 10,
            MuzzleDrop = 4,
        };
        kinds["hippopotamus"] = Round(new(0x9b, 0x8c, 0xae), new(0xb9, 0xa8, 0xc4), new(0xc9, 0xb4, 0xcc), Ears.Round, Muzzle.Pig) with
        {
            Thick = 25,
            Leg = 6,
            LegWidth = 8,
            HeadSize = 12.5,
            Tail = Tail.Stub,
        };
    }
}
