using static Easel.Scenes.Figures.Animals.PlainSpecies;

namespace Easel.Scenes.Figures.Animals;

/// <summary>Dinosaurs on four legs and on two.</summary>
internal static class Dinosaurs
{
    public static void AddTo(Dictionary<string, Species> kinds)
    {
        kinds["sauropod"] = Long(new(0x6f, 0xb0, 0x8a), Lime, Palette.Forest) with
        {
            Markings = Markings.Belly,
            Thick = 22,
            Leg = 9,
            LegWidth = 7.6,
            Neck = 27,
            NeckAngle = 152,
            NeckWidth = 10,
            HeadSize = 7.6,
            MuzzleLength = 9,
            MuzzleWidth = 8.6,
            MuzzleDrop = 3,
            Ears = Ears.None,
            Tail = Tail.Thick,
        };
        kinds["triceratops"] = kinds["sauropod"] with
        {
            Fur = new(0x72, 0xb3, 0x80),
            Dark = new(0xc4, 0x7e, 0x4a),
            Crest = Crest.Frill,
            Neck = 14,
            NeckAngle = 106,
            NeckWidth = 15,
            HeadSize = 10,
            MuzzleLength = 14,
            MuzzleDrop = 5,
        };
        kinds["stegosaurus"] = kinds["sauropod"] with
        {
            Fur = new(0x7c, 0xb8, 0x72),
            Dark = new(0xe0, 0x95, 0x5a),
            Markings = Markings.Plates,
            Thick = 25,
            Neck = 17,
            NeckAngle = 96,
            HeadSize = 7,
        };
        kinds["ankylosaurus"] = kinds["stegosaurus"] with
        {
            Fur = new(0xa8, 0x8f, 0x62),
            Dark = new(0x7a, 0x62, 0x40),
            Markings = Markings.Scutes,
            Leg = 6,
            Neck = 13,
        };
        kinds["t-rex"] = new(BodyPlan.Upright, HeadShape.Long, Leaf, Lime, Palette.Shade(Leaf, 0.7))
        {
            MuzzleLength = 14,
            MuzzleWidth = 11,
            MuzzleDrop = 3,
            HeadSize = 11,
            Thick = 19,
            Tail = Tail.Thick,
        };
        kinds["velociraptor"] = kinds["t-rex"] with
        {
            Fur = new(0xc9, 0x92, 0x4f),
            Second = Cream,
            Dark = new(0x8a, 0x5a, 0x2a),
            Markings = Markings.Tiger,
            MuzzleLength = 15,
            MuzzleWidth = 7,
            HeadSize = 9,
            Thick = 14,
        };
    }
}
