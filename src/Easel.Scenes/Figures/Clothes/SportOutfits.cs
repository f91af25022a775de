using static Easel.Scenes.Figures.Clothes.PlainOutfits;

namespace Easel.Scenes.Figures.Clothes;

/// <summary>What dancers and sportsmen wear.</summary>
internal static class SportOutfits
{
    public static (string Words, Outfit Outfit)[] All { get; } =
    [
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
        (
            "flamenco dancer, salsa dancer, tango dancer, samba dancer",
            new()
            {
                Top = Palette.Red,
                Cut = Cut.Dress,
                Legs = null,
                Sleeves = Sleeves.Short,
                Hat = Hat.Bow,
                HatColour = Palette.Crimson,
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
            "hockey player, hockey goalie, rugby player, american football player, quarterback",
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
            "wrestler, wrestlers, people wrestling",
            new()
            {
                Top = Palette.Blue,
                Cut = Cut.Trunks,
                Boots = true,
                Shoes = Palette.Blue,
                Legs = null,
            }
        ),
        (
            "sumo wrestler, sumo",
            new()
            {
                Top = Palette.White,
                Cut = Cut.Trunks,
                Shoes = Palette.Skin,
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
            "swimmer",
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
                Prop = Prop.Pompoms,
            }
        ),
    ];
}
