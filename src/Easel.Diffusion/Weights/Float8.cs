namespace Easel.Diffusion.Weights;

/// <summary>Micikevicius et al., "FP8 Formats for Deep Learning" (2022): every code's value.</summary>
internal static class Float8
{
    /// <summary>Four bits of exponent (bias 7), three of mantissa; no infinities, and one NaN of either sign.</summary>
    public static readonly float[] E4M3 = Make(code =>
    {
        var (exponent, mantissa) = ((code >> 3) & 15, code & 7);
        if (exponent == 15 && mantissa == 7)
            return float.NaN;
        return exponent == 0 ? mantissa * MathF.Pow(2, -9) : (8 + mantissa) * MathF.Pow(2, exponent - 10);
    });

    /// <summary>The upper byte of a half.</summary>
    public static readonly float[] E5M2 = Make(code => (float)BitConverter.UInt16BitsToHalf((ushort)(code << 8)));

    /// <summary>The nearest code, ties to the even one; what is too large is the largest.</summary>
    public static byte ToE4M3(float value)
    {
        const int LargestCode = 126;
        if (float.IsNaN(value))
            return LargestCode + 1;
        var sign = float.IsNegative(value) ? 128 : 0;
        var magnitude = MathF.Abs(value);
        var above = Array.BinarySearch(E4M3, 0, LargestCode + 1, magnitude);
        if (above >= 0)
            return (byte)(sign | above);
        above = ~above;
        if (above > LargestCode)
            return (byte)(sign | LargestCode);
        var (down, up) = (magnitude - E4M3[above - 1], E4M3[above] - magnitude);
        var code = down < up || (down == up && (above - 1) % 2 == 0) ? above - 1 : above;
        return (byte)(sign | code);
    }

    private static float[] Make(Func<int, float> magnitude)
    {
        var values = new float[256];
        for (var code = 0; code < 128; code++)
        {
            values[code] = magnitude(code);
            values[code + 128] = -values[code];
        }

        return values;
    }
}
