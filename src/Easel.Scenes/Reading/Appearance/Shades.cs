using Easel.Abstractions.Pixels;
using Easel.Scenes.Reading.Sentences;

namespace Easel.Scenes.Reading.Appearance;

/// <summary>What words such as "light" and "neon" make of a colour.</summary>
internal static class Shades
{
    private const double Vividness = 0.7;

    /// <summary>A colour whose strongest part is below this is brightened before white is mixed in: light brown is no grey.</summary>
    private const int Dim = 140;

    /// <summary>The colour as the word has it.</summary>
    /// <param name="word">Of those that <see cref="Grammar"/> has for light and dark; null leaves the colour.</param>
    public static Rgb Of(string? word, Rgb colour) =>
        word switch
        {
            null => colour,
            "dark" or "deep" => Darker(colour),
            "bright" or "neon" or "fluorescent" => MoreVivid(colour),
            _ when Math.Max(colour.Red, Math.Max(colour.Green, colour.Blue)) is > byte.MaxValue / 4 and < Dim => Brighter(colour),
            _ => Lighter(colour),
        };

    /// <summary>The word that a description says it with: pale and pastel colours are light ones.</summary>
    public static string Name(string word) =>
        word switch
        {
            "dark" or "deep" => "dark",
            "bright" or "neon" or "fluorescent" => word,
            _ => "light",
        };

    public static Rgb Lighter(Rgb colour) => new(Lift(colour.Red), Lift(colour.Green), Lift(colour.Blue));

    public static Rgb Darker(Rgb colour) => new((byte)(colour.Red / 2), (byte)(colour.Green / 2), (byte)(colour.Blue / 2));

    /// <summary>Farther from grey, in its hue; grey stays.</summary>
    private static Rgb MoreVivid(Rgb colour)
    {
        var (least, most) = (
            Math.Min(colour.Red, Math.Min(colour.Green, colour.Blue)),
            Math.Max(colour.Red, Math.Max(colour.Green, colour.Blue))
        );
        return most - least < byte.MaxValue / 8
            ? colour
            : new Rgb(Spread(colour.Red, least, most), Spread(colour.Green, least, most), Spread(colour.Blue, least, most));
    }

    /// <summary>A dim colour, in good light.</summary>
    private static Rgb Brighter(Rgb colour)
    {
        return new Rgb(Lit(colour.Red), Lit(colour.Green), Lit(colour.Blue));

        static byte Lit(byte value) => (byte)Math.Min(byte.MaxValue, value * 9 / 5);
    }

    private static byte Lift(byte value) => (byte)(value + ((255 - value) * 3 / 5));

    private static byte Spread(byte value, byte least, byte most) =>
        (byte)(value + (Vividness * ((byte.MaxValue * (value - least) / (double)(most - least)) - value)));
}
