using Easel.Abstractions.Pixels;
using static Easel.Scenes.Figures.Animals.PlainSpecies;

namespace Easel.Scenes.Figures.Animals;

/// <summary>Birds.</summary>
internal static class Birds
{
    public static void AddTo(Dictionary<string, Species> kinds)
    {
        kinds["bird"] = Bird(new(0x4f, 0x9f, 0xdc), Palette.Orange, new(0x2f, 0x74, 0xb5)) with { Markings = Markings.Belly };
        kinds["dove"] = Bird(Palette.Snow, Palette.Orange, Palette.Silver);
        kinds["black bird"] = Bird(Night, Palette.Orange, Palette.Black);
        kinds["eagle"] = Bird(new(0x7a, 0x4e, 0x2d), Palette.Gold, new(0x55, 0x35, 0x1e)) with
        {
            Crest = Crest.Plume,
            DarkLegs = true,
            MuzzleDrop = 5,
            MuzzleLength = 8,
            MuzzleWidth = 7,
            Length = 28,
        };
        kinds["parrot"] = Bird(new(0xd8, 0x3a, 0x34), Palette.Cream, new(0x2f, 0x80, 0xc9)) with
        {
            DarkLegs = true,
            Tail = Tail.Thick,
            MuzzleDrop = 5,
            MuzzleLength = 7,
            MuzzleWidth = 9,
            HeadSize = 9.6,
        };
        kinds["duck"] = Bird(new(0xa9, 0x8a, 0x6c), Palette.Orange, Palette.Forest) with
        {
            Markings = Markings.Cheeks,
            Leg = 4,
            LegWidth = 2.6,
            MuzzleLength = 8.5,
            MuzzleWidth = 6,
            Neck = 11,
            NeckWidth = 8,
        };
        kinds["goose"] = Bird(new(0xe6, 0xe4, 0xdf), Palette.Orange, Palette.Silver) with
        {
            Neck = 21,
            NeckAngle = 168,
            NeckWidth = 6.4,
            HeadSize = 6.8,
            Length = 28,
            Leg = 5,
            LegWidth = 2.4,
        };
        kinds["swan"] = kinds["goose"] with
        {
            Fur = Palette.Snow,
            Neck = 27,
            NeckAngle = 170,
            NeckWidth = 5.4,
            HeadSize = 6,
            Length = 32,
            MuzzleLength = 9,
        };
        kinds["flamingo"] = Bird(Flamingo, Night, Palette.Shade(Flamingo)) with
        {
            Neck = 24,
            NeckAngle = 166,
            NeckWidth = 4,
            HeadSize = 5.4,
            Length = 18,
            Thick = 15,
            Leg = 22,
            LegWidth = 1.8,
            MuzzleDrop = 6,
            MuzzleLength = 10,
            MuzzleWidth = 6,
        };
        kinds["chicken"] = Bird(new(0xf6, 0xf1, 0xe6), Palette.Gold, Palette.Shade(Palette.Cream)) with
        {
            ReplacesPicture = true,
            Crest = Crest.Comb,
            Length = 23,
            Thick = 23,
            Leg = 6,
        };
        kinds["rooster"] = kinds["chicken"] with
        {
            ReplacesPicture = false,
            Fur = new Rgb(0xb5, 0x5a, 0x28),
            Dark = new Rgb(0x1f, 0x5f, 0x55),
            Tail = Tail.Flowing,
            Leg = 8,
            Neck = 11,
        };
        kinds["turkey"] = kinds["rooster"] with { Fur = new Rgb(0x7a, 0x50, 0x34), Dark = Mane };
        var chick = Bird(new(0xfc, 0xd5, 0x4f), Palette.Orange, new(0xe8, 0xb4, 0x2e)) with
        {
            Length = 14,
            Thick = 17,
            Leg = 4,
            HeadSize = 8.6,
            MuzzleLength = 4.5,
        };
        kinds["baby chick"] = chick;
        kinds["front-facing baby chick"] = chick;
        kinds["hatching chick"] = chick;
        kinds["pigeon"] = Bird(new(0x8f, 0x9b, 0xad), Palette.Shoe, new(0x66, 0x72, 0x86));
        kinds["seagull"] = Bird(Palette.Snow, Palette.Gold, new(0xa3, 0xb0, 0xbf)) with { DarkLegs = true };
        kinds["pelican"] = kinds["seagull"] with
        {
            Neck = 15,
            NeckAngle = 160,
            NeckWidth = 6,
            HeadSize = 6.6,
            MuzzleLength = 17,
            MuzzleWidth = 9,
        };
        kinds["vulture"] = kinds["eagle"] with
        {
            Fur = new Rgb(0x4f, 0x45, 0x42),
            Dark = new Rgb(0x36, 0x2f, 0x2e),
            FaceColour = new Rgb(0xe0, 0x9a, 0x92),
            Crest = Crest.None,
            Neck = 12,
            NeckWidth = 6,
            HeadSize = 7,
        };
        kinds["ostrich"] = kinds["flamingo"] with
        {
            Fur = Night,
            Second = Palette.Orange,
            Dark = Palette.Black,
            FaceColour = Beige,
            LegColour = Beige,
            TailColour = Palette.Snow,
            Length = 24,
            Thick = 22,
            MuzzleDrop = 1,
            MuzzleLength = 7,
        };
        kinds["cardinal bird"] = kinds["bird"] with
        {
            Fur = new Rgb(0xd9, 0x2f, 0x35),
            Dark = new Rgb(0xa8, 0x1f, 0x2a),
            Markings = Markings.None,
            Crest = Crest.Tuft,
        };
        kinds["swallow"] = kinds["bird"] with
        {
            Fur = new Rgb(0x2f, 0x4f, 0x8f),
            Second = Palette.Shoe,
            Dark = Night,
            Breast = Cream,
            Tail = Tail.Thick,
        };
        kinds["kiwi bird"] = Bird(new(0x8a, 0x62, 0x42), Palette.Tan, Palette.Chestnut) with
        {
            Tail = Tail.None,
            Length = 19,
            Thick = 22,
            HeadSize = 7,
            MuzzleLength = 18,
            MuzzleWidth = 3.6,
        };
        kinds["emu"] = kinds["ostrich"] with
        {
            Fur = new Rgb(0x6b, 0x56, 0x45),
            Dark = new Rgb(0x4a, 0x3a, 0x2e),
            FaceColour = new Rgb(0x6f, 0x8f, 0xb0),
            TailColour = null,
        };
        kinds["penguin"] = new(BodyPlan.Upright, HeadShape.Penguin, Night, Palette.White, Palette.Black)
        {
            HeadSize = 10.6,
            ReplacesPicture = true,
        };
        kinds["owl"] = new(BodyPlan.Bird, HeadShape.Owl, new(0x9a, 0x6a, 0x42), new(0xee, 0xd6, 0xac), new(0x6d, 0x46, 0x2a))
        {
            Length = 18,
            Thick = 22,
            Leg = 3,
            LegWidth = 2.4,
            Neck = 9,
            NeckAngle = 176,
            NeckWidth = 12,
            HeadSize = 10.6,
            Markings = Markings.Belly,
            MuzzleDrop = 5,
            DarkLegs = true,
        };
    }
}
