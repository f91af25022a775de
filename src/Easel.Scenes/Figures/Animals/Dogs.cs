using Easel.Abstractions.Pixels;
using static Easel.Scenes.Figures.Animals.PlainSpecies;

namespace Easel.Scenes.Figures.Animals;

/// <summary>Breeds of dogs.</summary>
internal static class Dogs
{
    private static readonly Rgb Golden = new(0xe3, 0xb0, 0x63);
    private static readonly Rgb Tan = new(0xc8, 0x92, 0x56);
    private static readonly Rgb Coal = new(0x34, 0x33, 0x38);

    public static void AddTo(Dictionary<string, (string, Species)> breeds)
    {
        var hound = Fauna.Find("dog")!;
        var pointed = hound with { Ears = Ears.Pointed };
        breeds.Add(
            "dog",
            "golden retriever, retriever, cocker spaniel, spaniel",
            hound with
            {
                Fur = Golden,
                Second = Cream,
                Dark = new(0xb8, 0x7f, 0x3a),
            }
        );
        breeds.Add("dog", "chocolate labrador", hound with { Fur = new(0x6b, 0x42, 0x2a), Dark = new(0x4d, 0x2e, 0x1c) });
        breeds.Add(
            "dog",
            "labrador, labrador retriever, lab, yellow labrador",
            hound with
            {
                Fur = new(0xee, 0xd3, 0x9c),
                Dark = new(0xc9, 0xa4, 0x66),
            }
        );
        breeds.Add(
            "dog",
            "dalmatian, dalmatian dog",
            hound with
            {
                Fur = Palette.Snow,
                Second = Palette.White,
                Dark = Coal,
                Markings = Markings.Spots,
            }
        );
        breeds.Add(
            "dog",
            "beagle, basset hound, basset, foxhound",
            hound with
            {
                Fur = Palette.Snow,
                Second = Palette.White,
                Dark = new(0x8a, 0x52, 0x2a),
                Markings = Markings.Saddle,
                Leg = 10,
            }
        );
        breeds.Add(
            "dog",
            "saint bernard, st bernard, bernese mountain dog, bernese",
            hound with
            {
                Fur = Palette.Snow,
                Second = Palette.White,
                Dark = new(0x8a, 0x4a, 0x22),
                Markings = Markings.Saddle,
                Thick = 20,
                Tail = Tail.Bushy,
            }
        );
        breeds.Add(
            "dog",
            "husky, siberian husky, malamute, alaskan malamute",
            pointed with
            {
                Fur = new(0x6f, 0x7b, 0x8a),
                Second = Palette.White,
                Dark = Coal,
                Markings = Markings.Cheeks,
                Tail = Tail.Bushy,
            }
        );
        breeds.Add(
            "dog",
            "german shepherd, alsatian, police dog, belgian shepherd",
            pointed with
            {
                Fur = Tan,
                Second = Coal,
                Dark = Coal,
                Markings = Markings.Saddle,
                Tail = Tail.Bushy,
            }
        );
        breeds.Add(
            "dog",
            "corgi, welsh corgi, pembroke welsh corgi",
            pointed with
            {
                Fur = new(0xe0, 0x93, 0x45),
                Second = Palette.White,
                Markings = Markings.Cheeks,
                Dark = new(0xb8, 0x6c, 0x28),
                Leg = 5,
                Tail = Tail.Stub,
            }
        );
        breeds.Add(
            "dog",
            "shiba inu, shiba, akita, akita inu",
            pointed with
            {
                Fur = new(0xd9, 0x87, 0x3c),
                Second = Palette.White,
                Markings = Markings.Cheeks,
                Dark = new(0xa9, 0x60, 0x24),
            }
        );
        breeds.Add(
            "dog",
            "chihuahua",
            pointed with
            {
                Fur = new(0xd8, 0xaa, 0x72),
                Second = Cream,
                Dark = new(0xa8, 0x78, 0x44),
                Thick = 13,
                Length = 16,
                Leg = 10,
                LegWidth = 4,
                HeadSize = 11.5,
            }
        );
        breeds.Add(
            "dog",
            "dachshund, wiener dog, sausage dog",
            hound with
            {
                Fur = new(0x8d, 0x4f, 0x2a),
                Second = new(0xc9, 0x8a, 0x52),
                Dark = new(0x5e, 0x32, 0x1a),
                Length = 33,
                Thick = 13,
                Leg = 4,
                LegWidth = 5,
            }
        );
        breeds.Add(
            "dog",
            "pug",
            hound with
            {
                Fur = new(0xe2, 0xc0, 0x90),
                Second = Coal,
                Dark = Coal,
                Leg = 8,
                Length = 17,
                Tail = Tail.Curly,
            }
        );
        breeds.Add(
            "dog",
            "bulldog, french bulldog, english bulldog, boxer, boxer dog, pit bull, pitbull",
            hound with
            {
                Fur = new(0xcd, 0xa2, 0x74),
                Second = Palette.White,
                Dark = new(0x8a, 0x62, 0x3e),
                Thick = 20,
                Leg = 8,
                Tail = Tail.Stub,
                HeadSize = 12,
            }
        );
        breeds.Add(
            "dog",
            "rottweiler, doberman, doberman pinscher",
            hound with
            {
                Fur = Coal,
                Second = Tan,
                Dark = new(0x1f, 0x1e, 0x22),
                Tail = Tail.Stub,
                Leg = 14,
            }
        );
        breeds.Add(
            "dog",
            "border collie, collie, australian shepherd, sheepdog",
            hound with
            {
                Fur = Coal,
                Second = Palette.White,
                Dark = new(0x1f, 0x1e, 0x22),
                Markings = Markings.Cheeks,
                Tail = Tail.Bushy,
            }
        );
        breeds.Add(
            "dog",
            "greyhound, whippet, great dane",
            hound with
            {
                Fur = Ash,
                Second = Ice,
                Dark = Palette.Grey,
                Thick = 13,
                Leg = 18,
                LegWidth = 4.4,
            }
        );
        breeds.Add(
            "dog",
            "samoyed, maltese, bichon frise, great pyrenees",
            hound with
            {
                Fur = Palette.Snow,
                Second = Palette.White,
                Dark = Palette.Silver,
                Tail = Tail.Bushy,
                Thick = 18,
            }
        );
        breeds.Add(
            "dog",
            "pomeranian",
            pointed with
            {
                Fur = new(0xe6, 0x9d, 0x4c),
                Second = Cream,
                Leg = 5,
                Length = 14,
                Thick = 18,
                Tail = Tail.Bushy,
            }
        );
        breeds.Add(
            "dog",
            "yorkshire terrier, yorkie, terrier, jack russell, jack russell terrier, shih tzu, schnauzer",
            hound with
            {
                Fur = Palette.Snow,
                Second = Cream,
                Dark = new(0xa8, 0x6c, 0x38),
                Markings = Markings.Patches,
                Leg = 7,
                Length = 17,
                Tail = Tail.Stub,
            }
        );
    }
}
