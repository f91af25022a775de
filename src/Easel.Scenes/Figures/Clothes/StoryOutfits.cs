using static Easel.Scenes.Figures.Clothes.PlainOutfits;

namespace Easel.Scenes.Figures.Clothes;

/// <summary>What people of tales, shows and feasts wear.</summary>
internal static class StoryOutfits
{
    public static (string Words, Outfit Outfit)[] All { get; } =
    [
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
            "little red riding hood, red riding hood",
            new()
            {
                Top = Palette.White,
                Cut = Cut.Dress,
                Skirt = Palette.Red,
                Cape = Palette.Red,
                Hat = Hat.Hood,
                HatColour = Palette.Red,
            }
        ),
        (
            "fortune teller, tarot reader, palm reader",
            new()
            {
                Top = Palette.Purple,
                Cut = Cut.Dress,
                Hat = Hat.Turban,
                HatColour = Palette.Crimson,
                Earrings = Palette.Gold,
                Necklace = Palette.Gold,
            }
        ),
        (
            "mime, mime artist, pantomime",
            new()
            {
                Top = Palette.White,
                Legs = Dark,
                Shoes = Dark,
                Gloves = Palette.White,
                Skin = Palette.White,
                Hat = Hat.Beret,
                HatColour = Dark,
                Details = [Detail.Stripes, Detail.Suspenders],
                Trim = Dark,
            }
        ),
        (
            "geisha, maiko",
            new()
            {
                Top = Palette.Crimson,
                Cut = Cut.Robe,
                Legs = null,
                Skin = new(0xfb, 0xf1, 0xe6),
                Hat = Hat.Bow,
                HatColour = Palette.Pink,
                Details = [Detail.Wrap, Detail.Flowers, Detail.Belt],
                Trim = Palette.Gold,
            }
        ),
        (
            "backpacker, trekker",
            new()
            {
                Top = Palette.Forest,
                Legs = Palette.Tan,
                Shorts = true,
                Boots = true,
                Shoes = Palette.Chestnut,
                Backpack = Palette.Orange,
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
        ("angel, guardian angel", Gown with { Top = Palette.White, Wings = true, Hat = Hat.Halo }),
        (
            "devil, demon, satan",
            new()
            {
                Top = Palette.Crimson,
                Legs = Palette.Crimson,
                Cape = Dark,
                Skin = new(0xd9, 0x5b, 0x43),
                Hat = Hat.Horns,
            }
        ),
        (
            "dwarf, gnome, garden gnome, hobbit",
            new()
            {
                Top = Palette.Blue,
                Legs = Palette.Brown,
                Boots = true,
                Shoes = Dark,
                Hat = Hat.GnomeHat,
                HatColour = Palette.Red,
                Details = [Detail.Belt],
                Trim = Dark,
            }
        ),
        (
            "leprechaun",
            Suit with
            {
                Top = Palette.Green,
                Legs = Palette.Green,
                Hat = Hat.TopHat,
                HatColour = Palette.Green,
                Details = [Detail.Lapels, Detail.BowTie],
                Trim = Palette.Gold,
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
    ];
}
