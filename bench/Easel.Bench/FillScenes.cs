using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;

namespace Easel.Bench;

/// <summary>Pictures of 1024 x 1024 with a fifth of them missing in the middle, drawn by formula: what people take things away
/// from.</summary>
internal static class FillScenes
{
    public const int Side = 1024;

    private const int HoleLeft = 300;
    private const int HoleTop = 280;
    private const int HoleWide = 440;
    private const int HoleHigh = 470;

    public static IReadOnlyDictionary<string, Func<int, int, (double Red, double Green, double Blue)>> All { get; } =
        new Dictionary<string, Func<int, int, (double, double, double)>>(StringComparer.Ordinal)
        {
            ["horizon"] = Horizon,
            ["bricks"] = Bricks,
            ["sky"] = (_, y) => (110 + (0.06 * y), 160 + (0.05 * y), 235 - (0.02 * y)),
            ["text"] = Text,
            ["grass"] = Grass,
            ["waves"] = Waves,
            ["planks"] = Planks,
            ["hill"] = Hill,
        };

    public static PixelBuffer Draw(Func<int, int, (double Red, double Green, double Blue)> scene)
    {
        var pixels = PixelBuffer.Rent(new ImageSize(Side, Side));
        for (var i = 0; i < Side * Side; i++)
        {
            var (red, green, blue) = scene(i % Side, i / Side);
            var pixel = pixels.Span.Slice(4 * i, 4);
            (pixel[0], pixel[1], pixel[2], pixel[3]) = (Byte(red), Byte(green), Byte(blue), 255);
        }

        return pixels;
    }

    public static PixelBuffer Mask()
    {
        var mask = PixelBuffer.Rent(new ImageSize(Side, Side));
        for (var i = 0; i < Side * Side; i++)
        {
            var (x, y) = (i % Side, i / Side);
            mask.Span.Slice(4 * i, 4)
                .Fill(x is >= HoleLeft and < HoleLeft + HoleWide && y is >= HoleTop and < HoleTop + HoleHigh ? (byte)0 : (byte)255);
        }

        return mask;
    }

    /// <summary>A sky that grows lighter towards a grassy plain.</summary>
    private static (double, double, double) Horizon(int x, int y) =>
        y < 560 ? (90 + (0.14 * y), 150 + (0.12 * y), 240 + Noise(x, y, 1)) : Grass(x, y);

    private static (double, double, double) Hill(int x, int y)
    {
        var edge = 520 + (90 * Math.Sin(x / 260.0)) + (30 * Math.Sin(x / 71.0));
        return y < edge
            ? (90 + (0.14 * y), 150 + (0.12 * y), 240 + Noise(x, y, 1))
            : (60 + Cloud(x, y, 9, 25), 120 + Cloud(x, y, 9, 30), 50 + Noise(x, y, 8));
    }

    private static (double, double, double) Grass(int x, int y)
    {
        var blade = Cloud(x, y / 3, 4, 40) + Noise(x, y, 14);
        return (70 + blade + Cloud(x, y, 90, 20), 130 + blade + Cloud(x, y, 90, 25), 45 + (blade / 2));
    }

    private static (double, double, double) Bricks(int x, int y)
    {
        var row = y / 32;
        var along = x + ((row & 1) * 36);
        if (y % 32 < 4 || along % 72 < 4)
            return (190 + Noise(x, y, 6), 185 + Noise(x, y, 6), 175 + Noise(x, y, 6));
        var tone = Hash(along / 72, row) * 40;
        return (150 + tone + Noise(x, y, 8), 70 + (tone / 2) + Noise(x, y, 8), 55 + (tone / 3) + Noise(x, y, 8));
    }

    private static (double, double, double) Text(int x, int y)
    {
        var (row, column) = (y / 28, x / 14);
        var (inY, inX) = (y % 28, x % 14);
        var isWord = x is > 60 and < 964 && y is > 60 and < 964 && Hash(column, row) > 0.17;
        var stroke = isWord && inY is > 6 and < 20 && inX is > 2 and < 12 && Hash((column * 7) + (inX / 3), (row * 5) + (inY / 4)) > 0.45;
        return stroke ? (30, 30, 35) : (248, 246, 240);
    }

    private static (double, double, double) Waves(int x, int y)
    {
        var wave = Math.Sin((y / 9.0) + (2 * Math.Sin(x / 83.0)) + Cloud(x, y, 60, 3));
        return (30 + (20 * wave), 90 + (30 * wave) + Noise(x, y, 4), 140 + (35 * wave) + Noise(x, y, 4));
    }

    private static (double, double, double) Planks(int x, int y)
    {
        var plank = x / 90;
        if (x % 90 < 4)
            return (50, 32, 20);
        var grain = Cloud(x * 4, (y / 6) + (plank * 500), 20, 30) + Noise(x, y, 5);
        var tone = Hash(plank, 3) * 30;
        return (150 + tone + grain, 105 + tone + grain, 65 + (tone / 2) + grain);
    }

    /// <summary>Value noise: smooth between random values that lie <paramref name="scale"/> pixels apart; around 0.</summary>
    private static double Cloud(int x, int y, int scale, double height)
    {
        var (left, top) = (Math.DivRem(x, scale), Math.DivRem(y, scale));
        var (across, down) = (Smooth(left.Remainder / (double)scale), Smooth(top.Remainder / (double)scale));
        var upper = (Hash(left.Quotient, top.Quotient) * (1 - across)) + (Hash(left.Quotient + 1, top.Quotient) * across);
        var lower = (Hash(left.Quotient, top.Quotient + 1) * (1 - across)) + (Hash(left.Quotient + 1, top.Quotient + 1) * across);
        return ((upper * (1 - down)) + (lower * down) - 0.5) * 2 * height;
    }

    private static double Smooth(double t) => t * t * (3 - (2 * t));

    private static double Noise(int x, int y, double height) => (Hash(x, y) - 0.5) * 2 * height;

    /// <summary>0 to 1, the same on every machine.</summary>
    private static double Hash(int x, int y)
    {
        var value = ((uint)x * 0x9E3779B1) ^ ((uint)y * 0x85EBCA77);
        value = (value ^ (value >> 15)) * 0x2C1B3C6D;
        value = (value ^ (value >> 12)) * 0x297A2D39;
        return (value ^ (value >> 15)) / (double)uint.MaxValue;
    }

    private static byte Byte(double value) => (byte)Math.Clamp(Math.Round(value), 0, 255);
}
