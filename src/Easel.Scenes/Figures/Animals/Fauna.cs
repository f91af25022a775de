using System.Collections.Frozen;
using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Figures.Animals;

/// <summary>The animals that can be drawn doing something, by the names of their pictures.</summary>
internal static class Fauna
{
    private static readonly Rgb Ginger = new(0xf0, 0x9a, 0x3e);
    private static readonly Rgb Fox = new(0xf2, 0x79, 0x2b);
    private static readonly Rgb Cream = new(0xff, 0xf1, 0xdf);
    private static readonly Rgb Cocoa = new(0x3a, 0x2a, 0x22);
    private static readonly Rgb Beige = new(0xd9, 0xa6, 0x79);
    private static readonly Rgb Sand = new(0xf0, 0xbf, 0x5a);
    private static readonly Rgb Mane = new(0xb0, 0x5e, 0x1d);
    private static readonly Rgb Ash = new(0xa4, 0xac, 0xb6);
    private static readonly Rgb Elephant = new(0x9f, 0xb1, 0xc4);
    private static readonly Rgb Piggy = new(0xf7, 0xad, 0xb9);
    private static readonly Rgb Leaf = new(0x66, 0xb2, 0x46);
    private static readonly Rgb Lime = new(0xc9, 0xe2, 0x8a);
    private static readonly Rgb Sea = new(0x5f, 0x9f, 0xcf);
    private static readonly Rgb Ice = new(0xe3, 0xee, 0xf6);
    private static readonly Rgb Snow = new(0xe9, 0xee, 0xf4);
    private static readonly Rgb Night = new(0x33, 0x3b, 0x4d);
    private static readonly Rgb Flamingo = new(0xf4, 0x86, 0xa6);

    private static readonly FrozenDictionary<string, Species> Kinds = Build();

    /// <summary>Null where only the art shows it.</summary>
    /// <param name="caption">The picture's name.</param>
    public static Species? Find(string caption) =>
        Kinds.GetValueOrDefault(caption)
        ?? (caption.EndsWith(" face", StringComparison.Ordinal) ? Kinds.GetValueOrDefault(caption[..^5]) : null);

    public static IEnumerable<KeyValuePair<string, Species>> All => Kinds;

    private static FrozenDictionary<string, Species> Build()
    {
        var kinds = new Dictionary<string, Species>(StringComparer.Ordinal);
        Pets(kinds);
        Wild(kinds);
        Hoofed(kinds);
        Others(kinds);
        Birds(kinds);
        return kinds.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static Species Round(Rgb fur, Rgb second, Rgb dark, Ears ears, Muzzle muzzle) =>
        new(BodyPlan.FourLegged, HeadShape.Round, fur, second, dark) { Ears = ears, Muzzle = muzzle };

    private static Species Long(Rgb fur, Rgb second, Rgb dark) =>
        new(BodyPlan.FourLegged, HeadShape.Long, fur, second, dark)
        {
            Ears = Ears.Sideways,
            Length = 24,
            Thick = 17,
            Leg = 17,
            LegWidth = 5,
            Neck = 17,
            NeckAngle = 142,
            NeckWidth = 10,
            HeadSize = 8.2,
            Tail = Tail.Tuft,
        };

    private static Species Bird(Rgb plumage, Rgb beak, Rgb dark) =>
        new(BodyPlan.Bird, HeadShape.Beaked, plumage, beak, dark)
        {
            Length = 24,
            Thick = 20,
            Leg = 8,
            LegWidth = 2,
            Neck = 8,
            NeckAngle = 150,
            NeckWidth = 11,
            HeadSize = 8.6,
            MuzzleLength = 7,
            MuzzleWidth = 6,
            MuzzleDrop = 1,
        };

    private static void Pets(Dictionary<string, Species> kinds)
    {
        var cat = Round(Ginger, Cream, Palette.Shade(Ginger), Ears.Pointed, Muzzle.Cat) with { Tail = Tail.Thin, HeadSize = 10.6 };
        kinds["cat"] = cat;
        kinds["black cat"] = cat with { Fur = Night, Second = Palette.Grey, Dark = Palette.Black };
        var dog = Round(new(0xc9, 0x8a, 0x52), Cream, new(0x84, 0x52, 0x2b), Ears.Floppy, Muzzle.Dog) with { Tail = Tail.Thin, Leg = 13 };
        kinds["dog"] = dog;
        kinds["guide dog"] = dog;
        kinds["service dog"] = dog;
        kinds["poodle"] = dog with { Fur = Snow, Dark = Palette.Silver, Tail = Tail.Stub };
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

    private static void Wild(Dictionary<string, Species> kinds)
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
        kinds["polar bear"] = bear with { Fur = Snow, Second = Palette.White, Dark = Palette.Silver };
        kinds["panda"] = bear with { Fur = Snow, Second = Palette.White, Dark = Palette.Black, Markings = Markings.Panda, DarkLegs = true };
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
        kinds["beaver"] = kinds["hamster"] with { Fur = Palette.Brown, Second = Beige };
        kinds["otter"] = kinds["beaver"] with { Thick = 15, Length = 18, Muzzle = Muzzle.Dog };
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

    private static void Hoofed(Dictionary<string, Species> kinds)
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
        kinds["unicorn"] = horse with { Fur = Snow, Second = new Rgb(0xf6, 0xdc, 0xe6), Dark = Palette.Pink, Crest = Crest.Unicorn };
        kinds["donkey"] = horse with
        {
            Fur = Ash,
            Second = Ice,
            Dark = new Rgb(0x5b, 0x62, 0x6c),
            Ears = Ears.Long,
            Tail = Tail.Tuft,
            Leg = 14,
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

    private static void Others(Dictionary<string, Species> kinds)
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
        };
        kinds["lizard"] = kinds["crocodile"] with { Thick = 10, MuzzleLength = 12, Markings = Markings.None };
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
        kinds["t-rex"] = new(BodyPlan.Upright, HeadShape.Long, Leaf, Lime, Palette.Shade(Leaf, 0.7))
        {
            MuzzleLength = 14,
            MuzzleWidth = 11,
            MuzzleDrop = 3,
            HeadSize = 11,
            Thick = 19,
            Tail = Tail.Thick,
        };
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

    private static void Birds(Dictionary<string, Species> kinds)
    {
        kinds["bird"] = Bird(new(0x4f, 0x9f, 0xdc), Palette.Orange, new(0x2f, 0x74, 0xb5)) with { Markings = Markings.Belly };
        kinds["dove"] = Bird(Snow, Palette.Orange, Palette.Silver);
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
            Fur = Snow,
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
            Crest = Crest.Comb,
            Length = 23,
            Thick = 23,
            Leg = 6,
        };
        kinds["rooster"] = kinds["chicken"] with
        {
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
        kinds["seagull"] = Bird(Snow, Palette.Gold, new(0xa3, 0xb0, 0xbf)) with { DarkLegs = true };
        kinds["penguin"] = new(BodyPlan.Upright, HeadShape.Penguin, Night, Palette.White, Palette.Black) { HeadSize = 10.6 };
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
