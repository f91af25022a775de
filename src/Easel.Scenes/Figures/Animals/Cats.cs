using static Easel.Scenes.Figures.Animals.PlainSpecies;

namespace Easel.Scenes.Figures.Animals;

/// <summary>Breeds and coats of cats, and great cats that have no picture of their own.</summary>
internal static class Cats
{
    public static void AddTo(Dictionary<string, (string, Species)> breeds)
    {
        var cat = Fauna.Find("cat")!;
        breeds.Add("lion", "lioness, lionesses", Fauna.Find("lion")! with { Crest = Crest.None });
        breeds.Add(
            "cat",
            "siamese, siamese cat, himalayan",
            cat with
            {
                Fur = new(0xee, 0xdf, 0xc6),
                Second = new(0x6a, 0x4b, 0x3a),
                Dark = new(0x6a, 0x4b, 0x3a),
                Markings = Markings.Points,
                DarkLegs = true,
            }
        );
        breeds.Add(
            "cat",
            "persian, persian cat, ragdoll, angora",
            cat with
            {
                Fur = Palette.Snow,
                Second = Palette.White,
                Dark = Palette.Silver,
                Tail = Tail.Bushy,
                Thick = 18,
                Leg = 9,
            }
        );
        breeds.Add(
            "cat",
            "tabby, tabby cat, maine coon, norwegian forest cat",
            cat with
            {
                Fur = new(0xa3, 0x8a, 0x70),
                Second = Cream,
                Dark = new(0x5e, 0x49, 0x38),
                Markings = Markings.Tiger,
            }
        );
        breeds.Add(
            "cat",
            "calico, calico cat, tortoiseshell",
            cat with
            {
                Fur = Palette.Snow,
                Second = Palette.White,
                Dark = new(0xe0, 0x8a, 0x38),
                Markings = Markings.Patches,
            }
        );
        breeds.Add(
            "cat",
            "tuxedo, tuxedo cat",
            cat with
            {
                Fur = Night,
                Second = Palette.White,
                Dark = Palette.Black,
                Markings = Markings.Cheeks,
            }
        );
        breeds.Add(
            "cat",
            "british shorthair, russian blue, chartreux",
            cat with
            {
                Fur = new(0x86, 0x93, 0xa6),
                Second = new(0xc2, 0xcb, 0xd6),
                Dark = new(0x5f, 0x6b, 0x7d),
            }
        );
        breeds.Add(
            "cat",
            "sphynx, sphynx cat, hairless cat",
            cat with
            {
                Fur = new(0xee, 0xc4, 0xb2),
                Second = new(0xf7, 0xdf, 0xd4),
                Dark = new(0xcf, 0x9b, 0x88),
                Thick = 13,
            }
        );
        breeds.Add(
            "cat",
            "bengal, bengal cat",
            cat with
            {
                Fur = new(0xd8, 0xa0, 0x5c),
                Second = Cream,
                Dark = Cocoa,
                Markings = Markings.Spots,
            }
        );
        var leopard = Fauna.Find("leopard")!;
        breeds.Add(
            "leopard",
            "panther, black panther",
            leopard with
            {
                Fur = Night,
                Second = Palette.Grey,
                Dark = Palette.Black,
                Markings = Markings.None,
            }
        );
        breeds.Add("leopard", "cougar, puma, mountain lion", leopard with { Fur = new(0xc9, 0x9a, 0x66), Markings = Markings.None });
        breeds.Add("leopard", "lynx, bobcat", leopard with { Fur = new(0xc2, 0xa0, 0x7c), Ears = Ears.Pointed, Tail = Tail.Stub });
    }
}
