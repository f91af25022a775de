using System.Collections.Frozen;
using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Figures.Shaped;

/// <summary>Things that are drawn in any outline, by the captions of their pictures.</summary>
internal static class ShapedKinds
{
    private static readonly Rgb Wood = new(0xA5, 0x6A, 0x43);
    private static readonly Rgb DarkWood = new(0x6B, 0x42, 0x26);
    private static readonly Rgb Gold = new(0xE0, 0xA9, 0x2E);
    private static readonly Rgb White = new(0xF5, 0xF7, 0xFA);
    private static readonly Rgb Glass = new(0xBF, 0xE6, 0xF7);
    private static readonly Rgb Dough = new(0xE0, 0xA3, 0x5C);

    private static readonly FrozenDictionary<string, ShapedKind> Kinds = new Dictionary<string, ShapedKind>(StringComparer.Ordinal)
    {
        ["mirror"] = new(Glass, Gold, ShapedDetail.Gleam) { ColoursRim = true },
        ["window"] = new(Glass, White, ShapedDetail.Bars) { ColoursRim = true },
        ["plate"] = new(White, new Rgb(0xCF, 0xD8, 0xE2), ShapedDetail.Border),
        ["tray"] = new(new Rgb(0xC9, 0xCE, 0xD6), null, ShapedDetail.Border) { Depth = 3, Tilt = 0.7 },
        ["alarm clock"] = new(White, new Rgb(0xE8, 0x40, 0x3A), ShapedDetail.Hands) { ColoursRim = true },
        ["wall clock"] = new(White, Wood, ShapedDetail.Hands) { ColoursRim = true },
        ["mantelpiece clock"] = new(White, Wood, ShapedDetail.Hands) { ColoursRim = true },
        ["watch"] = new(White, Gold, ShapedDetail.Hands) { ColoursRim = true },
        ["signpost"] = new(new Rgb(0xF2, 0xC2, 0x2C), new Rgb(0x2B, 0x2B, 0x33), ShapedDetail.Post),
        ["road sign"] = new(new Rgb(0xF2, 0xC2, 0x2C), new Rgb(0x2B, 0x2B, 0x33), ShapedDetail.Post),
        ["picture frame"] = new(Glass, Gold, ShapedDetail.Landscape) { ColoursRim = true },
        ["framed picture"] = new(Glass, Gold, ShapedDetail.Landscape) { ColoursRim = true },
        ["table"] = new(Wood, DarkWood, ShapedDetail.Legs) { Depth = 4, Tilt = 0.5 },
        ["birthday cake"] = new(new Rgb(0xF7, 0xC6, 0xD4), new Rgb(0xC9, 0x8B, 0x54), ShapedDetail.Sprinkles) { Depth = 14, Tilt = 0.7 },
        ["chocolate cake"] = new(new Rgb(0x7A, 0x48, 0x2C), new Rgb(0x5A, 0x32, 0x1E), ShapedDetail.Sprinkles) { Depth = 14, Tilt = 0.7 },
        ["cookie"] = new(Dough, null, ShapedDetail.Chips) { Depth = 3 },
        ["waffle"] = new(Dough, null, ShapedDetail.Border) { Depth = 3 },
        ["pizza"] = new(new Rgb(0xF5, 0xC0, 0x4A), new Rgb(0xC9, 0x80, 0x3A), ShapedDetail.Salami),
        ["pillow"] = new(new Rgb(0x7F, 0xB3, 0xE8), null, ShapedDetail.Border),
        ["carpet"] = new(new Rgb(0xC2, 0x3A, 0x4E), null, ShapedDetail.Border) { Tilt = 0.7 },
        ["box"] = new(new Rgb(0xC9, 0x8B, 0x54), null, ShapedDetail.Border) { Depth = 20, Tilt = 0.6 },
        ["package"] = new(new Rgb(0xC9, 0x8B, 0x54), null, ShapedDetail.Border) { Depth = 20, Tilt = 0.6 },
        ["jewellery box"] = new(Wood, null, ShapedDetail.Border) { Depth = 18, Tilt = 0.6 },
        ["wrapped gift"] = new(new Rgb(0xE8, 0x40, 0x5A), null, ShapedDetail.Border) { Depth = 20, Tilt = 0.6 },
        ["ottoman"] = new(new Rgb(0xB8, 0x5A, 0x8A), null, ShapedDetail.None) { Depth = 20, Tilt = 0.6 },
        ["tile"] = new(new Rgb(0x4A, 0x9F, 0xD8), null, ShapedDetail.Border),
        ["coaster"] = new(Wood, null, ShapedDetail.Border) { Depth = 3, Tilt = 0.7 },
        ["placemat"] = new(new Rgb(0x38, 0xA8, 0x9A), null, ShapedDetail.Border),
        ["button"] = new(new Rgb(0x3F, 0x8F, 0xE0), null, ShapedDetail.Holes),
        ["soap"] = new(new Rgb(0xF2, 0xA9, 0xC4), null, ShapedDetail.Border) { Depth = 6, Tilt = 0.7 },
        ["brooch"] = new(new Rgb(0xD8, 0x40, 0x5A), Gold, ShapedDetail.Gleam),
        ["swimming pool"] = new(new Rgb(0x5A, 0xC0, 0xEA), White, ShapedDetail.None) { Depth = 3, Tilt = 0.6 },
        ["candy"] = new(new Rgb(0xE8, 0x40, 0x5A), null, ShapedDetail.Gleam) { Depth = 4 },
        ["lollipop"] = new(new Rgb(0xE8, 0x40, 0x5A), null, ShapedDetail.Post),
        ["balloon"] = new(new Rgb(0xE8, 0x40, 0x3A), new Rgb(0xE8, 0x40, 0x3A), ShapedDetail.String),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IEnumerable<string> Captions => Kinds.Keys;

    /// <summary>Null where it has one shape.</summary>
    public static ShapedKind? Find(string caption) => Kinds.GetValueOrDefault(caption);
}
