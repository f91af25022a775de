using System.Collections.Frozen;
using Easel.Abstractions.Pixels;
using Easel.Scenes.Figures;
using Easel.Scenes.Figures.Clothes;

namespace Easel.Scenes.Casting;

/// <summary>What is worn besides clothes, and said to be with somebody as often as worn, by the names of its pictures.</summary>
internal static class Accessories
{
    private static readonly FrozenDictionary<string, Func<Outfit, Rgb?, Outfit>> All = new Dictionary<string, Func<Outfit, Rgb?, Outfit>>(
        StringComparer.Ordinal
    )
    {
        ["scarf"] = (outfit, colour) => outfit with { Scarf = colour ?? Palette.Red },
        ["necklace"] = (outfit, colour) => outfit with { Necklace = colour ?? Palette.Gold },
        ["chains"] = (outfit, colour) => outfit with { Necklace = colour ?? Palette.Gold },
        ["earrings"] = (outfit, colour) => outfit with { Earrings = colour ?? Palette.Gold },
        ["gloves"] = (outfit, colour) => outfit with { Gloves = colour ?? Palette.Red },
        ["mittens"] = (outfit, colour) => outfit with { Gloves = colour ?? Palette.Red },
        ["boxing glove"] = (outfit, colour) => outfit with { Gloves = colour ?? Palette.Red },
        ["thong sandal"] = (outfit, colour) => outfit with { Boots = false, Shoes = colour ?? Palette.Tan },
        ["suspenders"] = (outfit, colour) => outfit with { Details = [.. outfit.Details, Detail.Suspenders], Trim = colour ?? Palette.Red },
        ["arm in a cast"] = (outfit, _) => outfit with { Details = [.. outfit.Details, Detail.Sling] },
        ["belt"] = (outfit, colour) => outfit with { Details = [.. outfit.Details, Detail.Belt], Trim = colour ?? Palette.Brown },
        ["watch"] = (outfit, colour) => outfit with { Wrist = colour ?? Palette.Shoe, HasDial = true },
        ["bracelet"] = (outfit, colour) => outfit with { Wrist = colour ?? Palette.Gold },
        ["socks"] = (outfit, colour) => outfit with { Socks = colour ?? Palette.Red },
        ["backpack"] = (outfit, colour) => outfit with { Backpack = colour ?? Palette.Red },
        ["surgical mask"] = (outfit, colour) => outfit with { FaceMask = colour ?? Palette.Sky },
        // The art has a turban on somebody's head alone.
        ["person wearing turban"] = (outfit, colour) => outfit with { Hat = Hat.Turban, HatColour = colour ?? Palette.Cream },
        ["veil"] = (outfit, colour) =>
            outfit.Hat == Hat.NunVeil ? outfit : outfit with { Hat = Hat.Veil, HatColour = colour ?? Palette.White },
        ["pirate hook"] = (outfit, _) => outfit with { HasHook = true },
        ["peg leg"] = (outfit, _) => outfit with { HasPegLeg = true },
        // Wound about the head.
        ["towel"] = (outfit, colour) => outfit with { Hat = Hat.Turban, HatColour = colour ?? Palette.White },
        ["ribbon"] = (outfit, colour) => outfit with { Hat = Hat.Bow, HatColour = colour ?? Palette.Pink },
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Several of these that somebody has are not worn.</summary>
    public static bool IsWornSingly(string caption) => caption is "watch" or "backpack" or "scarf" or "surgical mask" or "belt" or "veil";

    public static bool Has(string caption) => All.ContainsKey(caption);

    /// <summary>The outfit with this upon it; it must be one of them.</summary>
    public static Outfit PutOn(Outfit outfit, string caption, Rgb? colour) => All[caption](outfit, colour);

    public static IEnumerable<string> Names => All.Keys;
}
