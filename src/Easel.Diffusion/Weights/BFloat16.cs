namespace Easel.Diffusion.Weights;

/// <summary>The upper half of a float.</summary>
internal static class BFloat16
{
    /// <summary>Rounded to the nearest, ties to even.</summary>
    public static ushort Of(float value)
    {
        var bits = BitConverter.SingleToUInt32Bits(value);
        return (ushort)((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16);
    }
}
