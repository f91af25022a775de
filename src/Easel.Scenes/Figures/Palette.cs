using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Figures;

/// <summary>The colours of the ready drawings.</summary>
internal static class Palette
{
    public static readonly Rgb Ink = new(0x38, 0x20, 0x17);
    public static readonly Rgb Skin = new(0xff, 0xc9, 0x3c);
    public static readonly Rgb White = new(0xf7, 0xf9, 0xfb);
    public static readonly Rgb Snow = new(0xe9, 0xee, 0xf4);
    public static readonly Rgb Black = new(0x2b, 0x2b, 0x33);
    public static readonly Rgb Grey = new(0x9a, 0xa3, 0xaf);
    public static readonly Rgb Silver = new(0xc9, 0xd1, 0xdc);
    public static readonly Rgb Steel = new(0x8a, 0x95, 0xa6);
    public static readonly Rgb Gold = new(0xf2, 0xb6, 0x32);
    public static readonly Rgb Red = new(0xd3, 0x30, 0x2f);
    public static readonly Rgb Crimson = new(0xb5, 0x30, 0x3f);
    public static readonly Rgb Orange = new(0xf2, 0x81, 0x1d);
    public static readonly Rgb Coral = new(0xf2, 0x70, 0x4e);
    public static readonly Rgb Yellow = new(0xfc, 0xd5, 0x3f);
    public static readonly Rgb Green = new(0x52, 0xa6, 0x3a);
    public static readonly Rgb Forest = new(0x3f, 0x7a, 0x57);
    public static readonly Rgb Olive = new(0x5b, 0x7a, 0x3a);
    public static readonly Rgb Teal = new(0x2f, 0x9e, 0x8f);
    public static readonly Rgb Blue = new(0x2f, 0x80, 0xc9);
    public static readonly Rgb Denim = new(0x2f, 0x6b, 0xa8);
    public static readonly Rgb Navy = new(0x25, 0x3f, 0x6e);
    public static readonly Rgb Sky = new(0x9f, 0xd8, 0xf0);
    public static readonly Rgb Purple = new(0x8c, 0x5f, 0xc9);
    public static readonly Rgb Violet = new(0x54, 0x3a, 0x8c);
    public static readonly Rgb Pink = new(0xe0, 0x60, 0x9a);
    public static readonly Rgb Rose = new(0xf7, 0xb3, 0xcf);
    public static readonly Rgb Brown = new(0x8a, 0x5a, 0x3c);
    public static readonly Rgb Chestnut = new(0x6d, 0x3f, 0x1f);
    public static readonly Rgb Wood = new(0xc9, 0x8b, 0x54);
    public static readonly Rgb Tan = new(0xd9, 0xb3, 0x82);
    public static readonly Rgb Cream = new(0xf2, 0xea, 0xd6);
    public static readonly Rgb Shoe = new(0x4a, 0x4a, 0x55);
    public static readonly Rgb Slate = new(0x5b, 0x7a, 0x8c);
    public static readonly Rgb Tear = new(0x5a, 0xb4, 0xf0);
    public static readonly Rgb Mouth = new(0x9b, 0x2f, 0x3a);

    /// <summary>White that is seen before white paper; every other colour as it is.</summary>
    public static Rgb Seen(Rgb colour) => colour.Red + colour.Green + colour.Blue > 3 * 0xf6 ? Snow : colour;

    /// <summary>Darker, as the farther of two arms and legs is.</summary>
    public static Rgb Shade(Rgb colour, double part = 0.86) =>
        new((byte)(colour.Red * part), (byte)(colour.Green * part), (byte)(colour.Blue * part));
}
