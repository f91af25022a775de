using Easel.Abstractions.Pixels;
using static Easel.Scenes.Figures.Animals.PlainSpecies;

namespace Easel.Scenes.Figures.Animals;

/// <summary>Cats, dogs and what lives in a house.</summary>
internal static class Pets
{
    public static void AddTo(Dictionary<string, Species> kinds)
    {
        var cat = Round(Ginger, Cream, Palette.Shade(Ginger), Ears.Pointed, Muzzle.Cat) with { Tail = Tail.Thin, HeadSize = 10.6 };
        kinds["cat"] = cat;
        kinds["black cat"] = cat with { Fur = Night, Second = Palette.Grey, Dark = Palette.Black };
        var dog = Round(new(0xc9, 0x8a, 0x52), Cream, new(0x84, 0x52, 0x2b), Ears.Floppy, Muzzle.Dog) with { Tail = Tail.Thin, Leg = 13 };
        kinds["dog"] = dog;
        kinds["guide dog"] = dog;
        kinds["service dog"] = dog;
        kinds["poodle"] = dog with { Fur = Palette.Snow, Dark = Palette.Silver, Tail = Tail.Stub };
        kinds["rabbit"] = Round(new(0xd6, 0xcb, 0xc4), Palette.White, Palette.Grey, Ears.Long, Muzzle.Rodent) with
        {
            Tail = Tail.Stub,
            Markings = Markings.Belly,
            Length = 15,
            Leg = 7,
            HasHands = true,
        };
        kinds["hamster"] = Round(new(0xe2, 0xa8, 0x66), Cream, Beige, Ears.Round, Muzzle.Rodent) with
        {
            Length = 12,
            Thick = 19,
            Leg = 4,
            LegWidth = 5,
            Markings = Markings.Belly,
            HasHands = true,
        };
        var mouse = Round(new(0xb3, 0xb8, 0xc2), new(0xf3, 0xd8, 0xdc), Palette.Grey, Ears.Large, Muzzle.Rodent) with
        {
            Length = 14,
            Thick = 16,
            Leg = 5,
            LegWidth = 4.4,
            HeadSize = 9.6,
            Tail = Tail.Thin,
            HasHands = true,
        };
        kinds["mouse"] = mouse;
        kinds["rat"] = mouse with { Fur = new Rgb(0x86, 0x7d, 0x7a), Length = 18, HeadSize = 9 };
    }
}
