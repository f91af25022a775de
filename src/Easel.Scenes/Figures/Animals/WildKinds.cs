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
                Fur = Snow,
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
                Fur = Snow,
                Second = Palette.White,
                Dark = Palette.Silver,
            }
        );
        breeds.Add("ox", "bull", Fauna.Find("ox")! with { Fur = new(0x7a, 0x4e, 0x36), Dark = new(0x5b, 0x3a, 0x2a) });
        breeds.Add("bear", "grizzly bear, grizzly", Fauna.Find("bear")! with { Fur = new(0x8a, 0x5f, 0x3a), Dark = new(0x66, 0x44, 0x28) });
    }
}
