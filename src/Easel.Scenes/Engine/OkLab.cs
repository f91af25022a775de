using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Engine;

/// <summary>A colour as it is seen: lightness 0-1, green to red and blue to yellow (Björn Ottosson, "A perceptual color space for image
/// processing", 2020).</summary>
internal readonly record struct OkLab(double Lightness, double A, double B)
{
    private static readonly double[] Linear = [.. Enumerable.Range(0, 256).Select(step => ToLinear(step / 255.0))];

    public double Chroma => Math.Sqrt((A * A) + (B * B));

    public static OkLab Of(ReadOnlySpan<byte> pixel)
    {
        var (red, green, blue) = (Linear[pixel[0]], Linear[pixel[1]], Linear[pixel[2]]);
        var l = Math.Cbrt((0.4122214708 * red) + (0.5363325363 * green) + (0.0514459929 * blue));
        var m = Math.Cbrt((0.2119034982 * red) + (0.6806995451 * green) + (0.1073969566 * blue));
        var s = Math.Cbrt((0.0883024619 * red) + (0.2817188376 * green) + (0.6299787005 * blue));
        return new OkLab(
            (0.2104542553 * l) + (0.7936177850 * m) - (0.0040720468 * s),
            (1.9779984951 * l) - (2.4285922050 * m) + (0.4505937099 * s),
            (0.0259040371 * l) + (0.7827717662 * m) - (0.8086757660 * s)
        );
    }

    public static OkLab Of(Rgb colour) => Of([colour.Red, colour.Green, colour.Blue]);

    /// <param name="part">0: this colour; 1: the other.</param>
    public OkLab Toward(OkLab other, double part) =>
        new(Lightness + (part * (other.Lightness - Lightness)), A + (part * (other.A - A)), B + (part * (other.B - B)));

    /// <summary>The nearest that a screen shows.</summary>
    public void WriteTo(Span<byte> pixel)
    {
        var l = Cube(Lightness + (0.3963377774 * A) + (0.2158037573 * B));
        var m = Cube(Lightness - (0.1055613458 * A) - (0.0638541728 * B));
        var s = Cube(Lightness - (0.0894841775 * A) - (1.2914855480 * B));
        pixel[0] = ToByte((4.0767416621 * l) - (3.3077115913 * m) + (0.2309699292 * s));
        pixel[1] = ToByte((-1.2684380046 * l) + (2.6097574011 * m) - (0.3413193965 * s));
        pixel[2] = ToByte((-0.0041960863 * l) - (0.7034186147 * m) + (1.7076147010 * s));
    }

    private static double Cube(double value) => value * value * value;

    private static double ToLinear(double value) => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);

    private static byte ToByte(double linear)
    {
        var value = Math.Clamp(linear, 0, 1);
        return (byte)Math.Round(255 * (value <= 0.0031308 ? 12.92 * value : (1.055 * Math.Pow(value, 1 / 2.4)) - 0.055));
    }
}
