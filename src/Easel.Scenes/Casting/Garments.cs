using System.Collections.Frozen;
using Easel.Abstractions.Pixels;
using Easel.Scenes.Composition;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Clothes;

namespace Easel.Scenes.Casting;

/// <summary>Clothes that a figure puts on, by the names of their pictures.</summary>
internal static class Garments
{
    private static readonly FrozenDictionary<string, Func<Outfit, Rgb?, Outfit>> Clothes = new Dictionary<
        string,
        Func<Outfit, Rgb?, Outfit>
    >(StringComparer.Ordinal)
    {
        ["skirt"] = (outfit, colour) => outfit with { Cut = Cut.Dress, Skirt = colour ?? Palette.Pink, Legs = null },
        ["jeans"] = (outfit, colour) => outfit with { Legs = colour ?? Palette.Denim, Shorts = false },
        ["shorts"] = (outfit, colour) => outfit with { Legs = colour ?? Palette.Denim, Shorts = true },
        ["t-shirt"] = (outfit, colour) =>
            outfit with
            {
                Top = colour ?? Palette.Teal,
                Cut = Cut.Shirt,
                Sleeves = Sleeves.Short,
                Sleeve = null,
                Details = [],
            },
        ["crop top"] = (outfit, colour) =>
            outfit with
            {
                Top = colour ?? Palette.Pink,
                IsCropped = true,
                Sleeves = Sleeves.None,
                Sleeve = null,
                Details = [],
            },
        ["running shirt"] = (outfit, colour) =>
            outfit with
            {
                Top = colour ?? Palette.Teal,
                Cut = Cut.Shirt,
                Sleeves = Sleeves.None,
                Details = [],
            },
        ["hawaiian shirt"] = (outfit, colour) =>
            outfit with
            {
                Top = colour ?? Palette.Teal,
                Cut = Cut.Shirt,
                Sleeves = Sleeves.Short,
                Details = [Detail.Flowers],
                Trim = Palette.Coral,
            },
        ["sweater"] = (outfit, colour) =>
            outfit with
            {
                Top = colour ?? Palette.Green,
                Cut = Cut.Shirt,
                Sleeves = Sleeves.Long,
                Sleeve = null,
                Details = [Detail.Bands],
                Trim = Palette.White,
            },
        ["coat"] = (outfit, colour) =>
            outfit with
            {
                Top = colour ?? Palette.Brown,
                Cut = Cut.Coat,
                Sleeves = Sleeves.Long,
                Sleeve = null,
                Details = [Detail.Buttons],
                Trim = Palette.Gold,
            },
        ["lab coat"] = (outfit, colour) =>
            outfit with
            {
                Top = colour ?? Palette.White,
                Cut = Cut.Coat,
                Sleeves = Sleeves.Long,
                Sleeve = null,
                Details = [Detail.OpenCoat],
                Trim = Palette.Sky,
            },
        ["dress shirt"] = (outfit, colour) =>
            outfit with
            {
                Top = colour ?? Palette.White,
                Cut = Cut.Shirt,
                Sleeves = Sleeves.Long,
                Sleeve = null,
                Details = [Detail.Buttons],
                Trim = Palette.Sky,
            },
        ["waistcoat"] = (outfit, colour) =>
            outfit with
            {
                Top = Palette.White,
                Cut = Cut.Shirt,
                Sleeves = Sleeves.Long,
                Sleeve = null,
                Details = [Detail.Vest],
                Trim = colour ?? new Rgb(0x5A, 0x3A, 0x4A),
            },
        ["kilt"] = (outfit, colour) =>
            outfit with
            {
                Cut = Cut.Dress,
                Skirt = colour ?? Palette.Crimson,
                SkirtPrint = new Print(SurfaceKind.Plaid, Palette.Green),
                Legs = null,
            },
        ["safety vest"] = (outfit, colour) =>
            outfit with
            {
                Top = colour ?? Palette.Orange,
                Details = [Detail.Bands],
                Trim = Palette.Yellow,
            },
        ["raincoat"] = (outfit, colour) =>
            outfit with
            {
                Top = colour ?? Palette.Yellow,
                Cut = Cut.Coat,
                Sleeves = Sleeves.Long,
                Sleeve = null,
                Details = [Detail.Buttons],
                Trim = Palette.Brown,
                Hat = outfit.Hat == Hat.None ? Hat.Hood : outfit.Hat,
                HatColour = outfit.Hat == Hat.None ? colour ?? Palette.Yellow : outfit.HatColour,
                Boots = true,
                Shoes = colour ?? Palette.Yellow,
            },
        ["overalls"] = (outfit, colour) =>
            outfit with
            {
                Legs = colour ?? Palette.Denim,
                Details = [Detail.Dungarees],
                Trim = colour ?? Palette.Denim,
            },
        ["tank top"] = (outfit, colour) =>
            outfit with
            {
                Top = colour ?? Palette.Teal,
                Cut = Cut.Shirt,
                Sleeves = Sleeves.None,
                Details = [],
            },
        ["jersey"] = (outfit, colour) =>
            outfit with
            {
                Top = colour ?? Palette.Red,
                Cut = Cut.Shirt,
                Sleeves = Sleeves.Short,
                Sleeve = null,
                Details = [Detail.Number],
                Trim = Palette.White,
            },
        ["life jacket"] = (outfit, colour) =>
            outfit with
            {
                Top = colour ?? Palette.Orange,
                Sleeve = outfit.Sleeve ?? outfit.Top,
                Details = [Detail.Bands],
                Trim = Palette.Black,
            },
        ["fedora"] = (outfit, colour) => outfit with { Hat = Hat.CowboyHat, HatColour = colour ?? Palette.Brown },
        ["sombrero"] = (outfit, _) => outfit with { Hat = Hat.StrawHat },
        ["headlamp"] = (outfit, colour) =>
            outfit.Hat is Hat.HardHat or Hat.LampHelmet
                ? outfit with
                {
                    Hat = Hat.LampHelmet,
                }
                : outfit with
                {
                    Hat = Hat.Headlamp,
                    HatColour = colour ?? Palette.Red,
                },
        ["headband"] = (outfit, colour) => outfit with { Hat = Hat.Headband, HatColour = colour ?? Palette.Pink },
        ["apron"] = (outfit, colour) => outfit with { Details = [.. outfit.Details, Detail.Apron], Trim = colour ?? Palette.White },
        ["cape"] = (outfit, colour) => outfit with { Cape = colour ?? Palette.Red },
        ["necktie"] = (outfit, colour) =>
            outfit with
            {
                Details = [.. outfit.Details.Where(detail => detail is not (Detail.Tie or Detail.BowTie)), Detail.Tie],
                Trim = colour ?? Palette.Red,
            },
        ["bow tie"] = (outfit, colour) =>
            outfit with
            {
                Details = [.. outfit.Details.Where(detail => detail is not (Detail.Tie or Detail.BowTie)), Detail.BowTie],
                Trim = colour ?? Palette.Red,
            },
        ["shoes"] = (outfit, colour) => outfit with { Boots = false, Shoes = colour ?? Palette.Red },
        ["high heels"] = (outfit, colour) => outfit with { Boots = false, Shoes = colour ?? Palette.Red },
        ["boots"] = (outfit, colour) => outfit with { Boots = true, Shoes = colour ?? Palette.Chestnut },
        ["stethoscope"] = (outfit, _) =>
            outfit with
            {
                Details = [.. outfit.Details.Where(detail => detail != Detail.Stethoscope), Detail.Stethoscope],
            },
        ["white cane"] = (outfit, _) => outfit with { Prop = Prop.Cane },
        ["sword"] = (outfit, _) => outfit with { Prop = Prop.Sword },
        ["katana"] = (outfit, _) => outfit with { Prop = Prop.Sword },
        ["wooden staff"] = (outfit, _) => outfit with { Prop = outfit.Hat == Hat.WizardHat ? Prop.Staff : Prop.Crook },
        ["pompom"] = (outfit, colour) => outfit with { Prop = Prop.Pompoms, PropColour = colour },
        ["magic wand"] = (outfit, _) => outfit with { Prop = Prop.Wand },
        ["jump rope"] = (outfit, _) => outfit with { Prop = Prop.JumpRope },
        ["crown"] = (outfit, _) => outfit with { Hat = Hat.Crown },
        ["tiara"] = (outfit, _) => outfit with { Hat = Hat.Tiara },
        ["pilgrim hat"] = (outfit, colour) => outfit with { Hat = Hat.PilgrimHat, HatColour = colour ?? Palette.Black },
        ["top hat"] = (outfit, colour) => outfit with { Hat = Hat.TopHat, HatColour = colour ?? Palette.Black },
        ["graduation cap"] = (outfit, colour) => outfit with { Hat = Hat.Mortarboard, HatColour = colour ?? Palette.Black },
        ["billed cap"] = (outfit, colour) => outfit with { Hat = Hat.Cap, HatColour = colour ?? Palette.Blue },
        ["military helmet"] = (outfit, colour) => outfit with { Hat = Hat.ArmyHelmet, HatColour = colour ?? Palette.Olive },
        ["rescue worker's helmet"] = (outfit, colour) => outfit with { Hat = Hat.FireHelmet, HatColour = colour ?? Palette.Red },
        ["cowboy hat"] = (outfit, colour) => outfit with { Hat = Hat.CowboyHat, HatColour = colour ?? Palette.Brown },
        ["pirate hat"] = (outfit, colour) => outfit with { Hat = Hat.PirateHat, HatColour = colour ?? Palette.Black },
        ["santa hat"] = (outfit, colour) => outfit with { Hat = Hat.SantaHat, HatColour = colour ?? Palette.Red },
        ["witch hat"] = (outfit, colour) => outfit with { Hat = Hat.WizardHat, HatColour = colour ?? Palette.Violet },
        ["beret"] = (outfit, colour) => outfit with { Hat = Hat.Beret, HatColour = colour ?? Palette.Crimson },
        ["beanie"] = (outfit, colour) => outfit with { Hat = Hat.Beanie, HatColour = colour ?? Palette.Blue },
        ["earmuffs"] = (outfit, colour) => outfit with { Hat = Hat.Earmuffs, HatColour = colour ?? Palette.Rose },
        ["bicycle helmet"] = (outfit, colour) => outfit with { Hat = Hat.CycleHelmet, HatColour = colour ?? Palette.Red },
        ["motorcycle helmet"] = (outfit, colour) => outfit with { Hat = Hat.FullHelmet, HatColour = colour ?? Palette.Black },
        ["bucket hat"] = (outfit, colour) => outfit with { Hat = Hat.BucketHat, HatColour = colour ?? Palette.Tan },
        ["hard hat"] = (outfit, colour) => outfit with { Hat = Hat.HardHat, HatColour = colour ?? Palette.Yellow },
        ["straw hat"] = (outfit, _) => outfit with { Hat = Hat.StrawHat },
        ["woman's hat"] = (outfit, colour) =>
            outfit with
            {
                Hat = colour is null ? Hat.StrawHat : Hat.SunHat,
                HatColour = colour ?? Palette.Tan,
            },
        ["chef hat"] = (outfit, colour) => outfit with { Hat = Hat.ChefHat, HatColour = colour ?? Palette.White },
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Clothes that are cut like others, and the colour that they have where none is said.</summary>
    private static readonly FrozenDictionary<string, (string Like, Rgb Colour)> Kinds = new Dictionary<string, (string, Rgb)>(
        StringComparer.Ordinal
    )
    {
        ["leather jacket"] = ("coat", new Rgb(0x4A, 0x33, 0x28)),
        ["denim jacket"] = ("coat", new Rgb(0x4A, 0x7D, 0xB5)),
        ["tuxedo"] = ("suit", new Rgb(0x23, 0x23, 0x2B)),
        ["wedding dress"] = ("dress", Palette.White),
        ["tutu"] = ("skirt", Palette.Pink),
        ["hoodie"] = ("sweater", new Rgb(0x8A, 0x95, 0xA3)),
        ["poncho"] = ("coat", Palette.Red),
        ["jacket"] = ("coat", new Rgb(0x3E, 0x6F, 0xB0)),
        ["trench coat"] = ("coat", new Rgb(0xC9, 0xA8, 0x73)),
        ["trousers"] = ("jeans", new Rgb(0x4A, 0x55, 0x68)),
        ["bathrobe"] = ("kimono", new Rgb(0xBF, 0xE0, 0xEE)),
        ["cowboy boots"] = ("boots", new Rgb(0x9C, 0x5A, 0x2B)),
        ["rain boots"] = ("boots", Palette.Yellow),
        ["sweatpants"] = ("jeans", new Rgb(0x8A, 0x95, 0xA3)),
        ["leggings"] = ("jeans", new Rgb(0x3B, 0x3F, 0x4A)),
        ["cargo pants"] = ("jeans", new Rgb(0xB3, 0x9B, 0x6C)),
        ["loafers"] = ("shoes", Palette.Chestnut),
        ["flat shoe"] = ("shoes", Palette.Rose),
        ["ballet shoes"] = ("shoes", Palette.Pink),
        ["slippers"] = ("shoes", Palette.Pink),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Who wears it stands on two legs, as people do, where it has more.</summary>
    public static bool IsFootwear(string caption) =>
        caption
            is "boots"
                or "cowboy boots"
                or "rain boots"
                or "shoes"
                or "high heels"
                or "loafers"
                or "flat shoe"
                or "slippers"
                or "ballet shoes";

    public static bool Has(string caption) =>
        Clothes.ContainsKey(caption) || Kinds.ContainsKey(caption) || Attires.Has(caption) || Accessories.Has(caption);

    /// <summary>The outfit with this upon it.</summary>
    public static Outfit PutOn(Outfit outfit, string caption, Rgb? colour) =>
        Accessories.Has(caption) ? Accessories.PutOn(outfit, caption, colour)
        : Attires.Find(caption, colour) is { } attire ? Attires.Of(outfit, attire)
        : Kinds.TryGetValue(caption, out var kind) ? PutOn(outfit, kind.Like, colour ?? kind.Colour)
        : Clothes[caption](outfit, colour);

    /// <summary>With a pattern upon it; null where a figure shows none there.</summary>
    public static Outfit? Printed(Outfit outfit, string caption, Print print)
    {
        if (caption is "skirt")
            return outfit with { SkirtPrint = print };
        return CoversBody(caption)
            ? outfit with
            {
                Print = print,
                Details = [.. outfit.Details.Where(detail => !IsPattern(detail))],
            }
            : null;
    }

    /// <summary>It covers the upper body: what has its colour there.</summary>
    public static bool CoversBody(string caption) => PutOn(Outfits.Everyday, caption, Probe).Top == Probe;

    /// <summary>It is no garment, but in the hand: a sword, a wand.</summary>
    public static bool IsInHand(string caption) => PutOn(Outfits.Everyday, caption, Probe).Prop != Prop.None;

    /// <summary>It is on the head, and has a front.</summary>
    public static bool IsHat(string caption) =>
        PutOn(Outfits.Everyday, caption, Probe).Hat is not (Hat.None or Hat.Veil or Hat.Bow or Hat.Headband or Hat.Earmuffs);

    private static readonly Rgb Probe = new(1, 2, 3);

    private static bool IsPattern(Detail detail) => detail is Detail.Bands or Detail.Stripes or Detail.Dots or Detail.Flowers;

    public static IEnumerable<string> All => Clothes.Keys.Concat(Kinds.Keys).Concat(Attires.Names).Concat(Accessories.Names);
}
