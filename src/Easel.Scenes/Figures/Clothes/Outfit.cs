using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Figures.Clothes;

/// <summary>What somebody wears.</summary>
internal sealed record Outfit
{
    /// <summary>Of the upper body, and of a dress or coat as a whole: the colour that "a red dress" names.</summary>
    public Rgb Top { get; init; } = Palette.Coral;

    public Cut Cut { get; init; }

    /// <summary>Upon the upper body and its sleeves, and upon a dress as a whole; null where they are plain.</summary>
    public Print? Print { get; init; }

    /// <summary>Upon a skirt under a shirt; null where it is plain.</summary>
    public Print? SkirtPrint { get; init; }

    public Sleeves Sleeves { get; init; }

    /// <summary>Null is as the upper body.</summary>
    public Rgb? Sleeve { get; init; }

    /// <summary>Of a skirt under a shirt; null is as the upper body.</summary>
    public Rgb? Skirt { get; init; }

    /// <summary>Trousers; null where legs are bare.</summary>
    public Rgb? Legs { get; init; } = Palette.Denim;

    public bool Shorts { get; init; }

    /// <summary>Up to the knee: boots.</summary>
    public bool Boots { get; init; }

    public Rgb Shoes { get; init; } = Palette.Shoe;

    public Rgb? Gloves { get; init; }

    public Rgb? Cape { get; init; }

    public Rgb? Scarf { get; init; }

    public Rgb? Necklace { get; init; }

    public Rgb? Earrings { get; init; }

    /// <summary>About a wrist: a watch, a bracelet.</summary>
    public Rgb? Wrist { get; init; }

    /// <summary>The band about the wrist is a watch's.</summary>
    public bool HasDial { get; init; }

    public Rgb? Socks { get; init; }

    public Rgb? Backpack { get; init; }

    /// <summary>Over mouth and nose.</summary>
    public Rgb? FaceMask { get; init; }

    /// <summary>The top ends above the waist.</summary>
    public bool IsCropped { get; init; }

    /// <summary>Behind the shoulders, of an elf that flies.</summary>
    public bool Wings { get; init; }

    public Hat Hat { get; init; }

    public Rgb HatColour { get; init; } = Palette.White;

    public IReadOnlyList<Detail> Details { get; init; } = [];

    /// <summary>Of ties, belts, bands and the like.</summary>
    public Rgb Trim { get; init; } = Palette.Red;

    public Prop Prop { get; init; }

    /// <summary>Null where it is as such things are.</summary>
    public Rgb? PropColour { get; init; }

    /// <summary>The other hand has one, too.</summary>
    public bool HasTwo { get; init; }

    /// <summary>It says who somebody is by itself, and has one colour wherever it is asked for: a profession's.</summary>
    public bool IsUniform { get; init; }

    /// <summary>Another skin than people's: a zombie's.</summary>
    public Rgb? Skin { get; init; }

    /// <summary>A hook is in the place of one hand, as pirates of tales have it.</summary>
    public bool HasHook { get; init; }

    /// <summary>One leg is of wood below the knee.</summary>
    public bool HasPegLeg { get; init; }

    /// <summary>A clown's nose and mouth.</summary>
    public bool HasPaintedFace { get; init; }

    /// <summary>Its large white parts end where one sees it, also before white paper.</summary>
    public Outfit WithWhiteSeen() =>
        this with
        {
            Top = Palette.Seen(Top),
            Sleeve = Sleeve is { } sleeve ? Palette.Seen(sleeve) : null,
            Skirt = Skirt is { } skirt ? Palette.Seen(skirt) : null,
            Legs = Legs is { } legs ? Palette.Seen(legs) : null,
            Shoes = Palette.Seen(Shoes),
            HatColour = Palette.Seen(HatColour),
        };
}
