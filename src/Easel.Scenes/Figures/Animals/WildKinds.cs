using static Easel.Scenes.Figures.Animals.PlainSpecies;

namespace Easel.Scenes.Figures.Animals;

/// <summary>Wild animals that differ from the picture of their kind by their coat.</summary>
internal static class WildKinds
{
    public static void AddTo(Dictionary<string, (string, Species)> breeds)
    {
        breeds.Add(
            "fox",
            "arctic fox, snow fox, polar fox",
            Fauna.Find("fox")! with
            {
                Fur = Palette.Snow,
                Second = Palette.White,
                Dark = Palette.Silver,
                DarkLegs = false,
            }
        );
        breeds.Add(
            "wolf",
            "arctic wolf, snow wolf",
            Fauna.Find("wolf")! with
            {
                Fur = Palette.Snow,
                Second = Palette.White,
                Dark = Palette.Silver,
            }
        );
        breeds.Add(
            "wolf",
            "coyote",
            Fauna.Find("wolf")! with
            {
                Fur = new(0xb9, 0x97, 0x6c),
                Second = Cream,
                Dark = new(0x7d, 0x5f, 0x40),
            }
        );
        breeds.Add(
            "wolf",
            "jackal, dingo",
            Fauna.Find("wolf")! with
            {
                Fur = new(0xd2, 0x9b, 0x55),
                Second = Cream,
                Dark = new(0x8a, 0x5f, 0x30),
                Thick = 13,
            }
        );
        breeds.Add("leopard", "jaguar", Fauna.Find("leopard")! with { Fur = new(0xe2, 0x94, 0x35), Thick = 19, HeadSize = 12 });
        breeds.Add(
            "monkey",
            "baboon",
            Fauna.Find("monkey")! with
            {
                Fur = new(0x8c, 0x85, 0x6a),
                Second = new(0xd4, 0xa9, 0x92),
                Thick = 18,
            }
        );
        breeds.Add("donkey", "mule", Fauna.Find("donkey")! with { Fur = new(0x8a, 0x62, 0x44), Dark = new(0x4f, 0x36, 0x26) });
        breeds.Add(
            "llama",
            "alpaca",
            Fauna.Find("llama")! with
            {
                Fur = new(0xd9, 0xb2, 0x85),
                Second = Cream,
                Thick = 21,
                Neck = 17,
                NeckWidth = 11,
            }
        );
        breeds.Add(
            "hamster",
            "gerbil",
            Fauna.Find("hamster")! with
            {
                Fur = new(0xc9, 0x9a, 0x5c),
                Second = Cream,
                Thick = 13,
                Tail = Tail.Tuft,
            }
        );
        breeds.Add("ox", "bull", Fauna.Find("ox")! with { Fur = new(0x7a, 0x4e, 0x36), Dark = new(0x5b, 0x3a, 0x2a) });
        breeds.Add("bear", "grizzly bear, grizzly", Fauna.Find("bear")! with { Fur = new(0x8a, 0x5f, 0x3a), Dark = new(0x66, 0x44, 0x28) });
    }
}
