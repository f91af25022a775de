using Easel.Abstractions.Pixels;

namespace Easel.Scenes.Reading;

/// <summary>"Light" and "dark" of a background's colour.</summary>
internal static class Shades
{
    public static Rgb Lighter(Rgb colour) => new(Lift(colour.Red), Lift(colour.Green), Lift(colour.Blue));

    public static Rgb Darker(Rgb colour) => new((byte)(colour.Red / 2), (byte)(colour.Green / 2), (byte)(colour.Blue / 2));

    private static byte Lift(byte value) => (byte)(value + ((255 - value) * 3 / 5));
}
