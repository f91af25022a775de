using System.Collections.Frozen;
using Easel.Abstractions.Pixels;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Clothes;

namespace Easel.Scenes.Casting;

/// <summary>Clothes of the whole body, with which nothing else is worn, by the names of their pictures.</summary>
internal static class Attires
{
    private static readonly FrozenDictionary<string, Func<Rgb?, Outfit>> All = new Dictionary<string, Func<Rgb?, Outfit>>(
        StringComparer.Ordinal
    )
    {
        ["dress"] = colour => new Outfit
        {
            Top = colour ?? Palette.Red,
            Cut = Cut.Dress,
            Legs = null,
            Sleeves = Sleeves.Short,
        },
        ["woman's clothes"] = colour => new Outfit { Top = colour ?? Palette.Pink, Sleeves = Sleeves.Short },
        ["sari"] = colour => new Outfit
        {
            Top = colour ?? Palette.Pink,
            Cut = Cut.Robe,
            Legs = null,
            Sleeves = Sleeves.Short,
            Details = [Detail.Belt],
            Trim = Palette.Gold,
        },
        ["kimono"] = colour => new Outfit
        {
            Top = colour ?? Palette.Teal,
            Cut = Cut.Robe,
            Legs = null,
            Details = [Detail.Wrap],
            Trim = Palette.Red,
        },
        ["suit"] = colour => Suit(colour ?? new Rgb(0x37, 0x37, 0x3f)),
        ["martial arts uniform"] = colour => (Outfits.Find("karateka") ?? Outfits.Everyday) with { Top = colour ?? Palette.White },
        ["one-piece swimsuit"] = colour => new Outfit
        {
            Top = colour ?? Palette.Blue,
            Sleeves = Sleeves.None,
            Legs = null,
            Shoes = Palette.Skin,
        },
        ["bikini"] = colour => new Outfit
        {
            Top = colour ?? Palette.Pink,
            Sleeves = Sleeves.None,
            Legs = null,
            Shoes = Palette.Skin,
        },
        ["pyjamas"] = colour => new Outfit
        {
            Top = colour ?? Palette.Sky,
            Legs = colour ?? Palette.Sky,
            Details = [Detail.Buttons],
            Trim = Palette.White,
            Shoes = Palette.Rose,
        },
        ["scrubs"] = colour => new Outfit
        {
            Top = colour ?? Palette.Teal,
            Legs = colour ?? Palette.Teal,
            Sleeves = Sleeves.Short,
            Trim = Palette.White,
            Shoes = Palette.White,
        },
        ["tracksuit"] = colour => new Outfit
        {
            Top = colour ?? Palette.Blue,
            Legs = colour ?? Palette.Blue,
            Details = [Detail.Zip],
            Trim = Palette.White,
            Shoes = Palette.White,
        },
        ["jumpsuit"] = colour => new Outfit
        {
            Top = colour ?? Palette.Teal,
            Legs = colour ?? Palette.Teal,
            Details = [Detail.Zip, Detail.Belt],
            Trim = Palette.Slate,
        },
        ["onesie"] = colour => new Outfit
        {
            Top = colour ?? Palette.Sky,
            Legs = colour ?? Palette.Sky,
            Details = [Detail.Buttons],
            Trim = Palette.White,
            Shoes = colour ?? Palette.Sky,
        },
        ["wetsuit"] = colour => new Outfit
        {
            Top = colour ?? Palette.Shoe,
            Legs = colour ?? Palette.Shoe,
            Details = [Detail.Zip],
            Trim = Palette.Blue,
            Shoes = Palette.Skin,
        },
        ["toga"] = colour => new Outfit
        {
            Top = colour ?? Palette.White,
            Cut = Cut.Robe,
            Legs = null,
            Sleeves = Sleeves.None,
            Details = [Detail.Sash],
            Trim = Palette.Crimson,
            Shoes = Palette.Tan,
        },
        ["qipao"] = colour => new Outfit
        {
            Top = colour ?? Palette.Red,
            Cut = Cut.Dress,
            Legs = null,
            Sleeves = Sleeves.Short,
            Details = [Detail.Collar, Detail.Flowers],
            Trim = Palette.Gold,
        },
        ["hanbok"] = colour => new Outfit
        {
            Top = colour ?? Palette.Yellow,
            Skirt = Palette.Pink,
            Cut = Cut.Robe,
            Legs = null,
            Details = [Detail.Wrap],
            Trim = Palette.Purple,
        },
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<string> Names => All.Keys;

    public static bool Has(string caption) => All.ContainsKey(caption);

    /// <summary>Null where it is none of them.</summary>
    public static Outfit? Find(string caption, Rgb? colour) => All.TryGetValue(caption, out var attire) ? attire(colour) : null;

    /// <summary>Of a king in a suit, the crown stays, as the skin of a zombie does: who they are is still seen.</summary>
    public static Outfit Of(Outfit own, Outfit attire) =>
        own.IsUniform
            ? attire with
            {
                Hat = attire.Hat == Hat.None ? own.Hat : attire.Hat,
                HatColour = attire.Hat == Hat.None ? own.HatColour : attire.HatColour,
                Wings = own.Wings,
                Prop = own.Prop,
                Skin = own.Skin,
                HasHook = own.HasHook,
                HasPegLeg = own.HasPegLeg,
                HasPaintedFace = own.HasPaintedFace,
            }
            : attire;

    private static Outfit Suit(Rgb colour) =>
        new()
        {
            Top = colour,
            Legs = colour,
            Shoes = Palette.Black,
            Details = [Detail.Lapels, Detail.Tie],
        };
}
