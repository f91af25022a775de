using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Figures.Clothes;

/// <summary>What outfits of several professions have in common.</summary>
internal static class PlainOutfits
{
    public static Rgb Dark { get; } = Palette.Black;

    public static Outfit Suit { get; } =
        new()
        {
            Top = new(0x37, 0x37, 0x3f),
            Legs = new(0x37, 0x37, 0x3f),
            Shoes = Dark,
            Details = [Detail.Lapels, Detail.Tie],
        };

    public static Outfit Scrubs { get; } =
        new()
        {
            Top = Palette.Teal,
            Legs = Palette.Teal,
            Sleeves = Sleeves.Short,
            Shoes = Palette.White,
        };

    public static Outfit Uniform { get; } =
        new()
        {
            Top = Palette.Navy,
            Legs = Palette.Navy,
            Shoes = Dark,
            Hat = Hat.PeakedCap,
            HatColour = Palette.Navy,
        };

    public static Outfit Sports { get; } =
        new()
        {
            Top = Palette.Red,
            Legs = Palette.White,
            Shorts = true,
            Sleeves = Sleeves.Short,
            Details = [Detail.Number],
            Trim = Palette.White,
        };

    public static Outfit Work { get; } =
        new()
        {
            Top = Palette.Red,
            Legs = Palette.Denim,
            Details = [Detail.Dungarees],
            Trim = Palette.Denim,
            Boots = true,
            Shoes = Palette.Chestnut,
        };

    public static Outfit Gown { get; } = new() { Cut = Cut.Robe, Legs = null };
}
