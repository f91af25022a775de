using System.Collections.Frozen;
using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Figures.Clothes;

/// <summary>What people of a profession or a story wear, by the words for them.</summary>
internal static class Outfits
{
    private static readonly Rgb Dark = Palette.Black;

    /// <summary>Differs from one to the next.</summary>
    public static Outfit Everyday { get; } = new();

    private static Outfit Suit { get; } =
        new()
        {
            Top = new(0x37, 0x37, 0x3f),
            Legs = new(0x37, 0x37, 0x3f),
            Shoes = Dark,
            Details = [Detail.Lapels, Detail.Tie],
        };

    private static Outfit Scrubs { get; } =
        new()
        {
            Top = Palette.Teal,
            Legs = Palette.Teal,
            Sleeves = Sleeves.Short,
            Shoes = Palette.White,
        };

    private static Outfit Uniform { get; } =
        new()
        {
            Top = Palette.Navy,
            Legs = Palette.Navy,
            Shoes = Dark,
            Hat = Hat.PeakedCap,
            HatColour = Palette.Navy,
        };

    private static Outfit Sports { get; } =
        new()
        {
            Top = Palette.Red,
            Legs = Palette.White,
            Shorts = true,
            Sleeves = Sleeves.Short,
            Details = [Detail.Number],
            Trim = Palette.White,
        };

    private static Outfit Work { get; } =
        new()
        {
            Top = Palette.Red,
            Legs = Palette.Denim,
            Details = [Detail.Dungarees],
            Trim = Palette.Denim,
            Boots = true,
            Shoes = Palette.Chestnut,
        };

    private static Outfit Gown { get; } = new() { Cut = Cut.Robe, Legs = null };

