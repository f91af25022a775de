using Easel.Abstractions.Pixels;
using Easel.Scenes.Figures.Body;
using Easel.Scenes.Figures.Clothes;
using Easel.Scenes.Figures.Faces;

namespace Easel.Scenes.Figures;

/// <summary>What somebody looks like in one picture: what the prompt says, and the rest by the seed.</summary>
internal sealed record PersonLooks(Rgb Skin, HairCut HairCut, Rgb Hair, Outfit Outfit, bool HasBeard)
{
    private static readonly Rgb[] HairColours =
    [
        Palette.Chestnut,
        new(0x3b, 0x2a, 0x22),
        new(0xc9, 0x8a, 0x2b),
        new(0xb5, 0x53, 0x2a),
        new(0x22, 0x22, 0x2a),
    ];
    private static readonly Rgb White = new(0xd8, 0xdc, 0xe3);
    private static readonly HairCut[] MaleCuts = [HairCut.Short, HairCut.Side, HairCut.Curly];
    private static readonly HairCut[] FemaleCuts = [HairCut.Long, HairCut.Ponytail, HairCut.Bob, HairCut.Bun];
    private static readonly HairCut[] GirlCuts = [HairCut.Pigtails, HairCut.Ponytail, HairCut.Bob, HairCut.Long];
    private static readonly Rgb[] ClothColours =
    [
        Palette.Coral,
        Palette.Blue,
        Palette.Green,
        Palette.Purple,
        Palette.Gold,
        Palette.Teal,
        Palette.Pink,
        Palette.Red,
    ];

    /// <summary>Of all who are said to be alike.</summary>
    private const long Twins = 1;

    public static PersonLooks Of(Person person, Outfit outfit, long seed)
    {
        if (person.IsTwin)
            seed = Twins;
        var isFemale = person.Gender switch
        {
            Gender.Female => true,
            Gender.Male => false,
            _ when person.HasBeard || person.HasMoustache => false,
            _ => Pick(seed, 1, 2) == 0,
        };
        var cut =
            person.Cut
            ?? person.Age switch
            {
                Age.Baby => HairCut.Wisp,
                Age.Old => isFemale ? HairCut.Bun : HairCut.Thin,
                Age.Child when isFemale => GirlCuts[Pick(seed, 2, GirlCuts.Length)],
                _ => isFemale ? FemaleCuts[Pick(seed, 2, FemaleCuts.Length)] : MaleCuts[Pick(seed, 2, MaleCuts.Length)],
            };
        var hair = person.Hair ?? (person.Age == Age.Old ? White : HairColours[Pick(seed, 3, HairColours.Length)]);
        return new PersonLooks(
            outfit.Skin ?? person.Skin ?? Palette.Skin,
            cut,
            hair,
            Dressed(outfit, isFemale, person.Age, seed).WithWhiteSeen(),
            person.HasBeard
        );
    }

    /// <summary>Everyday clothes differ; uniforms, and colours that were asked for, do not.</summary>
    private static Outfit Dressed(Outfit outfit, bool isFemale, Age age, long seed)
    {
        if (!ReferenceEquals(outfit, Outfits.Everyday))
            return outfit;
        var colour = ClothColours[Pick(seed, 4, ClothColours.Length)];
        if (age == Age.Baby)
            return outfit with { Top = Palette.Sky, Legs = Palette.Sky, Shoes = Palette.White };
        if (isFemale && (age == Age.Child ? Pick(seed, 5, 3) < 2 : Pick(seed, 5, 2) == 0))
            return outfit with { Top = colour, Cut = Cut.Dress, Legs = null, Sleeves = age == Age.Old ? Sleeves.Long : Sleeves.Short };
        return outfit with
        {
            Top = age == Age.Old ? Palette.Shade(colour, 0.8) : colour,
            Sleeves = age == Age.Child ? Sleeves.Short : Sleeves.Long,
            Legs = Pick(seed, 6, 3) switch
            {
                0 => Palette.Denim,
                1 => Palette.Shoe,
                _ => new Rgb(0x6d, 0x5a, 0x4a),
            },
            Shorts = age == Age.Child && Pick(seed, 7, 2) == 0,
        };
    }

    /// <summary>SplitMix64's mix (Steele, Lea and Flood 2014) of the seed and of what is chosen.</summary>
    private static int Pick(long seed, int what, int count)
    {
        var z = unchecked((ulong)seed + ((ulong)what * 0x9E3779B97F4A7C15UL));
        z = unchecked((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL);
        z = unchecked((z ^ (z >> 27)) * 0x94D049BB133111EBUL);
        return (int)((z ^ (z >> 31)) % (ulong)count);
    }
}
