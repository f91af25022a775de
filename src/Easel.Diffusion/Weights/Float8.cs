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