    private static readonly FrozenDictionary<string, Outfit> Words = Build(
        (
            "cook, chef, baker, pastry chef, pizza chef",
            new()
            {
                Top = Palette.White,
                Legs = Palette.Shoe,
                Hat = Hat.ChefHat,
                Details = [Detail.Buttons, Detail.Apron],
                Trim = Palette.Cream,
            }
        ),
        (
            "health worker, doctor, physician, surgeon, pediatrician, vet, veterinarian, pharmacist",
            new()
            {
                Top = Palette.White,
                Cut = Cut.Coat,
                Legs = Palette.Slate,
                Details = [Detail.OpenCoat, Detail.Stethoscope],
                Trim = Palette.Sky,
            }
        ),
        ("nurse, paramedic", Scrubs with { Top = Palette.Sky, Legs = Palette.Sky, Hat = Hat.NurseCap, Details = [Detail.Cross] }),
        ("dentist, orthodontist", Scrubs with { Details = [Detail.WhiteCollar] }),
        (
            "police officer, policeman, policewoman, cop, officer, sheriff officer, traffic cop",
            Uniform with
            {
                Details = [Detail.Belt, Detail.Badge],
                Trim = Dark,
            }
        ),
        ("crossing guard, traffic warden", Uniform with { Top = Palette.Orange, Details = [Detail.Bands], Trim = Palette.Yellow }),
        (
            "guard, security guard, bodyguard",
            Uniform with
            {
                Top = new(0x37, 0x37, 0x3f),
                Legs = new(0x37, 0x37, 0x3f),
                HatColour = new(0x37, 0x37, 0x3f),
                Details = [Detail.Tie, Detail.Badge],
                Trim = Dark,
            }
        ),
        ("pilot, captain, airline pilot, airplane pilot", Uniform with { Details = [Detail.Lapels, Detail.Tie], Trim = Dark }),
        (
            "mail carrier, mailman, postman, courier",
            Uniform with
            {
                Top = Palette.Blue,
                HatColour = Palette.Blue,
                Shorts = true,
                Sleeves = Sleeves.Short,
                Hat = Hat.Cap,
                Details = [Detail.Collar],
                Trim = Palette.White,
            }
        ),
        (
            "flight attendant, stewardess",
            new()
            {
                Top = Palette.Navy,
                Skirt = Palette.Navy,
                Cut = Cut.Dress,
                Legs = null,
                Details = [Detail.Collar],
                Trim = Palette.Red,
                Hat = Hat.Beret,
                HatColour = Palette.Navy,
                Shoes = Dark,
            }
        ),
        (
            "firefighter, fireman, firewoman",
            new()
            {
                Top = new(0xc9, 0x5a, 0x2b),
                Cut = Cut.Coat,
                Legs = new(0x8a, 0x5a, 0x3c),
                Boots = true,
                Shoes = Dark,
                Hat = Hat.FireHelmet,
                HatColour = Palette.Red,
                Details = [Detail.Bands],
                Trim = Palette.Yellow,
            }
        ),
        ("farmer, rancher, peasant", Work with { Hat = Hat.StrawHat }),
        ("gardener, florist", Work with { Top = Palette.Green, Hat = Hat.StrawHat, Trim = Palette.Forest }),
        ("mechanic, plumber, repairman", Work with { Top = Palette.Slate, Hat = Hat.Cap, HatColour = Palette.Blue, Trim = Palette.Blue }),
        ("carpenter, lumberjack, handyman, woodcutter", Work with { Top = Palette.Crimson, Trim = Palette.Brown, Legs = Palette.Brown }),
        (
            "fisherman, angler",
            Work with
            {
                Top = Palette.Cream,
                Trim = Palette.Gold,
                Legs = Palette.Gold,
                Hat = Hat.Beanie,
                HatColour = Palette.Navy,
            }
        ),
        (
            "construction worker, builder, worker, road worker, bricklayer",
            new()
            {
                Top = Palette.Orange,
                Hat = Hat.HardHat,
                HatColour = Palette.Yellow,
                Details = [Detail.Bands],
                Trim = Palette.Yellow,
                Boots = true,
                Shoes = Palette.Brown,
            }
        ),
        (
            "miner",
            new()
            {
                Top = Palette.Slate,
                Hat = Hat.HardHat,
                HatColour = Palette.Yellow,
                Boots = true,
                Legs = Palette.Shoe,
            }
        ),
        (
            "factory worker, engineer, welder",
            new()
            {
                Top = Palette.Slate,
                Legs = Palette.Slate,
                Hat = Hat.HardHat,
                HatColour = Palette.Blue,
                Details = [Detail.Collar],
                Trim = Palette.Grey,
            }
        ),
        (
            "teacher, professor, librarian",
            new()
            {
                Top = Palette.Forest,
                Legs = new(0x6d, 0x5a, 0x4a),
                Details = [Detail.Vest, Detail.WhiteCollar, Detail.Tie],
                Trim = Palette.Crimson,
                Sleeve = Palette.White,
            }
        ),
        (
            "student, pupil, schoolboy, schoolgirl",
            new()
            {
                Top = Palette.Navy,
                Legs = Palette.Grey,
                Details = [Detail.Lapels, Detail.Tie],
                Trim = Palette.Red,
            }
        ),
        ("graduate", Gown with { Top = Dark, Hat = Hat.Mortarboard, HatColour = Dark, Details = [Detail.WhiteCollar] }),
        (
            "scientist, chemist, researcher",
            new()
            {
                Top = Palette.White,
                Cut = Cut.Coat,
                Legs = Palette.Shoe,
                Details = [Detail.OpenCoat],
                Trim = Palette.Purple,
            }
        ),
        ("judge, lawyer", Gown with { Top = Dark, Details = [Detail.WhiteCollar], Prop = Prop.Gavel }),
        ("office worker, businessman, businesswoman, boss, manager, ceo, salesman, politician, president, banker", Suit),
        (
            "groom, man in tuxedo, woman in tuxedo, person in tuxedo, butler",
            Suit with
            {
                Details = [Detail.Lapels, Detail.BowTie],
                Trim = Dark,
                Top = Dark,
                Legs = Dark,
            }
        ),
        (
            "waiter, waitress",
            new()
            {
                Top = Palette.White,
                Sleeve = Palette.White,
                Legs = Dark,
                Shoes = Dark,
                Details = [Detail.Vest, Detail.WhiteCollar, Detail.BowTie],
                Trim = Dark,
                Prop = Prop.Tray,
            }
        ),
        (
            "barista, bartender, shopkeeper, cashier",
            new()
            {
                Top = Palette.White,
                Details = [Detail.Apron],
                Trim = Palette.Forest,
                Legs = Palette.Shoe,
            }
        ),
        (
            "butcher",
            new()
            {
                Top = Palette.White,
                Details = [Detail.Apron],
                Trim = Palette.Crimson,
                Legs = Palette.Shoe,
            }
        ),
        (
            "hairdresser, barber",
            new()
            {
                Top = Palette.Pink,
                Details = [Detail.Apron],
                Trim = Dark,
                Legs = Palette.Shoe,
            }
        ),
        (
            "maid, cleaner",
            new()
            {
                Top = Dark,
                Cut = Cut.Dress,
                Legs = null,
                Sleeves = Sleeves.Short,
                Details = [Detail.Apron, Detail.WhiteCollar],
                Trim = Palette.White,
                Hat = Hat.Headband,
                HatColour = Palette.White,
            }
        ),
        (
            "bride, woman with veil, person with veil, man with veil",
            Gown with
            {
                Top = Palette.White,
                Sleeves = Sleeves.None,
                Hat = Hat.Veil,
                HatColour = new(0xe8, 0xee, 0xf6),
            }
        ),
        (
            "king, person with crown, emperor",
            Gown with
            {
                Top = Palette.Crimson,
                Cape = Palette.Red,
                Hat = Hat.Crown,
                Details = [Detail.Ermine, Detail.Belt],
                Trim = Palette.Gold,
                Prop = Prop.Sceptre,
            }
        ),
        (
            "queen, empress",
            Gown with
            {
                Top = Palette.Purple,
                Cape = Palette.Violet,
                Hat = Hat.Crown,
                Details = [Detail.Ermine, Detail.Belt],
                Trim = Palette.Gold,
            }
        ),
        (
            "prince",
            new()
            {
                Top = Palette.Blue,
                Legs = Palette.White,
                Cape = Palette.Crimson,
                Boots = true,
                Shoes = Dark,
                Hat = Hat.Crown,
                Details = [Detail.Belt, Detail.Collar],
                Trim = Palette.Gold,
            }
        ),
        (
            "princess",
            Gown with
            {
                Top = Palette.Pink,
                Sleeves = Sleeves.Short,
                Hat = Hat.Tiara,
                Details = [Detail.Belt],
                Trim = Palette.Rose,
            }
        ),
        (
            "knight, paladin, armor, armour",
            new()
            {
                Top = Palette.Silver,
                Legs = Palette.Steel,
                Shoes = Palette.Steel,
                Gloves = Palette.Steel,
                Hat = Hat.KnightHelmet,
                HatColour = Palette.Silver,
                Details = [Detail.Plates, Detail.Belt],
                Trim = Palette.Brown,
                Prop = Prop.Sword,
            }
        ),
        (
            "viking, barbarian",
            new()
            {
                Top = Palette.Brown,
                Legs = Palette.Tan,
                Boots = true,
                Shoes = Palette.Chestnut,
                Hat = Hat.VikingHelmet,
                Details = [Detail.Belt],
                Trim = Dark,
                Cape = Palette.Chestnut,
            }
        ),
        (
            "gladiator, roman soldier, centurion",
            new()
            {
                Top = Palette.Gold,
                Skirt = Palette.Crimson,
                Cut = Cut.Coat,
                Legs = null,
                Sleeves = Sleeves.Short,
                Details = [Detail.Plates],
                Hat = Hat.KnightHelmet,
                HatColour = Palette.Gold,
                Prop = Prop.Sword,
                Cape = Palette.Red,
            }
        ),
        (
            "samurai",
            new()
            {
                Top = Palette.Crimson,
                Cut = Cut.Coat,
                Legs = Dark,
                Details = [Detail.Plates, Detail.Belt],
                Trim = Palette.Gold,
                Hat = Hat.KnightHelmet,
                HatColour = Palette.Crimson,
                Prop = Prop.Sword,
            }
        ),
        (
            "pirate, captain hook, buccaneer",
            new()
            {
                Top = Palette.Crimson,
                Cut = Cut.Coat,
                Legs = Palette.Shoe,
                Boots = true,
                Shoes = Palette.Chestnut,
                Hat = Hat.PirateHat,
                HatColour = Dark,
                Details = [Detail.OpenCoat, Detail.Belt],
                Trim = Palette.Cream,
                Prop = Prop.Sword,
            }
        ),
        (
            "sailor, seaman",
            new()
            {
                Top = Palette.White,
                Legs = Palette.Navy,
                Hat = Hat.SailorCap,
                Details = [Detail.Collar],
                Trim = Palette.Blue,
            }
        ),
        (
            "soldier, army man, warrior, veteran",
            new()
            {
                Top = Palette.Olive,
                Legs = Palette.Olive,
                Boots = true,
                Shoes = Dark,
                Hat = Hat.ArmyHelmet,
                HatColour = Palette.Shade(Palette.Olive),
                Details = [Detail.Belt],
                Trim = Palette.Chestnut,
            }
        ),
        (
            "astronaut, spaceman, cosmonaut",
            new()
            {
                Top = Palette.White,
                Legs = Palette.White,
                Shoes = Palette.Steel,
                Boots = true,
                Gloves = Palette.Steel,
                Hat = Hat.SpaceHelmet,
                Details = [Detail.Panel],
                Trim = Palette.Silver,
            }
        ),
        (
            "clown face, clown",
            new()
            {
                Top = Palette.Yellow,
                Sleeve = Palette.Blue,
                Legs = Palette.Red,
                Shoes = Palette.Red,
                Gloves = Palette.White,
                Hat = Hat.ClownWig,
                HatColour = Palette.Orange,
                Details = [Detail.Dots, Detail.Ruff],
                Trim = Palette.Blue,
                HasPaintedFace = true,
            }
        ),
        (
            "jester, harlequin",
            new()
            {
                Top = Palette.Purple,
                Sleeve = Palette.Gold,
                Legs = Palette.Green,
                Shoes = Palette.Gold,
                Hat = Hat.JesterHat,
                HatColour = Palette.Purple,
                Details = [Detail.Ruff],
                Trim = Palette.Gold,
            }
        ),
        (
            "mage, wizard, man mage, sorcerer, warlock",
            Gown with
            {
                Top = Palette.Violet,
                Hat = Hat.WizardHat,
                HatColour = Palette.Violet,
                Details = [Detail.Belt],
                Trim = Palette.Gold,
                Prop = Prop.Staff,
            }
        ),
        (
            "witch, woman mage, sorceress",
            Gown with
            {
                Top = new(0x37, 0x26, 0x4f),
                Hat = Hat.WizardHat,
                HatColour = new(0x37, 0x26, 0x4f),
                Details = [Detail.Belt],
                Trim = Palette.Green,
            }
        ),
        (
            "magician, illusionist, ringmaster",
            Suit with
            {
                Top = Dark,
                Legs = Dark,
                Cape = Palette.Crimson,
                Hat = Hat.TopHat,
                HatColour = Dark,
                Details = [Detail.Lapels, Detail.BowTie],
                Trim = Palette.Red,
                Prop = Prop.Wand,
            }
        ),
        (
            "ninja, assassin",
            new()
            {
                Top = Dark,
                Legs = Dark,
                Gloves = Dark,
                Hat = Hat.NinjaHood,
                HatColour = Dark,
                Details = [Detail.Wrap],
                Trim = Palette.Red,
                Prop = Prop.Sword,
            }
        ),
        (
            "cowboy, cowgirl, sheriff",
            new()
            {
                Top = Palette.Blue,
                Legs = new(0x6d, 0x5a, 0x4a),
                Boots = true,
                Shoes = Palette.Chestnut,
                Hat = Hat.CowboyHat,
                HatColour = Palette.Brown,
                Details = [Detail.Vest, Detail.Belt],
                Trim = Palette.Brown,
            }
        ),
        (
            "superhero, hero, superman",
            new()
            {
                Top = Palette.Blue,
                Legs = Palette.Blue,
                Boots = true,
                Shoes = Palette.Red,
                Cape = Palette.Red,
                Details = [Detail.Emblem, Detail.Belt],
                Trim = Palette.Gold,
            }
        ),
        (
            "supervillain, villain",
            new()
            {
                Top = Palette.Violet,
                Legs = Palette.Violet,
                Boots = true,
                Shoes = Dark,
                Cape = Dark,
                Hat = Hat.HeroMask,
                HatColour = Dark,
                Details = [Detail.Belt],
                Trim = Palette.Green,
            }
        ),
        (
            "ballet dancer, ballerina",
            new()
            {
                Top = Palette.Pink,
                Skirt = Palette.Rose,
                Cut = Cut.Tutu,
                Legs = Palette.Rose,
                Sleeves = Sleeves.None,
                Shoes = Palette.Pink,
            }
        ),
        ("football player, soccer player, footballer, athlete, sportsman, volleyball player, handball player, goalkeeper", Sports),
        ("basketball player", Sports with { Top = Palette.Orange, Legs = Palette.Orange, Sleeves = Sleeves.None }),
        (
            "baseball player, batter",
            Sports with
            {
                Top = Palette.White,
                Legs = Palette.White,
                Shorts = false,
                Trim = Palette.Navy,
                Hat = Hat.Cap,
                HatColour = Palette.Navy,
            }
        ),
        (
            "tennis player, badminton player",
            Sports with
            {
                Top = Palette.White,
                Legs = Palette.White,
                Details = [Detail.Collar],
                Trim = Palette.Blue,
                Hat = Hat.Headband,
                HatColour = Palette.Blue,
            }
        ),
        (
            "hockey player, rugby player, american football player, quarterback",
            Sports with
            {
                Top = Palette.Navy,
                Legs = Palette.White,
                Shorts = false,
                Trim = Palette.Gold,
                Hat = Hat.ArmyHelmet,
                HatColour = Palette.Gold,
            }
        ),
        (
            "boxer, kickboxer",
            new()
            {
                Top = Palette.Red,
                Cut = Cut.Trunks,
                Gloves = Palette.Red,
                Shoes = Dark,
                Legs = null,
            }
        ),
        (
            "runner, jogger, sprinter, marathon runner",
            Sports with
            {
                Top = Palette.Teal,
                Legs = Dark,
                Sleeves = Sleeves.None,
                Hat = Hat.Headband,
            }
        ),
        (
            "gymnast",
            new()
            {
                Top = Palette.Purple,
                Cut = Cut.Trunks,
                Legs = null,
            }
        ),
        (
            "swimmer, diver",
            new()
            {
                Top = Palette.Blue,
                Cut = Cut.Trunks,
                Legs = null,
                Hat = Hat.SwimCap,
                HatColour = Palette.Red,
            }
        ),
        (
            "lifeguard",
            new()
            {
                Top = Palette.Red,
                Legs = Palette.Red,
                Shorts = true,
                Sleeves = Sleeves.None,
                Details = [Detail.Cross],
            }
        ),
        (
            "karate master, karateka, martial artist, karate kid, judoka",
            new()
            {
                Top = Palette.White,
                Legs = Palette.White,
                Shoes = Palette.Skin,
                Details = [Detail.Wrap],
                Trim = Dark,
            }
        ),
        ("referee, umpire", Sports with { Top = Dark, Legs = Dark, Details = [Detail.Stripes] }),
        (
            "cheerleader",
            new()
            {
                Top = Palette.Red,
                Skirt = Palette.White,
                Cut = Cut.Dress,
                Legs = null,
                Sleeves = Sleeves.None,
                Details = [Detail.Emblem],
                Trim = Palette.White,
                Shoes = Palette.White,
            }
        ),
        (
            "santa claus, santa, father christmas",
            new()
            {
                Top = Palette.Red,
                Cut = Cut.Coat,
                Legs = Palette.Red,
                Boots = true,
                Shoes = Dark,
                Gloves = Palette.White,
                Hat = Hat.SantaHat,
                HatColour = Palette.Red,
                Details = [Detail.FurTrim],
            }
        ),
        (
            "mrs. claus, mx claus",
            new()
            {
                Top = Palette.Red,
                Cut = Cut.Robe,
                Legs = null,
                Hat = Hat.SantaHat,
                HatColour = Palette.Red,
                Details = [Detail.FurTrim],
            }
        ),
        (
            "elf, man elf, woman elf, christmas elf",
            new()
            {
                Top = Palette.Green,
                Cut = Cut.Coat,
                Legs = Palette.Red,
                Shoes = Palette.Green,
                Hat = Hat.ElfHat,
                HatColour = Palette.Green,
                Details = [Detail.Belt],
                Trim = Palette.Red,
            }
        ),
        (
            "fairy, woman fairy, man fairy, pixie",
            new()
            {
                Top = Palette.Pink,
                Cut = Cut.Dress,
                Legs = null,
                Sleeves = Sleeves.None,
                Wings = true,
                Hat = Hat.Tiara,
                Prop = Prop.Wand,
            }
        ),
        (
            "vampire, dracula, man vampire, woman vampire",
            Suit with
            {
                Top = Dark,
                Legs = Dark,
                Cape = Palette.Crimson,
                Skin = new(0xe8, 0xdf, 0xe6),
                Details = [Detail.Lapels, Detail.BowTie],
            }
        ),
        (
            "zombie, man zombie, woman zombie",
            new()
            {
                Top = Palette.Slate,
                Legs = new(0x6d, 0x5a, 0x4a),
                Skin = new(0x9a, 0xc4, 0x7c),
                Sleeves = Sleeves.Short,
            }
        ),
        (
            "detective, spy, private eye",
            new()
            {
                Top = Palette.Tan,
                Cut = Cut.Coat,
                Legs = Palette.Brown,
                Details = [Detail.Lapels, Detail.Belt],
                Trim = Palette.Brown,
                Hat = Hat.CowboyHat,
                HatColour = Palette.Brown,
                Shoes = Dark,
            }
        ),
        (
            "artist, painter",
            new()
            {
                Top = Palette.White,
                Details = [Detail.Dots],
                Hat = Hat.Beret,
                HatColour = Palette.Crimson,
                Trim = Palette.Blue,
            }
        ),
        (
            "singer, rock star, guitarist, musician, drummer",
            new()
            {
                Top = Palette.Purple,
                Legs = Dark,
                Boots = true,
                Shoes = Dark,
                Details = [Detail.Vest],
                Trim = Dark,
            }
        ),
        (
            "pianist, violinist, cellist, conductor",
            Suit with
            {
                Top = Dark,
                Legs = Dark,
                Details = [Detail.Lapels, Detail.BowTie],
                Trim = Dark,
            }
        ),
        (
            "monk, friar",
            Gown with
            {
                Top = Palette.Brown,
                Details = [Detail.Belt],
                Trim = Palette.Cream,
                Hat = Hat.Hood,
                HatColour = Palette.Brown,
            }
        ),
        ("nun", Gown with { Top = Dark, Hat = Hat.NunVeil, HatColour = Dark, Details = [Detail.WhiteCollar] }),
        ("priest, pastor, vicar", Gown with { Top = Dark, Details = [Detail.WhiteCollar, Detail.Buttons], Trim = Palette.Shoe }),
        (
            "thief, burglar, robber, bank robber",
            new()
            {
                Top = Palette.White,
                Legs = Dark,
                Details = [Detail.Stripes],
                Trim = Dark,
                Hat = Hat.HeroMask,
                HatColour = Dark,
            }
        ),
        (
            "prisoner, convict",
            new()
            {
                Top = Palette.Orange,
                Legs = Palette.Orange,
                Details = [Detail.Number],
                Trim = Dark,
            }
        ),
        (
            "technologist, programmer, developer, hacker, photographer, reporter, journalist",
            new()
            {
                Top = Palette.Teal,
                Details = [Detail.Collar],
                Trim = Palette.White,
            }
        ),
        (
            "person in lotus position, yogi",
            new()
            {
                Top = Palette.Teal,
                Legs = Palette.Violet,
                Sleeves = Sleeves.None,
            }
        )
    );

    /// <summary>Null for who wears what anybody may wear.</summary>
    public static Outfit? Find(string word) => Words.GetValueOrDefault(word);

    public static IEnumerable<string> Names => Words.Keys;

    private static FrozenDictionary<string, Outfit> Build(params (string Words, Outfit Outfit)[] lines) =>
        lines
            .SelectMany(line => line.Words.Split(", ").Select(word => KeyValuePair.Create(word, line.Outfit with { IsUniform = true })))
            .ToFrozenDictionary(StringComparer.Ordinal);
}
