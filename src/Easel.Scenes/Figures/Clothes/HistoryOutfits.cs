using static Easel.Scenes.Figures.Clothes.PlainOutfits;

namespace Easel.Scenes.Figures.Clothes;

/// <summary>What courts and fighters of other times wear.</summary>
internal static class HistoryOutfits
{
    public static (string Words, Outfit Outfit)[] All { get; } =
    [
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
            "queen, empress, duchess",
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
            "knight, paladin, armor, armour, squire, herald, swordsman, swordswoman",
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
            "pilgrim, puritan",
            new()
            {
                Top = Dark,
                Legs = Dark,
                Shoes = Palette.Shoe,
                Hat = Hat.PilgrimHat,
                HatColour = Dark,
                Details = [Detail.Collar, Detail.Belt],
                Trim = Palette.Brown,
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
            "cowboy, cowgirl, sheriff, gunslinger, park ranger, ranger, forest ranger, forester",
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
    ];
}
